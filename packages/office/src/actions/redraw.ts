/** The longest side of a published picture, in pixels. */
const LONGEST = 2000;

/**
 * Draws a picture anew, so that nothing stays of what a camera or a program wrote beside it: place, time, names.
 * It is turned as its camera says, and made no larger than a page needs.
 * @throws DOMException where the browser cannot read it
 */
export const redrawn = async (bytes: Uint8Array, longest = LONGEST): Promise<HTMLCanvasElement> => {
  const image = await createImageBitmap(new Blob([bytes.slice()]));
  const scale = Math.min(1, longest / Math.max(image.width, image.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(image.width * scale));
  canvas.height = Math.max(1, Math.round(image.height * scale));
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  return canvas;
};

/** A published picture, with the ending of its name: PNG where it may be transparent, else JPEG. */
export const publishedPicture = async (
  bytes: Uint8Array,
  ending: string,
): Promise<{ readonly bytes: Uint8Array; readonly ending: "png" | "jpg" }> => {
  const canvas = await redrawn(bytes);
  const isPhoto = ["jpg", "jpeg", "bmp"].includes(ending);
  const type = isPhoto ? "image/jpeg" : "image/png";
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.85));
  if (blob === null) throw new DOMException("", "EncodingError");
  return { bytes: new Uint8Array(await blob.arrayBuffer()), ending: isPhoto ? "jpg" : "png" };
};
