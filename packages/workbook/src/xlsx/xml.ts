/** What is told of an XML text as it is read through; names come without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const TAG = /<(\/?)([^\s/>]+)((?:[^"'>]|"[^"]*"|'[^']*')*)>/y;

const character = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");

const decoded = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
        if (hex !== undefined) return character(parseInt(hex, 16));
        if (decimal !== undefined) return character(Number(decimal));
        return NAMED[name] ?? whole;
      })
    : text;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const attributeIn =
  (inside: string) =>
  (name: string): string | undefined => {
    for (const [, key, double, single] of inside.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
      if (localName(key!) === name) return decoded(double ?? single ?? "");
    return undefined;
  };

/** What stands between marks that are no tags: character data, a comment; undefined: it is a tag. */
const passage = (xml: string, at: number): { text: string; end: number } | undefined => {
  for (const [begin, finish] of [
    ["<![CDATA[", "]]>"],
    ["<!--", "-->"],
  ] as const) {
    if (!xml.startsWith(begin, at)) continue;
    const end = xml.indexOf(finish, at + begin.length);
    const stop = end === -1 ? xml.length : end;
    return { text: begin === "<!--" ? "" : xml.slice(at + begin.length, stop), end: stop + finish.length };
  }
  return undefined;
};

/**
 * Reads an XML text through, as far as office files go: no document type, so no entities of its own.
 * @returns whether the text was whole
 */
export const scanXml = (xml: string, { open, close, text }: XmlListener): boolean => {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf("<", at);
    if (start === -1) return xml.slice(at).trim() === "";
    if (start > at) text(decoded(xml.slice(at, start)));
    const between = passage(xml, start);
    if (between !== undefined) {
      if (between.text !== "") text(between.text);
      at = between.end;
      continue;
    }
    TAG.lastIndex = start;
    const tag = TAG.exec(xml);
    if (tag === null) return false;
    at = TAG.lastIndex;
    const [, slash, name, inside] = tag as unknown as [string, string, string, string];
    if (name.startsWith("!") || name.startsWith("?")) continue;
    if (slash === "") open(localName(name), attributeIn(inside));
    if (slash === "/" || inside.endsWith("/")) close(localName(name));
  }
  return true;
};

/** What no XML 1.0 text may hold, not even as an entity. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text for use between tags or in double quotes. */
export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, "\ufffd")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/\r/g, "&#13;")
    .replace(/\t/g, "&#9;");
