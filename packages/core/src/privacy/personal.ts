import { hasUserInfo, withoutTokens } from "../values/address.js";
import { plain, shown, type Traced } from "./fold.js";
import { numbersIn, type Stretch } from "./numbers.js";

/** What tells of a person, or opens a door, without any ledger to compare with. */
export interface PersonalData extends Stretch {
  readonly what: "identity" | "mobile" | "mail" | "user" | "token";
}

const AT = String.raw`\s?(?:@|[([{【]\s?(?:at|@|艾特)\s?[)\]}】])\s?`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}-]{1,63}\s?\.\s?){1,5}\p{L}{2,24}`;
const MAIL = new RegExp(String.raw`(?:[a-z0-9._%+-]{1,64}|\p{Script=Han}{1,20})${AT}${DOMAIN}`, "gu");
const ADDRESS = /[a-z][a-z0-9+.-]{0,20}:[\\/]{1,2}[^\s"'<>“”‘’，。；、（）]+/g;

/** Numbers in a circle or in brackets, which are most often marks of a list: 1 before a telephone number is no part of it. */
const ENCLOSED = /[\u2460-\u24ff\u2776-\u2793\u3220-\u325f\u3280-\u32bf]/g;
const CHINESE = "〇一二三四五六七八九";
const CHINESE_RUN = /[〇零○一二三四五六七八九][\s〇零○一二三四五六七八九-]{10,}/;

/** Figures in Chinese characters as figures; those that stand there already are no part of such a number. */
const inFigures = (text: string): string =>
  text
    .replace(/[0-9０-９]/g, "，")
    .replace(/[〇零○一二三四五六七八九]/g, (char) => String(Math.max(0, CHINESE.indexOf(char))));

/** The ways in which the figures of a text may be meant; each is as long as the text. */
const readingsOf = (text: string): ReadonlySet<string> =>
  new Set([text, text.replace(ENCLOSED, "，"), CHINESE_RUN.test(text) ? inFigures(text) : text]);

const inOriginal = ({ starts, ends }: Traced, start: number, end: number): Stretch => ({
  start: starts[start]!,
  end: ends[end - 1]!,
});

const secretsOfAddresses = (seen: Traced): PersonalData[] =>
  [...seen.text.matchAll(ADDRESS)].flatMap(({ 0: address, index }): PersonalData[] => {
    const stretch = inOriginal(seen, index, index + address.length);
    return [
      ...(hasUserInfo(address) ? [{ what: "user" as const, ...stretch }] : []),
      ...(withoutTokens(address) === address ? [] : [{ what: "token" as const, ...stretch }]),
    ];
  });

/** Takes what is found; what a former find has taken of the text is not found again. A key leaves its address free. */
const collector = (length: number) => {
  const taken = new Uint8Array(length);
  const found: PersonalData[] = [];
  return {
    found,
    add(more: readonly PersonalData[]): void {
      for (const each of more) {
        if (taken.subarray(each.start, each.end).includes(1)) continue;
        found.push(each);
        if (each.what !== "token") taken.fill(1, each.start, each.end);
      }
    },
  };
};

/** Identity and mobile numbers, mail addresses, and secrets in web addresses, in the order of the text. */
export const personalIn = (text: string): PersonalData[] => {
  const { found, add } = collector(text.length);
  const seen = plain(shown(text));
  add(secretsOfAddresses(seen));
  add(
    [...seen.text.matchAll(MAIL)].map(({ 0: mail, index }) => ({
      what: "mail" as const,
      ...inOriginal(seen, index, index + mail.length),
    })),
  );
  for (const reading of readingsOf(text)) {
    const figures = reading === text ? seen : plain(shown(reading));
    add(
      numbersIn(figures.text).map(({ what, start, end }) => ({ what, ...inOriginal(figures, start, end) })),
    );
  }
  return found.sort((a, b) => a.start - b.start);
};
