import type { Encoding } from "@bangfu/ooxml";
import { chunksOf } from "./encoding.js";

/** Gets how much of a file has been read, 0 to 1. */
export type OnProgress = (share: number) => void;

/** The pieces of a file as text; a character that is cut by a piece's end comes whole with the next. */
export function* piecesOf(path: string, encoding: Encoding, onProgress: OnProgress): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (const chunk of chunksOf(path, onProgress)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The lines of a file, one at a time: it may be larger than memory. */
export function* linesOf(path: string, encoding: Encoding, onProgress: OnProgress): Generator<string> {
  let rest = "";
  for (const piece of piecesOf(path, encoding, onProgress)) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.endsWith("\r") ? line.slice(0, -1) : line;
  }
  if (rest !== "") yield rest;
}
