import { numberFormat, type NumberFormat } from "./number-format.js";
import { scanXml } from "../xml.js";

/** The number format of each cell style, by the style's place in the list. */
export const readStyles = (xml: string): readonly NumberFormat[] => {
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let inCells = false;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "numFmt") codes.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "");
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) styles.push(Number(attribute("numFmtId") ?? 0));
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
    text: () => undefined,
  });
  const formats = new Map<number, NumberFormat>();
  return styles.map((id) => {
    const format = formats.get(id) ?? numberFormat(id, codes.get(id));
    formats.set(id, format);
    return format;
  });
};

/** `_x000D_` stands for a character that XML would not carry. */
export const decodeEscapes = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** The texts that cells share. Readings in small letters above a text (`rPh`) are no part of it. */
export const readSharedTexts = (xml: string): readonly string[] => {
  const texts: string[] = [];
  let text = "";
  let inText = false;
  let inReading = false;
  scanXml(xml, {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") inReading = true;
      else if (name === "t") inText = !inReading;
    },
    close: (name) => {
      if (name === "si") texts.push(decodeEscapes(text));
      else if (name === "rPh") inReading = false;
      else if (name === "t") inText = false;
    },
    text: (more) => {
      if (inText) text += more;
    },
  });
  return texts;
};
