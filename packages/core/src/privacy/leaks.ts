import type { StreamedLedger } from "../ledger/streamed-ledger.js";
import type { Facts } from "../schema/facts.js";
import type { Plan } from "../schema/plan.js";
import type { Rollup } from "../schema/rollup.js";
import { pathText } from "../values/path.js";
import { answerTo, questionId, type Answers, type Question } from "../values/question.js";
import { withheldAddresses } from "./evidence.js";
import { personalIn, type PersonalData } from "./personal.js";
import { ledgerPlace, sourcesOf, type SourcePlace } from "./place.js";
import { searched, type Hit } from "./search.js";
import { secretsOf, type Secret } from "./secrets.js";
import { textsIn, type PublicText } from "./texts.js";

/** All that is about to leave the house: whatever is named here is looked through as a whole. */
export interface Published {
  readonly facts?: Facts;
  readonly rollup?: Rollup;
  readonly notice?: string | undefined;
  readonly title?: string | undefined;
}

/** Something that must not be read outside, and the text that it stands in. */
export interface Leak {
  readonly what: Secret["what"] | PersonalData["what"];
  /** Where the text comes from, such as `updates[0].text` of the ledger. */
  readonly of: SourcePlace["of"];
  readonly path: string;
  /** Where in the ledger the secret stands; absent where it is one wherever it stands, such as a mobile number. */
  readonly secret?: string;
  /** The words around it, with ● for what must not be read. */
  readonly excerpt: string;
  /** Answered by `no`: it is not what it looks like. */
  readonly question: Question;
}

export interface LeakOptions {
  readonly plan?: Plan;
  readonly ledger?: StreamedLedger;
  /** False alarms that somebody has answered. */
  readonly answers?: Answers;
}

interface Found {
  readonly what: Leak["what"];
  /** The text's place in the list. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly secret?: string;
}

/** A private text that the plan has is public; where else it stands plays no part. */
const isPublicAnyway = ({ what }: Secret, hits: readonly Hit[], texts: readonly PublicText[]): boolean =>
  what === "private" && hits.some(({ at }) => texts[at]!.path[1] === "plan");

const found = (texts: readonly PublicText[], secrets: readonly Secret[]): Found[] => [
  ...searched(texts, secrets).flatMap(([secret, hits]) =>
    isPublicAnyway(secret, hits, texts)
      ? []
      : hits.map(({ at, start, end }) => ({ what: secret.what, at, start, end, secret: secret.path })),
  ),
  ...texts.flatMap((text, at) =>
    isFigure(text) ? [] : personalIn(text.text).map((data) => ({ ...data, at })),
  ),
];

/** A decimal is a figure, in a series a whole number too; a digest is no text. */
const isFigure = ({ path, text }: PublicText): boolean =>
  /^-?\d+\.\d+$/.test(text) ||
  /^[0-9a-f]{64}$/i.test(text) ||
  (/^-?\d+$/.test(text) && (path[1] === "series" || path[1] === "references"));

const AROUND = 8;

/** A piece of a text in which nothing that was found can be read. */
const excerptOf = (text: string, { start, end }: Found, all: readonly Found[]): string => {
  const units = text.split("");
  for (const hidden of all) units.fill("●", hidden.start, hidden.end);
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const piece = units.slice(from, to).join("").replace(/\s+/g, " ");
  return `${from > 0 ? "…" : ""}${piece}${to < text.length ? "…" : ""}`;
};

const leakOf = (
  { what, start, end, secret }: Found,
  text: string,
  { of, path, lasting }: SourcePlace,
  { hidden, excerpt }: { readonly hidden: ReadonlySet<string>; readonly excerpt: string },
): Leak => ({
  what,
  of,
  path: pathText(path.map((part) => (typeof part === "string" && hidden.has(part) ? "●" : part))),
  ...(secret === undefined ? {} : { secret }),
  excerpt,
  question: {
    id: questionId(
      `leak-${what}`,
      lasting.map((part) => (hidden.has(part) ? "●" : part)),
      [text, start, end],
    ),
    choices: [{ answer: "no" }],
  },
});

const leaksOfTexts = (
  published: Published,
  texts: readonly PublicText[],
  all: readonly Found[],
  ledger: StreamedLedger | undefined,
): Leak[] => {
  const byText = new Map<number, Found[]>();
  for (const each of all) byText.set(each.at, [...(byText.get(each.at) ?? []), each]);
  const named = [...byText.keys()];
  const places = sourcesOf(
    published,
    named.map((at) => texts[at]!),
    ledger,
  );
  const hidden = new Set(named.map((at) => texts[at]!.text));
  return named.flatMap((at, place) => {
    const { text } = texts[at]!;
    return byText
      .get(at)!
      .map((each, _, own) =>
        leakOf(each, text, places[place]!, { hidden, excerpt: excerptOf(text, each, own) }),
      );
  });
};

/** Addresses of evidence that name a user: they are not published, and the ledger should not hold them. */
const leaksOfEvidence = (facts: Facts, ledger: StreamedLedger): Leak[] =>
  withheldAddresses(facts, ledger).flatMap(({ what, path, record, address }) => {
    if (what === "token") return [];
    const all = { what, at: 0, start: 0, end: address.length };
    const place = ledgerPlace(path, ["records", record, ...path.slice(2).map(String)]);
    return [leakOf(all, address, place, { hidden: new Set(), excerpt: excerptOf(address, all, [all]) })];
  });

/**
 * What must not be read in what is about to be published, in the order of the places: names and ids of persons, private
 * texts of the ledger, identity and mobile numbers, mail addresses, and secrets in web addresses. However they are
 * written: with blanks or zero-width characters, in full width, percent-encoded, in other letter case.
 * A place whose question is answered with `no` is left out.
 */
export const leaksIn = (published: Published, { plan, ledger, answers }: LeakOptions = {}): Leak[] => {
  const texts = [...textsIn(published)];
  const secrets = plan === undefined || ledger === undefined ? [] : secretsOf(plan, ledger);
  const all = found(texts, secrets).sort((a, b) => a.at - b.at || a.start - b.start);
  const { facts } = published;
  return [
    ...leaksOfTexts(published, texts, all, ledger),
    ...(facts === undefined || ledger === undefined ? [] : leaksOfEvidence(facts, ledger)),
  ].filter(({ question }) => answers === undefined || answerTo(question, answers) === undefined);
};
