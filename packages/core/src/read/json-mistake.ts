/** A sign, the beginning of a string, or another scalar. */
const TOKEN = /(?:([{}[\]:,])|(")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;
const PIECES = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** Where a string ends that begins before `at`; undefined where it does not. A loop: it may have millions of pieces. */
const endOfString = (text: string, at: number): number | undefined => {
  PIECES.lastIndex = at;
  while (PIECES.test(text)) at = PIECES.lastIndex;
  return text[at] === '"' ? at + 1 : undefined;
};

type Wanted = "value" | "first value" | "key" | "first key" | "colon" | "comma";

const isOpening = (sign: string | undefined): sign is "{" | "[" => sign === "{" || sign === "[";

/** The next place that is no white space, of which JSON knows these four alone. */
const firstSign = (text: string, at: number): number => {
  while (" \t\n\r".includes(text[at] ?? "x")) at++;
  return at;
};

/**
 * Where a text stops being JSON; its length where it only ends too early. Engines say it in words of their
 * own, and V8 of Node 20 leaves it out for short texts.
 */
export const jsonMistake = (text: string): number => {
  const open: ("{" | "[")[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  for (;;) {
    const start = firstSign(text, at);
    TOKEN.lastIndex = start;
    const found = TOKEN.exec(text);
    if (found === null) return start;
    const [, sign, string] = found;
    const end = string === undefined ? TOKEN.lastIndex : endOfString(text, TOKEN.lastIndex);
    if (end === undefined) return start;
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
    at = end;
  }
};
