let table: Map<string, readonly [number, number]> | undefined;

/** Every character of GBK with its two bytes, read off the engine's own decoder. */
const characters = (): Map<string, readonly [number, number]> => {
  if (table !== undefined) return table;
  table = new Map();
  const decoder = new TextDecoder("gbk");
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (character.length === 1 && character !== "\ufffd") table.set(character, [high, low]);
    }
  return table;
};

/** A page as an old school's server would send it: in GBK, what that lacks as a character reference. */
export const inGbk = (html: string): Uint8Array<ArrayBuffer> => {
  const known = characters();
  const bytes: number[] = [];
  for (const character of html) {
    const code = character.codePointAt(0)!;
    const pair = known.get(character);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(...pair);
    else bytes.push(...[...`&#${code};`].map((each) => each.charCodeAt(0)));
  }
  return new Uint8Array(bytes);
};
