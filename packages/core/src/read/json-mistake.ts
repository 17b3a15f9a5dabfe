/** A sign, a string, or another scalar, after white space. */
const TOKEN =
  /\s*(?:([{}[\]:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

type Wanted = "value" | "first value" | "key" | "first key" | "colon" | "comma";

const isOpening = (sign: string | undefined): sign is "{" | "[" => sign === "{" || sign === "[";

/**
 * Where a text stops being JSON; its length where it only ends too early. Engines say it in words of their
 * own, and V8 of Node 20 leaves it out for short texts.
 */
export const jsonMistake = (text: string): number => {
  const open: ("{" | "[")[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    const start = at + text.slice(at).search(/\S|$/);
    if (found === null) return start;
    const [, sign, string] = found;
    const inside = open.at(-1);
    const closes: boolean = sign === (inside === "{" ? "}" : "]") && inside !== undefined;
    if ((wanted === "value" || wanted === "first value") && (isOpening(sign) || sign === undefined)) {
      if (sign !== undefined) open.push(sign as "{" | "[");
      wanted = sign === "{" ? "first key" : sign === "[" ? "first value" : "comma";
    } else if ((wanted === "key" || wanted === "first key") && string !== undefined) wanted = "colon";
    else if (wanted === "colon" && sign === ":") wanted = "value";
    else if (wanted === "comma" && sign === "," && inside !== undefined)
      wanted = inside === "{" ? "key" : "value";
    else if (closes && (wanted === "comma" || wanted === "first key" || wanted === "first value")) {
      open.pop();
      wanted = "comma";
    } else return start;
    at = TOKEN.lastIndex;
  }
};
