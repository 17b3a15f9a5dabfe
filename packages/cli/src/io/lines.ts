import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const CHUNK = 1 << 20;

/** Told how much of a file has been read, 0 to 1. */
export type Told = (share: number) => void;

/** The pieces of a file as text; a character that is cut by a piece's end comes whole with the next. */
function* piecesOf(path: string, told: Told): Generator<string> {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const decoder = new TextDecoder("utf-8");
    const buffer = new Uint8Array(CHUNK);
    let read = 0;
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
      read += count;
      told(size === 0 ? 1 : read / size);
      yield decoder.decode(buffer.subarray(0, count), { stream: true });
    }
    yield decoder.decode();
  } finally {
    closeSync(file);
  }
}

/** The lines of a file, one at a time: it may be larger than memory. */
export function* linesOf(path: string, told: Told): Generator<string> {
  let rest = "";
  for (const piece of piecesOf(path, told)) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.endsWith("\r") ? line.slice(0, -1) : line;
  }
  if (rest !== "") yield rest;
}
