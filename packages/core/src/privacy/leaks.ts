import type { StreamedLedger } from "../ledger/streamed-ledger.js";
import type { Facts } from "../schema/facts.js";
import type { Plan } from "../schema/plan.js";
import type { Rollup } from "../schema/rollup.js";
import { hashOf } from "../values/hash.js";
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
  /** Where a page will stand. */
  readonly url?: string | undefined;
  /** Whom a report is for. */
  readonly addressee?: string | undefined;
  /** What a school says of its own in a report, by what it is said of. */
  readonly words?: Readonly<Record<string, string>> | undefined;
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
  readonly plan?: Plan | undefined;
  readonly ledger?: StreamedLedger | undefined;
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

/** A text in which nothing that was found can be read. */
const hiddenIn = (text: string, all: readonly Found[]): readonly string[] => {
  const units = text.split("");
  for (const { start, end } of all) units.fill("●", start, end);
  return units;
};

/** A piece of it. */
const excerptOf = (units: readonly string[], { start, end }: Found): string => {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(units.length, end + AROUND)];
  const piece = units.slice(from, to).join("").replace(/\s+/g, " ");
  return `${from > 0 ? "…" : ""}${piece}${to < units.length ? "…" : ""}`;
};

interface Context {
  /** Texts that may not be a part of a printed path. */
  readonly hidden: ReadonlySet<string>;
  /** Of the whole text. */
  readonly hash: string;
  readonly excerpt: string;
}

const leakOf = (
  { what, start, end, secret }: Found,
  { of, path, lasting }: SourcePlace,
  { hidden, hash, excerpt }: Context,
): Leak => {
  const shown = <P>(part: P) => (hidden.has(String(part)) ? "●" : part);
  return {
    what,
    of,
    path: pathText(path.map(shown)),
    ...(secret === undefined ? {} : { secret }),
    excerpt,
    question: {
      id: questionId(`leak-${what}`, lasting.map(shown), [hash, start, end]),
      choices: [{ answer: "no" }],
    },
  };
};

const leaksOfTexts = (
  published: Published,
  texts: readonly PublicText[],
  all: readonly Found[],
  ledger: StreamedLedger | undefined,
): Leak[] => {
  const byText = new Map<number, Found[]>();
  for (const each of all) {
    const own = byText.get(each.at);
    if (own === undefined) byText.set(each.at, [each]);
    else own.push(each);
  }
  const named = [...byText.keys()];
  const places = sourcesOf(
    published,
    named.map((at) => texts[at]!),
    ledger,
  );
  const hidden = new Set(named.map((at) => texts[at]!.text));
  return named.flatMap((at, place) => {
    const { text } = texts[at]!;
    const own = byText.get(at)!;
    const units = hiddenIn(text, own);
    const hash = hashOf(text);
    return own.map((each) => leakOf(each, places[place]!, { hidden, hash, excerpt: excerptOf(units, each) }));
  });
};

/** Addresses of evidence that name a user: they are not published, and the ledger should not hold them. */
const leaksOfEvidence = (facts: Facts, ledger: StreamedLedger): Leak[] =>
  withheldAddresses(facts, ledger).flatMap(({ what, path, record, address }) => {
    if (what === "token") return [];
    const all = { what, at: 0, start: 0, end: address.length };
    const place = ledgerPlace(path, ["records", record, ...path.slice(2).map(String)]);
    const context = { hidden: new Set<string>(), hash: hashOf(address) };
    return [leakOf(all, place, { ...context, excerpt: excerptOf(hiddenIn(address, [all]), all) })];
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
