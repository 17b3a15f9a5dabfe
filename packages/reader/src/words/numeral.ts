const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** A number below ten thousand, such as 三百零五 or 十二; undefined where the characters make none. */
const belowTenThousand = (text: string): number | undefined => {
  let [sum, digit] = [0, 0];
  let step = 10_000;
  for (const character of text) {
    const value = DIGITS[character];
    if (value !== undefined) {
      if (digit !== 0 && value !== 0) return undefined;
      digit = value;
      continue;
    }
    const factor = STEPS[character];
    if (factor === undefined || factor >= step) return undefined;
    sum += (digit === 0 ? 1 : digit) * factor;
    [digit, step] = [0, factor];
  }
  return sum + digit;
};

/**
 * The value of a numeral in digits or Chinese characters, also one by one (二〇二五).
 * @returns undefined where the characters make no number
 * @example numeral("一百二十") // 120
 */
export const numeral = (text: string): number | undefined => {
  const plain = text.replaceAll(",", "");
  if (/^\d+(\.\d+)?$/.test(plain)) return Number(plain);
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text))
    return Number([...text].map((character) => DIGITS[character]).join(""));
  let [rest, sum] = [text, 0];
  for (const large of ["亿", "万"]) {
    const place = rest.indexOf(large);
    if (place === -1) continue;
    const many = belowTenThousand(rest.slice(0, place));
    if (many === undefined || many === 0) return undefined;
    sum += many * LARGE[large]!;
    rest = rest.slice(place + 1);
  }
  const small = rest === "" ? 0 : belowTenThousand(rest.replace(/^[零〇]/, ""));
  return text === "" || small === undefined ? undefined : sum + small;
};
