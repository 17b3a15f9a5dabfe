import type { TimeToken } from "./token.js";

export type Side = "before" | "after" | "within" | "from" | "until" | "notAfter" | "included" | "about";

const SIDES: ReadonlySet<string> = new Set([
  "before",
  "after",
  "within",
  "from",
  "until",
  "notAfter",
  "included",
  "about",
]);

/** The sides behind a time, hours and the like between them left out. */
export const sidesFrom = (
  tokens: readonly TimeToken[],
  at: number,
): { readonly sides: Side[]; readonly next: number } => {
  const sides: Side[] = [];
  let next = at;
  for (; next < tokens.length && (SIDES.has(tokens[next]!.is) || tokens[next]!.is === "detail"); next++) {
    // A 截至 behind a time belongs to the next one.
    if (tokens[next]!.is === "notAfter") break;
    if (tokens[next]!.is !== "detail") sides.push(tokens[next]!.is as Side);
  }
  return { sides, next };
};

/** Behind a 至 or 到 that leads on to an end; in 自3月起，至10月止 a comma before it. */
export const dashFrom = (
  tokens: readonly TimeToken[],
  at: number,
  isBegun: boolean = false,
): number | undefined => {
  const next = isBegun && tokens[at]?.is === "break" ? at + 1 : at;
  return tokens[next]?.is === "dash" ? next + 1 : undefined;
};

/** Whether a length stands here: 一周 of 开学前一周, 5日内 of 会后5日内. */
export const isLength = (token: TimeToken | undefined): boolean =>
  token?.is === "offset" || token?.is === "duration";
