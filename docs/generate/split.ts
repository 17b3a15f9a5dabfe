type Side = "zh" | "en";

const CJK = /[\u3400-\u9fff]/g;
const LETTER = /[A-Za-z]/g;
const FENCE = /^\s*(```|~~~)/;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** Without what has no language: code, addresses, tags. */
const prose = (line: string): string =>
  line
    .replaceAll(/`[^`]*`/g, "")
    .replaceAll(/\]\([^)]*\)/g, "]")
    .replaceAll(/<[^>]*>/g, "");

/** The language a line is written in; `undefined` where it belongs to both. */
const sideOf = (line: string): Side | undefined => {
  const text = prose(line);
  const [han, latin] = [count(text, CJK), count(text, LETTER)];
  if (han === 0 && latin === 0) return undefined;
  // A Chinese character says about as much as three letters.
  return han * 3 >= latin ? "zh" : "en";
};

/** `中文 · English` → one of them; a number before both belongs to both. */
const oneOf = (text: string, side: Side): string => {
  const [zh, en, ...more] = text.split(" · ");
  if (en === undefined || more.length > 0 || sideOf(zh!) !== "zh" || sideOf(en) !== "en") return text;
  if (side === "zh") return zh!;
  return `${/^\s*(?:§?\d[\d.]* )?/.exec(zh!)![0]}${en.trimStart()}`;
};

const inLinks = (line: string, side: Side): string =>
  line.replaceAll(/\[([^\]]+)\](?=\()/g, (_, text: string) => `[${oneOf(text, side)}]`);

const inCells = (line: string, side: Side): string =>
  line.startsWith("|")
    ? line
        .split("|")
        .map((cell) => oneOf(cell.trim(), side))
        .join(" | ")
        .trim()
    : line;

const inHeading = (line: string, side: Side): string =>
  line.replace(/^(#+ )(.*)$/, (_, marks: string, text: string) => marks + oneOf(text, side));

/** `**§2 已定 Settled.**` → the words of one language. */
const inLabel = (label: string, side: Side): string =>
  side === "zh"
    ? label.replace(/[\s.]*(?<=[\u3400-\u9fff`])\s+[A-Za-z`][^*]*(?=\*\*$)/, "。")
    : label.replaceAll(/[\u3400-\u9fff（）]+\s*/g, "");

const ITEM = /^(\s*(?:\d+\.|-)\s+)(\*\*[^*]+\*\*\s*)?/;
/** Chinese and then English on one line. */
const BOTH = /^(.*[。！？：]) ((?:[A-Z`*“]).*)$/;
/** Lines whose parts are taken one by one. */
const PARTS = /^#|^\||\[[^\]]+ · [^\]]+\]\(/;

interface Line {
  readonly side: Side | undefined;
  readonly text: string;
}

const halves = (line: string): Line[] => {
  const both = BOTH.exec(line);
  if (both !== null && sideOf(both[1]!) === "zh" && sideOf(both[2]!) === "en")
    return [
      { side: "zh", text: both[1]! },
      { side: "en", text: both[2]! },
    ];
  return [{ side: PARTS.test(line) ? undefined : sideOf(line), text: line }];
};

/** The lines of one language of a page that has both, line by line. */
const interleaved = (markdown: string, side: Side): string => {
  const out: string[] = [];
  let fenced = false;
  // The English of an item follows its Chinese, which carries the marker.
  let item = "";
  for (const line of markdown.split("\n")) {
    const fence = FENCE.test(line);
    if (fence) fenced = !fenced;
    if (fenced || fence) {
      out.push(line);
      continue;
    }
    if (/^\S/.test(line)) item = ITEM.exec(line)?.[0] ?? "";
    for (const { side: own, text } of halves(line)) {
      if (own !== undefined && own !== side) continue;
      const label = (words: string): string => words.replace(/\*\*[^*]+\*\*/, (it) => inLabel(it, side));
      if (ITEM.test(text) && own !== undefined) out.push(label(text));
      else if (side === "en" && own === "en" && item !== "") out.push(label(item) + text.trim());
      else {
        out.push(inLinks(inCells(inHeading(text, side), side), side));
        continue;
      }
      item = "";
    }
  }
  return out.join("\n").replaceAll(/\n{3,}/g, "\n\n");
};

/** Where a second title begins: a page that says all in Chinese and then all in English. */
const secondTitle = (markdown: string): number => {
  let [fenced, titles, at] = [false, 0, 0];
  for (const line of markdown.split("\n")) {
    if (FENCE.test(line)) fenced = !fenced;
    else if (!fenced && line.startsWith("# ") && ++titles === 2) return at;
    at += line.length + 1;
  }
  return -1;
};

const FRONT = /^---\n.*?\n---\n/s;

/**
 * The two pages that one file of `docs/` holds. Either a Chinese title with all below it and then an English one
 * with all below it, or both languages line by line (`docs/rules/`): headings, cells and links as `中文 · English`.
 * @example splitLanguages("# 甲\n\n一\n\n# A\n\none\n").en // "# A\n\none\n"
 */
export const splitLanguages = (markdown: string): Readonly<Record<Side, string>> => {
  const front = FRONT.exec(markdown)?.[0] ?? "";
  const body = markdown.slice(front.length);
  const second = secondTitle(body);
  const zh = second < 0 ? interleaved(body, "zh") : body.slice(0, second);
  const en = second < 0 ? interleaved(body, "en") : body.slice(second);
  return { zh: front + zh.replaceAll(/（\[English below\]\([^)]*\)）/g, ""), en: front + en };
};
