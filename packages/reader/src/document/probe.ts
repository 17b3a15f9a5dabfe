import { partNames } from "@bangfu/ooxml";

/** What can be seen of a file before it is read. */
export interface Probe {
  /** The first bytes, each as one character. */
  readonly head: string;
  /** The parts of a zip, in small letters; none where it is none. */
  readonly parts: ReadonlySet<string>;
  readonly isZip: boolean;
  /** Whether it is a file of Office 97 (OLE) with a stream of this name. */
  readonly hasStream: (name: string) => boolean;
}

/** So many bytes tell what a file is: a PDF may have something before its mark. */
const HEAD = 1024;

const OLE = "\xd0\xcf\x11\xe0";

const latin = (bytes: Uint8Array): string => {
  let text = "";
  for (const byte of bytes.subarray(0, HEAD)) text += String.fromCharCode(byte);
  return text;
};

/** Where a name stands in the directory of an OLE file: two bytes a character, in an entry of 128 bytes. */
const standsIn = (bytes: Uint8Array, name: string): boolean => {
  const ENTRY = 128;
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    let same = bytes[at + 64] === 2 * (name.length + 1) && bytes[at + 65] === 0;
    for (let place = 0; same && place < name.length; place++)
      same = bytes[at + 2 * place] === name.charCodeAt(place) && bytes[at + 2 * place + 1] === 0;
    if (same) return true;
  }
  return false;
};

export const probeOf = (bytes: Uint8Array): Probe => {
  const head = latin(bytes);
  return {
    head,
    parts: partNames(bytes),
    isZip: head.startsWith("PK\x03\x04"),
    hasStream: (name) => head.startsWith(OLE) && standsIn(bytes, name),
  };
};
