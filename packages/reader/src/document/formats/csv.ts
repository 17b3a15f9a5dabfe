import { plainDocument, readCsv } from "@bangfu/ooxml";
import type { Format } from "../format.js";
import { blocksOfGrid } from "../sheet.js";

/** A table as text. No sign tells it from other texts, only its ending. */
export const csv: Format = {
  name: "csv",
  endings: ["csv", "tsv"],
  is: () => false,
  read: (bytes) => {
    const grid = readCsv(bytes);
    return grid === undefined ? "unknown-encoding" : plainDocument(blocksOfGrid(grid));
  },
};
