import { strToU8, zipSync } from "fflate";

const OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Millimetres of a font of 16 points. */
export const SIZE = 5.6;

/** A line of wide signs: its left end and its top in millimetres. */
export const run = (text: string, x: number, y: number, size = SIZE): string =>
  `<ofd:TextObject ID="1" Boundary="${x} ${y} ${size * text.length} ${size}" Font="1" Size="${size}"><ofd:TextCode X="0" Y="${size * 0.88}" DeltaX="g ${text.length - 1} ${size}">${escaped(text)}</ofd:TextCode></ofd:TextObject>`;

/** A frame: left, top, width and height in millimetres. */
export const frame = (x: number, y: number, width: number, height: number): string =>
  `<ofd:PathObject ID="2" Boundary="${x} ${y} ${width} ${height}" LineWidth="0.35"><ofd:AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</ofd:AbbreviatedData></ofd:PathObject>`;

export const picture = '<ofd:ImageObject ID="3" Boundary="0 0 210 297" ResourceID="4"/>';

/** An OFD of A4 pages; `beside` are more parts. */
export const ofd = (pages: readonly string[], beside: Readonly<Record<string, string>> = {}): Uint8Array => {
  const list = pages.map((_, at) => `<ofd:Page ID="${at}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join("");
  const parts: Record<string, string> = {
    "OFD.xml": `<ofd:OFD ${OFD}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    "Doc_0/Document.xml": `<ofd:Document ${OFD}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${list}</ofd:Pages></ofd:Document>`,
    ...beside,
  };
  pages.forEach((content, at) => {
    parts[`Doc_0/Pages/Page_${at}/Content.xml`] =
      `<ofd:Page ${OFD}><ofd:Content><ofd:Layer ID="9">${content}</ofd:Layer></ofd:Content></ofd:Page>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
};
