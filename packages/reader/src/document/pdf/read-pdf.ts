import {
  BLOCK_LIMITS,
  TooMuch,
  type Omission,
  type PageSize,
  type PlacedText,
  type Ruling,
} from "@bangfu/ooxml";
import type { PDFDocumentProxy } from "pdfjs-dist/types/src/display/api.js";
import type { FormatRead } from "../format.js";
import { placedPages } from "../positioned/pages.js";
import { isSpent, renewBudget } from "./budget.js";
import { drawnOn, type Matrix } from "./drawn.js";
import { openPdf } from "./engine.js";
import { textsOn } from "./texts.js";

/** Pages; a plan with all its annexes has a tenth of it. */
const MOST_PAGES = 1000;

/** What was found on the pages up to now. */
interface Found {
  readonly pages: PageSize[];
  readonly texts: PlacedText[];
  readonly rulings: Ruling[];
  readonly pictured: Set<number>;
  readonly omitted: Omission[];
  characters: number;
}

const addPage = async (pdf: PDFDocumentProxy, number: number, found: Found): Promise<void> => {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const view = transform as unknown as Matrix;
  const { texts, aslant } = await textsOn(page, view);
  const { rulings, pictures, isBlank } = drawnOn(number, await page.getOperatorList(), view);
  page.cleanup();
  if (isSpent()) throw new TooMuch();
  found.pages.push({ page: number, width, height });
  for (const text of texts) {
    found.characters += text.text.length;
    found.texts.push(text);
  }
  if (found.characters > BLOCK_LIMITS.characters) throw new TooMuch();
  for (const ruling of rulings) found.rulings.push(ruling);
  if (!isBlank) found.pictured.add(number);
  const place = { is: "page", page: number } as const;
  if (aslant !== "") found.omitted.push({ why: "aslant", words: aslant, place });
  if (pictures > 0 && texts.length > 0)
    found.omitted.push({ why: "picture", words: "", place, count: pictures });
};

const read = async (pdf: PDFDocumentProxy): Promise<FormatRead> => {
  if (pdf.numPages > MOST_PAGES) return "too-large";
  const found: Found = { pages: [], texts: [], rulings: [], pictured: new Set(), omitted: [], characters: 0 };
  for (let number = 1; number <= pdf.numPages; number++) await addPage(pdf, number, found);
  const document = placedPages(found);
  return typeof document === "string"
    ? document
    : { ...document, omitted: [...document.omitted, ...found.omitted] };
};

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name;

/** The paragraphs and tables of a PDF with text, or why it cannot be read. */
export const readPdf = async (bytes: Uint8Array): Promise<FormatRead> => {
  renewBudget();
  const task = openPdf(bytes);
  try {
    return await read(await task.promise);
  } catch (error) {
    if (error instanceof TooMuch || isSpent()) return "too-large";
    return isNamed(error, "PasswordException") ? "password" : "damaged";
  } finally {
    await task.destroy();
  }
};
