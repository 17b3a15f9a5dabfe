import { strFromU8, strToU8, zlibSync } from "fflate";

/** An object of a PDF: its text, or a stream with what its dictionary says beside the length. */
export type PdfObject = string | { readonly dictionary: string; readonly bytes: Uint8Array };

/** Bytes as text of one character a byte, and back. */
const latin = (bytes: Uint8Array): string => strFromU8(bytes, true);
export const bytesOf = (text: string): Uint8Array => strToU8(text, true);

/**
 * A PDF of these objects, numbered from 1; the first is the catalog.
 * @param trailer what the trailer says beside the root and the number of objects
 */
export const pdf = (objects: readonly PdfObject[], trailer = ""): Uint8Array => {
  let text = "%PDF-1.7\n";
  const places: number[] = [];
  objects.forEach((object, at) => {
    places.push(text.length);
    const body =
      typeof object === "string"
        ? object
        : `<<${object.dictionary} /Length ${object.bytes.length}>>\nstream\n${latin(object.bytes)}\nendstream`;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return bytesOf(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`,
  );
};

export const stream = (content: string, dictionary = ""): PdfObject => ({
  dictionary,
  bytes: bytesOf(content),
});

export const deflated = (bytes: Uint8Array): PdfObject => ({
  dictionary: "/Filter /FlateDecode",
  bytes: zlibSync(bytes, { level: 9 }),
});

/** The objects that stand first: the catalog, the pages, and a font that is only named, its text in GBK. */
const PAGES_AT = 2;
const FONTS = [
  "<</Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [4 0 R]>>",
  "<</Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo <</Registry (Adobe) /Ordering (GB1) /Supplement 2>> /DW 1000 /FontDescriptor 5 0 R>>",
  "<</Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -141 /CapHeight 700 /StemV 80>>",
];

/**
 * A PDF whose pages have these contents; `/F` is a font that is only named and takes GBK, `/X` the first of the further
 * objects, a picture or a form.
 */
export const pdfOfPages = (
  contents: readonly PdfObject[],
  further: readonly PdfObject[] = [],
  trailer = "",
): Uint8Array => {
  const first = PAGES_AT + FONTS.length + 1;
  const furtherAt = first + 2 * contents.length;
  const resources = `<</Font <</F 3 0 R>> /XObject <</X ${furtherAt} 0 R>>>>`;
  const pages = contents.flatMap((content, at) => [
    `<</Type /Page /Parent ${PAGES_AT} 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${first + 2 * at + 1} 0 R>>`,
    content,
  ]);
  const kids = contents.map((_, at) => `${first + 2 * at} 0 R`).join(" ");
  return pdf(
    [
      `<</Type /Catalog /Pages ${PAGES_AT} 0 R>>`,
      `<</Type /Pages /Kids [${kids}] /Count ${contents.length}>>`,
      ...FONTS,
      ...pages,
      ...further,
    ],
    trailer,
  );
};

/** A picture of one sign, drawn over most of a page by `SCAN`. */
export const PICTURE: PdfObject = {
  dictionary: "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
  bytes: new Uint8Array([0x80]),
};
export const SCAN = stream("q 500 0 0 700 47 71 cm /X Do Q");
