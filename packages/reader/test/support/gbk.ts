let table: ReadonlyMap<string, readonly number[]> | undefined;

/** The decoder's table, read from its other side. */
const tableOfGbk = (): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder("gbk");
  const found = new Map<string, readonly number[]>();
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++)
      found.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  return found;
};

/** The bytes of a text in GBK. */
export const gbk = (text: string): readonly number[] => {
  table ??= tableOfGbk();
  return [...text].flatMap((sign) => (sign < "\x7f" ? sign.charCodeAt(0) : table!.get(sign)!));
};
