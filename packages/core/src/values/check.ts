/** Throws when one of our own assumptions does not hold; a user's mistake is a `Problem` instead. */
export function check(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
