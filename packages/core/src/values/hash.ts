/** JSON with its fields in one order, so that the same content is the same text. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/** One of two independent 32-bit lanes (multiply and rotate, then a final mix). */
const lane = (text: string, seed: number, factor: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), factor);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** A short text that is the same for the same content, on every machine; no secret, so no need for a slow one. */
export const hashOf = (content: unknown): string => {
  const text = canonical(content);
  const hex = (number: number): string => number.toString(16).padStart(8, "0");
  return hex(lane(text, 0x9e3779b9, 0x01000193)) + hex(lane(text, 0x7f4a7c15, 0x27d4eb2f));
};
