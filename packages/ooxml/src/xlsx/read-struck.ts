import type { StruckText } from "./cell.js";
import { decodeEscapes } from "./read-styles.js";
import { scanXml } from "../xml.js";

type Attribute = (name: string) => string | undefined;

const isOn = (attribute: Attribute): boolean => !/^(?:0|false)$/.test(attribute("val") ?? "1");

/** The cell styles whose font has a line through it, by their places in the list. */
export const readStruckStyles = (xml: string): ReadonlySet<number> => {
  const found = new Set<number>();
  const fonts: boolean[] = [];
  let [inFonts, inCells, styles] = [false, false, 0];
  if (!xml.includes("strike")) return found;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "fonts") inFonts = true;
      else if (name === "cellXfs") inCells = true;
      else if (name === "font" && inFonts) fonts.push(false);
      else if (name === "strike" && inFonts && fonts.length > 0) fonts[fonts.length - 1] = isOn(attribute);
      else if (name === "xf" && inCells) {
        if (fonts[Number(attribute("fontId") ?? 0)]) found.add(styles);
        styles++;
      }
    },
    close: (name) => {
      if (name === "fonts") inFonts = false;
      if (name === "cellXfs") inCells = false;
    },
    text: () => undefined,
  });
  return found;
};

/** The shared texts of which a part has a line through it, by their places in the list. */
export const readStruckTexts = (xml: string): ReadonlyMap<number, StruckText> => {
  const found = new Map<number, StruckText>();
  let [at, kept, struck] = [-1, "", ""];
  let [inText, inReading, isStruck] = [false, false, false];
  if (!xml.includes("strike")) return found;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "si") [at, kept, struck] = [at + 1, "", ""];
      else if (name === "r") isStruck = false;
      else if (name === "strike") isStruck = isOn(attribute);
      else if (name === "rPh") inReading = true;
      else if (name === "t") inText = !inReading;
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
      else if (name === "r") isStruck = false;
      else if (name === "si" && struck !== "")
        found.set(at, { kept: decodeEscapes(kept).trim(), struck: decodeEscapes(struck).trim() });
    },
    text: (more) => {
      if (!inText) return;
      if (isStruck) struck += more;
      else kept += more;
    },
  });
  return found;
};
