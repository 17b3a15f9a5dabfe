// The same plan in every format, as LibreOffice and Chromium write them.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openFiles } from "@bangfu/reader";
import { readPdf } from "@bangfu/reader/pdf";
import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSER_ARGS, ensureBrowser } from "../../../scripts/browser.mjs";
import { file, readSound } from "./support/read.js";
import { essence, EXPECTED, HEADS, ROWS, TITLE } from "./support/same-plan.js";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const LONG = 600_000;

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
/** As in `ROWS`, the category of the first two rows a cell over both. */
const merged = [
  row(ROWS[0]!).replace("<td>师资建设", '<td rowspan="2">师资建设'),
  row(ROWS[1]!.toSpliced(1, 1)),
  row(ROWS[2]!),
];
const page = (table: string, rows: readonly string[]): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>${TITLE}</p><table ${table}>${rows.join("")}</table></body></html>`;
const RULED = page('border="1" cellspacing="0"', [row(HEADS), ...merged]);
/** Cells 3 points apart, and no line drawn. */
const BARE = page("", [HEADS, ...ROWS].map(row));

/** Enough rows for three pages, the head again on each, as programs print it. */
const MANY = 90;
const LONG_TABLE = page('border="1" cellspacing="0"', [
  `<thead>${row(HEADS)}</thead>`,
  ...Array.from({ length: MANY }, (_, at) =>
    row([String(at + 1), "师资建设", `选送${at + 1}名教师跟岗学习`, "2024年6月底前", "教务科", "办公室"]),
  ),
]);

let folder: string;
const sources = { ruled: RULED, bare: BARE, long: LONG_TABLE };
type Source = keyof typeof sources;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bangfu-formats-"));
  mkdirSync(join(folder, "profile"));
  for (const [name, html] of Object.entries(sources)) writeFileSync(join(folder, `${name}.html`), html);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Has LibreOffice write a file of the folder in another format. */
const soffice = (name: string, as: string, ...options: readonly string[]): void => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const argv = [
    profile,
    "--headless",
    ...options,
    "--convert-to",
    as,
    "--outdir",
    folder,
    join(folder, name),
  ];
  execFileSync("soffice", argv, { stdio: "ignore" });
};

/** What LibreOffice makes of a page, read in its program for texts or for tables. */
const converted = (source: Source, ending: string): Uint8Array => {
  if (ending.startsWith("xls")) soffice(`${source}.html`, ending, "--infilter=HTML (StarCalc)");
  else {
    soffice(`${source}.html`, "odt:writer8", "--infilter=HTML (StarWriter)");
    soffice(`${source}.odt`, ending);
  }
  return new Uint8Array(readFileSync(join(folder, `${source}.${ending}`)));
};

const printed = async (source: Source): Promise<Uint8Array> => {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(join(folder, `${source}.html`)).href);
    return new Uint8Array(await tab.pdf({ format: "A4", displayHeaderFooter: true }));
  } finally {
    await browser.close();
  }
};

const planOf = async (ending: string, bytes: Uint8Array) => {
  const opened = await openFiles([file(`方案.${ending}`, bytes)], { pdf: () => Promise.resolve(readPdf) });
  return readSound(opened).plan;
};

describe.skipIf(!hasOffice)("the same plan, written by LibreOffice", () => {
  it.each(["docx", "doc", "pdf", "xlsx", "xls"])(".%s", { timeout: LONG }, async (ending) => {
    expect(essence(await planOf(ending, converted("ruled", ending)))).toEqual(EXPECTED);
  });

  it("a PDF of a table without lines", { timeout: LONG }, async () => {
    expect(essence(await planOf("pdf", converted("bare", "pdf")))).toEqual(EXPECTED);
  });

  it("a table over three pages, its head on each", { timeout: LONG }, async () => {
    const { tasks } = await planOf("pdf", converted("long", "pdf"));
    expect(tasks.map(({ text }) => text)).toEqual(
      Array.from({ length: MANY }, (_, at) => `选送${at + 1}名教师跟岗学习`),
    );
  });
});

describe("the same plan, printed by Chromium with heads and feet, radicals for characters", () => {
  it.each(["ruled", "bare"] as const)("%s", { timeout: LONG }, async (source) => {
    expect(essence(await planOf("pdf", await printed(source)))).toEqual(EXPECTED);
  });

  it("a table over three pages, its head on each", { timeout: LONG }, async () => {
    const { tasks } = await planOf("pdf", await printed("long"));
    expect(tasks.map(({ text }) => text)).toEqual(
      Array.from({ length: MANY }, (_, at) => `选送${at + 1}名教师跟岗学习`),
    );
  });
});
