import { TooMuch } from "../document/block.js";
import type { PlacedText, Ruling } from "../document/placed.js";
import { scanXml } from "../xml.js";
import { matrixOf, numbersIn, POINTS, type Matrix } from "./geometry.js";
import { rulingsOf } from "./path.js";
import { placedTexts } from "./text-code.js";

/** What stands on a page. */
export interface PageContent {
  readonly texts: readonly PlacedText[];
  readonly rulings: readonly Ruling[];
  readonly hasPicture: boolean;
  /** Its size in points, where it has its own. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
  /** The templates that it stands on, by id. */
  readonly templates: readonly string[];
}

/** Texts and lines of one page; a map has fewer. */
const MOST = 100_000;

type Attribute = (name: string) => string | undefined;

export const sizeIn = (box: string): { readonly width: number; readonly height: number } | undefined => {
  const [, , width = 0, height = 0] = numbersIn(box);
  return width > 0 && height > 0 ? { width: width * POINTS, height: height * POINTS } : undefined;
};

/**
 * The texts and straight lines of a page, or of a template; undefined where its XML is cut short.
 * @throws TooMuch
 */
export const readPage = (xml: string, page: number): PageContent | undefined => {
  const texts: PlacedText[] = [];
  const rulings: Ruling[] = [];
  const templates: string[] = [];
  let hasPicture = false;
  let size: PageContent["size"];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let [fontSize, isVisible, listening] = [0, true, ""];
  let [x, y] = [0, 0];
  let delta: readonly [string | undefined, string | undefined] = [undefined, undefined];
  let heard = "";
  const begin = (attribute: Attribute): void => {
    matrix = matrixOf(attribute("CTM"), attribute("Boundary"));
    isVisible = attribute("Visible") !== "false";
  };
  const openers: Readonly<Record<string, (attribute: Attribute) => void>> = {
    TextObject: (attribute) => {
      begin(attribute);
      [fontSize = 0] = numbersIn(attribute("Size"));
      [x, y] = [0, 0];
    },
    PathObject: begin,
    ImageObject: (attribute) => {
      begin(attribute);
      hasPicture ||= isVisible;
    },
    Template: (attribute) => templates.push(attribute("TemplateID") ?? ""),
    TextCode: (attribute) => {
      // What a code does not say is as in the one before.
      x = numbersIn(attribute("X"))[0] ?? x;
      y = numbersIn(attribute("Y"))[0] ?? y;
      delta = [attribute("DeltaX"), attribute("DeltaY")];
    },
  };
  const isHeard = (name: string): boolean => /^(?:TextCode|AbbreviatedData|PhysicalBox)$/.test(name);
  const end = (name: string): void => {
    if (name === "PhysicalBox") size = sizeIn(heard);
    if (!isVisible) return;
    if (name === "AbbreviatedData") for (const ruling of rulingsOf(page, matrix, heard)) rulings.push(ruling);
    if (name === "TextCode" && fontSize > 0) {
      const code = { x, y, deltaX: delta[0], deltaY: delta[1], text: heard };
      for (const text of placedTexts({ page, matrix, size: fontSize }, code)) texts.push(text);
    }
    if (texts.length + rulings.length > MOST) throw new TooMuch();
  };
  const isWhole = scanXml(xml, {
    open: (name, attribute) => {
      if (Object.hasOwn(openers, name)) openers[name]!(attribute);
      if (isHeard(name)) [listening, heard] = [name, ""];
    },
    close: (name) => {
      if (name === listening) {
        end(name);
        listening = "";
      }
      if (/^(?:Text|Path|Image)Object$/.test(name)) isVisible = true;
    },
    text: (more) => {
      if (listening !== "") heard += more;
    },
  });
  return isWhole ? { texts, rulings, hasPicture, size, templates } : undefined;
};
