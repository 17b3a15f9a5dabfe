import type { PlacedText } from "@bangfu/ooxml";
import type { PDFPageProxy, TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api.js";
import { times, type Matrix } from "./drawn.js";

/** A text's box begins so much of its height above the line that it stands on. */
const ASCENT = 0.85;
/** Of a line that lies level, the rise is at most this part of its run. */
const LEVEL = 0.05;

export interface PageTexts {
  readonly texts: readonly PlacedText[];
  /** What stands aslant or upright: a watermark, a stamp. */
  readonly aslant: string;
}

const isItem = (item: TextItem | TextMarkedContent): item is TextItem => "str" in item;

/** The texts of a page where they stand, in points from its top left. */
export const textsOn = async (page: PDFPageProxy, view: Matrix): Promise<PageTexts> => {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const texts: PlacedText[] = [];
  let aslant = "";
  for (const item of items) {
    if (!isItem(item) || item.str.trim() === "") continue;
    const [a, b, c, d, x, y] = times(view, item.transform as unknown as Matrix);
    const height = Math.hypot(c, d);
    if (Math.abs(b) > LEVEL * Math.abs(a) || a <= 0) aslant += item.str;
    else
      texts.push({
        text: item.str,
        x,
        y: y - ASCENT * height,
        width: item.width,
        height,
        page: page.pageNumber,
      });
  }
  return { texts, aslant };
};
