import { bytesOf, type Bytes } from "./bytes.js";

/**
 * The streams that stand at the top of a compound file ([MS-CFB]), as Office 97 to 2003 and WPS write them; those of
 * embedded objects are left out.
 */
export interface Container {
  readonly names: readonly string[];
  readonly stream: (name: string) => Uint8Array | undefined;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector numbers from here on are marks: a free sector, an end of a chain. */
const FIRST_MARK = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const ENTRY = 128;
const MINI_SECTOR = 64;

const isContainer = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte);

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Pieces of a chain put together; a chain that comes back to itself ends there. */
const joined = (
  start: number,
  next: (sector: number) => number,
  piece: (sector: number) => Uint8Array,
  sectors: number,
): Uint8Array => {
  const pieces: Uint8Array[] = [];
  for (let at = start; at < FIRST_MARK && pieces.length < sectors; at = next(at)) pieces.push(piece(at));
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const each of pieces) {
    whole.set(each, to);
    to += each.length;
  }
  return whole;
};

/** The sectors that hold the table of all sectors. */
const tableSectors = (file: Bytes, sector: (at: number) => number, size: number): readonly number[] => {
  const found = Array.from({ length: 109 }, (_, at) => file.u32(76 + at * 4));
  const most = file.length / size;
  let next = file.u32(68);
  for (let turn = 0; next < FIRST_MARK && turn < most; turn++) {
    const [from, each] = [sector(next), size / 4 - 1];
    for (let at = 0; at < each; at++) found.push(file.u32(from + at * 4));
    next = file.u32(from + each * 4);
  }
  return found.filter((each) => each < FIRST_MARK && sector(each) < file.length);
};

const entriesIn = (directory: Uint8Array): readonly Entry[] => {
  const file = bytesOf(directory);
  return Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, number) => {
    const at = number * ENTRY;
    const length = Math.min(64, file.u16(at + 64));
    return {
      name: new TextDecoder("utf-16le").decode(file.piece(at, at + Math.max(0, length - 2))),
      isStream: file.u8(at + 66) === 2,
      left: file.u32(at + 68),
      right: file.u32(at + 72),
      child: file.u32(at + 76),
      start: file.u32(at + 116),
      size: file.u32(at + 120),
    };
  });
};

/** What stands at the top: the first entry's child with its brothers, each once. */
const topOf = (entries: readonly Entry[]): readonly Entry[] => {
  const [found, seen] = [[] as Entry[], new Set<number>()];
  const waiting = [entries[0]?.child ?? NO_ENTRY];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (entry === undefined || seen.has(at)) continue;
    seen.add(at);
    found.push(entry);
    waiting.push(entry.left, entry.right);
  }
  return found;
};

/** Opens a compound file; undefined where the bytes are none, or cut short before their list of streams. */
export const openContainer = (bytes: Uint8Array): Container | undefined => {
  if (!isContainer(bytes)) return undefined;
  const file = bytesOf(bytes);
  const size = 2 ** Math.min(16, Math.max(7, file.u16(30)));
  const sector = (at: number): number => (at + 1) * size;
  const sectors = Math.ceil(bytes.length / size);
  const inTable = tableSectors(file, sector, size);
  const perSector = size / 4;
  const next = (at: number): number => {
    const holder = inTable[Math.floor(at / perSector)];
    return holder === undefined ? NO_ENTRY : file.u32(sector(holder) + (at % perSector) * 4);
  };
  const chain = (start: number): Uint8Array =>
    joined(start, next, (at) => file.piece(sector(at), sector(at) + size), sectors);
  const entries = entriesIn(chain(file.u32(48)));
  const [root] = entries;
  if (root === undefined) return undefined;
  const [small, smallNext] = [chain(root.start), bytesOf(chain(file.u32(60)))];
  const smallChain = (start: number): Uint8Array =>
    joined(
      start,
      (at) => (at * 4 < smallNext.length ? smallNext.u32(at * 4) : NO_ENTRY),
      (at) => small.subarray(at * MINI_SECTOR, (at + 1) * MINI_SECTOR),
      small.length / MINI_SECTOR + 1,
    );
  const streams = topOf(entries).filter(({ isStream }) => isStream);
  return {
    names: streams.map(({ name }) => name),
    stream: (name) => {
      const entry = streams.find((each) => each.name === name);
      if (entry === undefined) return undefined;
      const whole = entry.size < file.u32(56) ? smallChain(entry.start) : chain(entry.start);
      return whole.subarray(0, Math.min(whole.length, entry.size));
    },
  };
};
