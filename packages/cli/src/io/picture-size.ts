/** How large a picture is as its pixels lie, and how it is to be turned: 1 to 8, as Exif counts. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
}

const ascii = (bytes: Buffer, from: number, length: number): string =>
  bytes.toString("latin1", from, from + length);

/** The orientation in a segment of Exif: entry 0x0112 of its first directory. */
const orientationIn = (exif: Buffer): number => {
  const isLittle = ascii(exif, 0, 2) === "II";
  const u16 = (at: number): number => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const directory = isLittle ? exif.readUInt32LE(4) : exif.readUInt32BE(4);
  const count = u16(directory);
  for (let at = directory + 2; at < directory + 2 + count * 12; at += 12)
    if (u16(at) === 0x0112) return u16(at + 8);
  return 1;
};

/** What stands at the head of each frame of a JPEG; neither a table nor the end. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const jpegSize = (bytes: Buffer): PictureSize | undefined => {
  let orientation = 1;
  for (let at = 2; bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1]!;
    if (marker === 0xe1 && ascii(bytes, at + 4, 6) === "Exif\0\0")
      orientation = orientationIn(bytes.subarray(at + 10, at + 2 + bytes.readUInt16BE(at + 2)));
    if (isFrame(marker))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7), orientation };
  }
  return undefined;
};

/** Lossy, lossless and extended files say their size in different places. */
const webpSize = (bytes: Buffer): PictureSize | undefined => {
  switch (ascii(bytes, 12, 4)) {
    case "VP8 ":
      return {
        width: bytes.readUInt16LE(26) & 0x3fff,
        height: bytes.readUInt16LE(28) & 0x3fff,
        orientation: 1,
      };
    case "VP8L": {
      const bits = bytes.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, orientation: 1 };
    }
    case "VP8X":
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1, orientation: 1 };
    default:
      return undefined;
  }
};

/** The kind of a picture by its first bytes, as its media type. */
export const pictureType = (bytes: Buffer): string | undefined => {
  if (bytes.readUIntBE(0, 3) === 0xffd8ff) return "image/jpeg";
  if (ascii(bytes, 1, 3) === "PNG") return "image/png";
  if (ascii(bytes, 0, 3) === "GIF") return "image/gif";
  return ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 4) === "WEBP" ? "image/webp" : undefined;
};

/** @returns undefined where the bytes are no picture that can be drawn, or are cut short */
export const pictureSize = (bytes: Buffer): PictureSize | undefined => {
  try {
    switch (pictureType(bytes)) {
      case "image/jpeg":
        return jpegSize(bytes);
      case "image/png":
        return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), orientation: 1 };
      case "image/gif":
        return { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8), orientation: 1 };
      case "image/webp":
        return webpSize(bytes);
      default:
        return undefined;
    }
  } catch (error) {
    // What reads beyond the end is not a picture as a whole.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
