/** Hands a file to the reader; it goes nowhere else. */
export const download = (name: string, content: Uint8Array | string, type: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** A picture as PNG at twice its size, drawn with the letters of this machine. */
export const pngOf = async (svg: string): Promise<Uint8Array> => {
  const image = new Image();
  // `decode` may wait for a frame, and a tab that nobody looks at draws none.
  await new Promise((loaded, failed) => {
    image.addEventListener("load", loaded);
    image.addEventListener("error", () => failed(new DOMException("", "EncodingError")));
    image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  });
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  return new Uint8Array(await blob!.arrayBuffer());
};
