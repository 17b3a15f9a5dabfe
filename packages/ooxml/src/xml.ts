/** What is reported of an XML text as it is read through; names come without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
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

const SPACE = " \t\r\n";
const isSpace = (xml: string, at: number): boolean => at < xml.length && SPACE.includes(xml[at]!);

const afterSpace = (text: string, from: number): number => {
  let at = from;
  while (isSpace(text, at)) at++;
  return at;
};

const endOfKey = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && text[at] !== "=" && !isSpace(text, at)) at++;
  return at;
};

/** An attribute in what stands behind a tag's name. Goes on from character to character: no place is seen twice. */
const attributeIn =
  (inside: string) =>
  (name: string): string | undefined => {
    for (let at = afterSpace(inside, 0); at < inside.length;) {
      const end = endOfKey(inside, at);
      const key = inside.slice(at, end);
      at = afterSpace(inside, end);
      if (inside[at] !== "=") continue;
      at = afterSpace(inside, at + 1);
      const quote = inside[at];
      if (quote !== '"' && quote !== "'") continue;
      const close = inside.indexOf(quote, at + 1);
      if (close === -1) return undefined;
      if (key !== "" && localName(key) === name) return decoded(inside.slice(at + 1, close));
      at = afterSpace(inside, close + 1);
    }
    return undefined;
  };

interface Tag {
  readonly closes: boolean;
  readonly name: string;
  /** What stands behind the name. */
  readonly inside: string;
  readonly end: number;
}

/** Where a tag ends: at the first > outside quotation marks; undefined where there is none. */
const endOfTag = (xml: string, from: number): number | undefined => {
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === ">") return at;
    if (sign !== '"' && sign !== "'") continue;
    const close = xml.indexOf(sign, at + 1);
    if (close === -1) return undefined;
    at = close;
  }
  return undefined;
};

/** The tag that begins with the < at a place; undefined: there is none, so the text is damaged. */
const tagAt = (xml: string, start: number): Tag | undefined => {
  const closes = xml[start + 1] === "/";
  const begin = start + (closes ? 2 : 1);
  let at = begin;
  while (at < xml.length && xml[at] !== "/" && xml[at] !== ">" && !isSpace(xml, at)) at++;
  const end = at === begin ? undefined : endOfTag(xml, at);
  return end === undefined
    ? undefined
    : { closes, name: xml.slice(begin, at), inside: xml.slice(at, end), end: end + 1 };
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
    const tag = tagAt(xml, start);
    if (tag === undefined) return false;
    at = tag.end;
    const { closes, name, inside } = tag;
    if (name.startsWith("!") || name.startsWith("?")) continue;
    if (!closes) open(localName(name), attributeIn(inside));
    if (closes || inside.endsWith("/")) close(localName(name));
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
