/** Bounds of files that no plan comes near, beside those of blocks. */
export const LIMITS = {
  /** Bytes of a file as it comes. */
  file: 60_000_000,
  /** Bytes of an office file's parts unpacked. */
  unpacked: 80_000_000,
  /** Elements in elements. */
  elements: 400,
} as const;
