import { strToU8, zipSync } from "fflate";

/**
 * A workbook put together by hand, in the ways of Excel: shared texts, styles for dates and percentages, prefixes
 * where asked for. What the package writes itself is not used here, so that reading is tested apart from it.
 */
export type RawCell =
  | string
  | number
  | boolean
  | null
  /** A date number with the style of a date. */
  | { readonly date: number }
  | { readonly percent: number }
  /** A formula with the value that was calculated for it. */
  | { readonly formula: string; readonly value?: string | number }
  | { readonly error: string }
  /** A number in a format of its own. */
  | { readonly number: number; readonly format: string }
  /** A text with a link on it. */
  | { readonly text: string; readonly link: string }
  /** A cell as it lies in the file; `@` stands for its name. */
  | { readonly raw: string }
  /** A text in pieces, with a reading above it. */
  | { readonly pieces: readonly string[]; readonly reading?: string }
  | { readonly inline: string };

export interface RawSheet {
  readonly rows: readonly (readonly RawCell[])[];
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
  /** Rows, from 1, that a filter or somebody has hidden. */
  readonly hiddenRows?: readonly number[];
}

export interface BookOptions {
  readonly is1904?: boolean;
  /** Such as `x:`, which some programs put before every name. */
  readonly prefix?: string;
}

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const nameOf = (row: number, column: number): string =>
  (column < 26 ? "" : String.fromCharCode(64 + Math.floor(column / 26))) +
  String.fromCharCode(65 + (column % 26)) +
  (row + 1);

/** @param codes formats beside those that every workbook here has, the styles of which come after theirs */
const styles = (codes: readonly string[]): string =>
  `<styleSheet xmlns="m"><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="[Red]0.00"/>${codes
    .map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escape(code)}"/>`)
    .join(
      "",
    )}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="9"/><xf numFmtId="177"/>${codes
    .map((_, at) => `<xf numFmtId="${200 + at}"/>`)
    .join("")}</cellXfs></styleSheet>`;

export const bookOf = (
  sheets: Readonly<Record<string, RawSheet>>,
  { is1904 = false, prefix = "" }: BookOptions = {},
): Uint8Array => {
  const shared: string[] = [];
  const codes: string[] = [];
  let links: { readonly at: string; readonly to: string }[] = [];
  const share = (item: string): number => shared.push(`<si>${item}</si>`) - 1;
  const text = (value: string): string => `<t xml:space="preserve">${escape(value)}</t>`;
  const cell = (value: RawCell, row: number, column: number): string => {
    const at = `r="${nameOf(row, column)}"`;
    if (value === null) return "";
    if (typeof value === "string") return `<c ${at} t="s"><v>${share(text(value))}</v></c>`;
    if (typeof value === "number") return `<c ${at} s="3"><v>${value}</v></c>`;
    if (typeof value === "boolean") return `<c ${at} t="b"><v>${value ? 1 : 0}</v></c>`;
    if ("date" in value) return `<c ${at} s="1"><v>${value.date}</v></c>`;
    if ("percent" in value) return `<c ${at} s="2"><v>${value.percent}</v></c>`;
    if ("raw" in value) return value.raw.replace("@", nameOf(row, column));
    if ("format" in value) return `<c ${at} s="${3 + codes.push(value.format)}"><v>${value.number}</v></c>`;
    if ("link" in value) {
      links.push({ at: nameOf(row, column), to: value.link });
      return `<c ${at} t="s"><v>${share(text(value.text))}</v></c>`;
    }
    if ("error" in value) return `<c ${at} t="e"><v>${value.error}</v></c>`;
    if ("inline" in value) return `<c ${at} t="inlineStr"><is>${text(value.inline)}</is></c>`;
    if ("pieces" in value) {
      const reading = value.reading === undefined ? "" : `<rPh sb="0" eb="1">${text(value.reading)}</rPh>`;
      return `<c ${at} t="s"><v>${share(value.pieces.map((piece) => `<r><rPr><b/></rPr>${text(piece)}</r>`).join("") + reading)}</v></c>`;
    }
    const type = typeof value.value === "string" ? ' t="str"' : "";
    const result = value.value === undefined ? "" : `<v>${escape(String(value.value))}</v>`;
    return `<c ${at}${type}><f>${escape(value.formula)}</f>${result}</c>`;
  };
  const sheetXml = ({ rows, merged = [], hiddenRows = [] }: RawSheet): string =>
    `<worksheet xmlns="m"><sheetData>${rows
      .map(
        (cells, row) =>
          `<row r="${row + 1}"${hiddenRows.includes(row + 1) ? ' hidden="1"' : ""}>${cells.map((each, at) => cell(each, row, at)).join("")}</row>`,
      )
      .join(
        "",
      )}</sheetData>${merged.length === 0 ? "" : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`}${links.length === 0 ? "" : `<hyperlinks>${links.map(({ at }, n) => `<hyperlink ref="${at}" r:id="l${n}"/>`).join("")}</hyperlinks>`}</worksheet>`;
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    "_rels/.rels": `<Relationships xmlns="p"><Relationship Id="rId1" Type="http://x/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="m" xmlns:r="r"><workbookPr${is1904 ? ' date1904="1"' : ""}/><sheets>${names
      .map(
        (name, at) =>
          `<sheet name="${escape(name)}" sheetId="${at + 1}"${sheets[name]!.hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
  };
  names.forEach((name, at) => {
    links = [];
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheets[name]!);
    parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = `<Relationships xmlns="p">${links
      .map(
        ({ to }, n) =>
          `<Relationship Id="l${n}" Type="http://x/hyperlink" Target="${escape(to)}" TargetMode="External"/>`,
      )
      .join("")}</Relationships>`;
  });
  parts["xl/styles.xml"] = styles(codes);
  parts["xl/sharedStrings.xml"] = `<sst xmlns="m">${shared.join("")}</sst>`;
  parts["xl/_rels/workbook.xml.rels"] =
    `<Relationships xmlns="p">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="http://x/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="s1" Type="http://x/styles" Target="styles.xml"/><Relationship Id="s2" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`;
  const prefixed = (xml: string): string =>
    prefix === ""
      ? xml
      : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`).replace(/xmlns="m"/g, 'xmlns:x="m"');
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        strToU8(
          `<?xml version="1.0"?>${name.includes("worksheets") || name.includes("shared") ? prefixed(xml) : xml}`,
        ),
      ]),
    ),
  );
};
