import { strFromU8, unzipSync } from "fflate";

/** The parts of a workbook as they lie in the file, each sheet by its name. */
export const partsOf = (bytes: Uint8Array) => {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const book = files["xl/workbook.xml"]!;
  const relations = files["xl/_rels/workbook.xml.rels"]!;
  const targets = new Map(
    [...relations.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]*)"/.exec(tag)![1]!,
      /Target="([^"]*)"/.exec(tag)![1]!,
    ]),
  );
  const sheets = new Map(
    [...book.matchAll(/<sheet [^>]*>/g)].map(([tag]) => [
      /name="([^"]*)"/.exec(tag)![1]!,
      {
        hidden: /state="hidden"/.test(tag),
        xml: files[`xl/${targets.get(/r:id="([^"]*)"/.exec(tag)![1]!)!.replace(/^\/xl\//, "")}`]!,
      },
    ]),
  );
  const names = new Map(
    [...book.matchAll(/<definedName [^>]*?name="(bf_\w+)"[^>]*>([^<]*)</g)].map(([, name, area]) => [
      name!,
      area!.replaceAll("'", "").replaceAll("&apos;", ""),
    ]),
  );
  return { files, sheets, names };
};

/** The list or type of each area of a sheet in which something may be chosen. */
export const rulesIn = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    [...xml.matchAll(/<dataValidation ([^>]*)><formula1>([^<]*)</g)].map(([, attributes, list]) => {
      const column = /sqref="([A-Z]+)2/.exec(attributes!)![1]!;
      return [column, attributes!.includes('type="date"') ? "date" : list!];
    }),
  );

/** When the cells of each column of a sheet turn grey. */
export const greyedIn = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    [...xml.matchAll(/<conditionalFormatting sqref="([A-Z]+)2[^>]*>.*?<formula>([^<]*)</g)].map(
      ([, column, formula]) => [
        column!,
        formula!
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&quot;/g, '"'),
      ],
    ),
  );

/** The texts of the area that a name stands for, where cells hold their own texts. */
export const textsIn = (xml: string, area: string): string[] => {
  const [, column, first, last] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(area)!;
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => {
    const cell = new RegExp(`<c r="${column}${Number(first) + at}"[^>]*>.*?<t[^>]*>([^<]*)<`).exec(xml);
    return cell?.[1] ?? "";
  });
};
