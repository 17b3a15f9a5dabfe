// A photo with all that cameras and programs write beside the picture, put together byte by byte.
const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));
const u16 = (value: number): number[] => [value >> 8, value & 255];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 65535)];

const segment = (marker: number, content: readonly number[]): number[] => [
  ...[0xff, marker],
  ...u16(content.length + 2),
  ...content,
];

/** One entry of a directory of TIFF, whose value fits into it or lies at an offset. */
const entry = (tag: number, type: number, count: number, value: readonly number[]): number[] => [
  ...u16(tag),
  ...u16(type),
  ...u32(count),
  ...value,
];

const exif = (): number[] => {
  const camera = ascii("SecretCam\0");
  // The header takes 8 bytes, the first directory 2 + 2 × 12 + 4, the one of the place 2 + 3 × 12 + 4.
  const place = 8 + 30;
  const values = place + 42;
  const degrees = [28, 34, 56].flatMap((value) => [...u32(value), ...u32(1)]);
  return [
    ...ascii("Exif\0\0"),
    ...[...ascii("MM"), ...u16(42), ...u32(8)],
    ...u16(2),
    ...entry(0x0110, 2, camera.length, u32(values)),
    ...entry(0x8825, 4, 1, u32(place)),
    ...u32(0),
    ...u16(3),
    ...entry(0x0000, 1, 4, [2, 3, 0, 0]),
    ...entry(0x0001, 2, 2, ascii("N\0\0\0")),
    ...entry(0x0002, 5, 3, u32(values + camera.length)),
    ...u32(0),
    ...camera,
    ...degrees,
  ];
};

const xmp = ascii(
  'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><dc:creator>ZhangSan</dc:creator></rdf:RDF></x:xmpmeta>',
);
const iptc = [
  ...ascii("Photoshop 3.0\x008BIM"),
  ...[4, 4, 0, 0],
  ...u32(13),
  // Record 2, data set 80: the author.
  ...[0x1c, 2, 80, 0, 8],
  ...ascii("ZhangSan"),
  0,
];

/** What each of the four leaves in a file. */
export const TRACES = ["Exif", "SecretCam", "ns.adobe.com/xap", "Photoshop 3.0", "8BIM", "ZhangSan"] as const;

/** The bytes of three degrees of latitude, as the place has them. */
export const PLACE = String.fromCharCode(...[28, 34, 56].flatMap((value) => [...u32(value), ...u32(1)]));

/** @param plain a JPEG without any of it */
export const photo = (plain: Uint8Array): Uint8Array =>
  new Uint8Array([
    ...plain.slice(0, 2),
    ...segment(0xe1, exif()),
    ...segment(0xe1, xmp),
    ...segment(0xed, iptc),
    ...plain.slice(2),
  ]);

/** The markers of a JPEG before its picture. */
export const markersOf = (jpeg: Uint8Array): readonly number[] => {
  const markers: number[] = [];
  for (let at = 2; jpeg[at] === 0xff && jpeg[at + 1] !== 0xda; at += 2 + jpeg[at + 2]! * 256 + jpeg[at + 3]!)
    markers.push(jpeg[at + 1]!);
  return markers;
};
