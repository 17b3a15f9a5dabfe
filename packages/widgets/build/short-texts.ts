import type { Plugin } from "vite";
import MagicString from "magic-string";

type Node = { readonly type: string; readonly start: number; readonly end: number } & Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === "string";

/** Every node below, with the one around it. */
const walk = (node: Node, visit: (node: Node, around: Node | undefined) => void, around?: Node): void => {
  visit(node, around);
  for (const part of Object.values(node))
    for (const each of Array.isArray(part) ? part : [part]) if (isNode(each)) walk(each, visit, node);
};

/** Each character of GB 2312 by its two bytes without their eighth bit, which are printable ASCII. */
const codes = (): ReadonlyMap<string, string> => {
  const decoder = new TextDecoder("gbk");
  const found = new Map<string, string>();
  for (let row = 0x21; row <= 0x77; row++)
    for (let cell = 0x21; cell <= 0x7e; cell++) {
      const character = decoder.decode(Uint8Array.of(row | 128, cell | 128));
      if (character.length === 1) found.set(character, String.fromCharCode(row, cell));
    }
  return found;
};

/** The way back, as it stands in the script; each text is decoded once. */
const DECODER = "s=>T_m[s]||(T_m[s]=T_d.decode(Uint8Array.from(s,c=>c.charCodeAt()|128)))";
const STATE = 'T_m={__proto__:null},T_d=new TextDecoder("gbk")';

const OPENING = /^!?\(?function\(\)\s*\{/;
const CHINESE = /[\u4e00-\u9fff]/;

const inTemplate = (text: string): string =>
  text
    .replace(/[\\`]|\$(?=\{)/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/\r/g, "\\r");

/**
 * Writes Chinese texts in two bytes a character in place of `\u8ba1`: a script has to be ASCII, and of all that
 * stands in it those escapes compress worst. Names of properties and regular expressions stay as they are.
 */
export const shortTexts = (): Plugin => {
  const code = codes();
  const coded = (text: string): string =>
    `T_(${JSON.stringify([...text].map((character) => code.get(character)).join(""))})`;
  /** Its parts, of which every other one has codes. */
  const parts = (text: string): string[] => {
    const found = [""];
    for (const character of text)
      if (code.has(character) === (found.length % 2 === 0)) found[found.length - 1] += character;
      else found.push(character);
    return found;
  };
  const template = (text: string): string =>
    parts(text)
      .map((part, at) => (at % 2 ? `\${${coded(part)}}` : inTemplate(part)))
      .join("");
  return {
    name: "bangfu-short-texts",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const [opening] = OPENING.exec(chunk.code) ?? [];
        if (opening === undefined || /\bT_/.test(chunk.code)) this.error("there is no place for the decoder");
        const text = new MagicString(chunk.code);
        const literal = ({ start, end, value }: Node): void => {
          if (typeof value !== "string" || !CHINESE.test(value)) return;
          const [before, whole, more] = parts(value);
          const written = before === "" && more === undefined ? coded(whole!) : `\`${template(value)}\``;
          text.overwrite(start, end, /[\w$]/.test(chunk.code[start - 1]!) ? ` ${written}` : written);
        };
        walk(this.parse(chunk.code) as unknown as Node, (node, around) => {
          if (node.type === "Literal" && !(around?.type === "Property" && around["key"] === node))
            literal(node);
          if (node.type !== "TemplateElement") return;
          const { cooked } = node["value"] as { readonly cooked: string };
          if (CHINESE.test(cooked)) text.overwrite(node.start, node.end, template(cooked));
        });
        text.appendRight(opening.length, `var T_=${DECODER},${STATE};`);
        chunk.code = text.toString();
      }
    },
  };
};
