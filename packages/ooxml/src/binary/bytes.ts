/** Numbers and pieces of bytes, little end first; what lies outside is 0 or empty, for a file may say anything. */
export interface Bytes {
  readonly length: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly i16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly f64: (at: number) => number;
  readonly piece: (from: number, to: number) => Uint8Array;
}

export const bytesOf = (bytes: Uint8Array): Bytes => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (at: number, many: number): boolean => at >= 0 && at + many <= bytes.length;
  return {
    length: bytes.length,
    u8: (at) => bytes[at] ?? 0,
    u16: (at) => (has(at, 2) ? view.getUint16(at, true) : 0),
    i16: (at) => (has(at, 2) ? view.getInt16(at, true) : 0),
    u32: (at) => (has(at, 4) ? view.getUint32(at, true) : 0),
    f64: (at) => (has(at, 8) ? view.getFloat64(at, true) : 0),
    piece: (from, to) => bytes.subarray(Math.max(0, from), Math.max(0, from, to)),
  };
};
