/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Group extends Stretch {
  readonly digits: string;
}

const RUN = /\d(?:[\s\p{Pd}\u2212.()_/]{0,3}\d)*(?:[\s\p{Pd}]?x(?![a-z]))?/gu;
/** The longest that is looked for: an identity number. */
const LONGEST = 18;

const PROVINCES = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const isDay = (year: number, month: number, day: number): boolean => {
  const longest = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30];
  const days = [...longest, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
};

/** The last of 18 figures, from the 17 before it (GB 11643). */
const checkDigitOf = (digits: string): string => {
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += WEIGHTS[at]! * Number(digits[at]);
  return "10x98765432"[sum % 11]!;
};

/** @param named the text speaks of an identity card, so that one with a slip in it is one too */
const isIdentity = (digits: string, named: boolean): boolean => {
  if (!PROVINCES.test(digits)) return false;
  const [, year, month, day] =
    /^\d{6}((?:18|19|20)\d\d)(\d\d)(\d\d)\d{3}[\dx]$/.exec(digits) ??
    /^\d{6}(\d\d)(\d\d)(\d\d)\d{3}$/.exec(digits) ??
    [];
  if (year === undefined || !isDay(Number(year.padStart(4, "19")), Number(month), Number(day))) return false;
  return digits.length === 15 || named || checkDigitOf(digits) === digits[17];
};

/** How the eleven figures of a mobile number are commonly grouped; other lists of numbers are none. */
const isGrouped = (sizes: readonly number[]): boolean => {
  const [first = 0, second] = sizes;
  if (sizes.length === 1 || sizes.every((size) => size === 1)) return true;
  if (first === 3) return sizes.length <= 5;
  if (first === 1) return second === 10 || sizes.join() === "1,3,3,4";
  return sizes.length === 2 || sizes.join() === "4,3,4";
};

const MOBILE = /^(0086|86|0)?1[3-9]\d{9}$/;

const isMobile = (groups: readonly Group[]): boolean => {
  const match = MOBILE.exec(groups.map(({ digits }) => digits).join(""));
  if (match === null) return false;
  let prefix = (match[1] ?? "").length;
  const sizes = groups.flatMap(({ digits }) => {
    const taken = Math.min(prefix, digits.length);
    prefix -= taken;
    return digits.length > taken ? [digits.length - taken] : [];
  });
  return isGrouped(sizes);
};

/** A digest or a key in hexadecimal or base 64, in which figures stand by chance. */
const isInDigest = (text: string, { start, end }: Stretch): boolean => {
  let [first, last] = [start, end];
  while (first > 0 && /[a-z0-9]/.test(text[first - 1]!) && start - first < 128) first--;
  while (last < text.length && /[a-z0-9]/.test(text[last]!) && last - end < 128) last++;
  const changes = text.slice(first, last).match(/[a-z](?=\d)|\d(?=[a-z])/g) ?? [];
  return last - first >= 20 && changes.length >= 4;
};

const groupsIn = (run: string, offset: number): Group[] =>
  [...run.matchAll(/\d+|x/g)].map(({ 0: digits, index }) => ({
    digits,
    start: offset + index,
    end: offset + index + digits.length,
  }));

/** Windows of whole groups: figures that belong to a longer number are never taken out of it. */
function* windowsOf(groups: readonly Group[]): Generator<readonly Group[]> {
  for (let first = 0; first < groups.length; first++) {
    let size = 0;
    for (let last = first; last < groups.length; last++) {
      size += groups[last]!.digits.length;
      if (size > LONGEST) break;
      if (size >= 11) yield groups.slice(first, last + 1);
    }
  }
}

export interface PersonalNumber extends Stretch {
  readonly what: "identity" | "mobile";
}

/** Identity numbers (15 and 18 figures) and mobile numbers in a plain text, whatever groups they are written in. */
export const numbersIn = (text: string): PersonalNumber[] => {
  const named = /身份|证件|公民|identity|\bid\b/.test(text);
  const found: PersonalNumber[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const groups = groupsIn(run, index);
    let done = 0;
    for (const window of windowsOf(groups)) {
      const [start, end] = [window[0]!.start, window[window.length - 1]!.end];
      if (start < done) continue;
      const digits = window.map((group) => group.digits).join("");
      const what = isIdentity(digits, named) ? "identity" : isMobile(window) ? "mobile" : undefined;
      if (what === undefined || isInDigest(text, { start, end })) continue;
      found.push({ what, start, end });
      done = end;
    }
  }
  return found;
};
