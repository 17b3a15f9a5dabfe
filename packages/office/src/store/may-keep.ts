/** Narrower than any desk's screen, and wider than a phone's. */
const PHONE = 600;

/**
 * Whether a page may keep anything where it was opened. From the web on a phone it may not, unless the owner of the
 * site asks for it with `?keep`: a hole in the school's site could read what is kept.
 */
export const mayKeep = (
  { protocol, search }: Pick<Location, "protocol" | "search">,
  { width, height }: Pick<Screen, "width" | "height">,
): boolean =>
  protocol === "file:" || Math.min(width, height) >= PHONE || new URLSearchParams(search).has("keep");
