import { pictureSize, pictureType } from "./picture-size.js";
import { drawnSvg } from "./raster.js";

/** The longest side of a published picture, in pixels, as the office page has it. */
const LONGEST = 2000;

/** How each orientation of Exif is undone, for a picture of a width and a height as its pixels lie. */
const TURNS: readonly ((width: number, height: number) => string)[] = [
  () => "",
  (width) => `matrix(-1 0 0 1 ${width} 0)`,
  (width, height) => `matrix(-1 0 0 -1 ${width} ${height})`,
  (_, height) => `matrix(1 0 0 -1 0 ${height})`,
  () => "matrix(0 1 1 0 0 0)",
  (_, height) => `matrix(0 1 -1 0 ${height} 0)`,
  (width, height) => `matrix(0 -1 -1 0 ${height} ${width})`,
  (width) => `matrix(0 -1 1 0 0 ${width})`,
];

/**
 * Draws a picture anew as PNG, so that nothing stays of what a camera or a program wrote beside it: place, time, names.
 * It is turned as its camera says, and made no larger than a page needs.
 * @returns undefined where it cannot be drawn here
 */
export const redrawn = async (content: Uint8Array): Promise<Uint8Array | undefined> => {
  const bytes = Buffer.from(content);
  const [type, size] = [pictureType(bytes), pictureSize(bytes)];
  if (type === undefined || size === undefined) return undefined;
  const { width, height, orientation } = size;
  if (width === 0 || height === 0) return undefined;
  const turn = (TURNS[orientation - 1] ?? TURNS[0]!)(width, height);
  const [across, down] = orientation >= 5 && orientation <= 8 ? [height, width] : [width, height];
  const scale = Math.min(1, LONGEST / Math.max(across, down));
  const image = `<image href="data:${type};base64,${bytes.toString("base64")}" width="${width}" height="${height}"/>`;
  return drawnSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}"><g${turn === "" ? "" : ` transform="${turn}"`}>${image}</g></svg>`,
    scale,
  );
};
