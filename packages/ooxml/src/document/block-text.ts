import type { Block } from "./block.js";

/** The text of a block in one piece: a table row by row, merged cells once. */
export const blockText = (block: Block): string =>
  block.is === "paragraph"
    ? block.text
    : block.rows
        .map((cells) =>
          cells
            .filter(({ merged }) => !merged)
            .map(({ text }) => text)
            .join(" "),
        )
        .join("\n");
