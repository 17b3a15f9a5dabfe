/** Bounds that no plan comes near: a document of 200 pages has a third of a million characters. */
export const LIMITS = {
  /** Bytes of a file as it comes. */
  file: 60_000_000,
  /** Bytes of an office file's parts unpacked. */
  unpacked: 80_000_000,
  /** Characters of text in all. */
  characters: 5_000_000,
  /** Blocks and cells in all. */
  cells: 400_000,
  /** Tables in tables, or elements in elements. */
  tables: 20,
  elements: 400,
} as const;
