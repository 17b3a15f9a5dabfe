import type { Kind } from "@bangfu/core";
import type { Doubt } from "../words/doubt.js";
import { about, bounded, type Asked, type Surroundings } from "./asked.js";
import type { Figure } from "./figure.js";
import type { Modality } from "./modality.js";
import { PERSON } from "./nouns.js";
import { familyOf, type Family } from "./unit.js";

/** A number with a unit, and what is known of it. */
export interface Counted {
  readonly figure: Figure;
  readonly modality: Modality;
  readonly around: Surroundings;
  readonly family: Family;
  /** As it is written into the plan: 万元 for 20万 of money. */
  readonly unit: string;
}

/** How the numbers of each family add up. */
export const KIND_OF: Readonly<Record<Family, Kind>> = {
  people: "distinct",
  visits: "count",
  events: "count",
  things: "count",
  money: "sum",
  amount: "sum",
  hours: "sum",
  score: "level",
  time: "sum",
};

/** 20万 and 3亿, without what is counted. */
export const isScale = (unit: string): boolean => /^(?:万亿|[万亿])$/.test(unit);

const MONEY_NOUN = /(?:资|款|费|金|钱|奖|补|投入|预算|产值|收入|捐|债|税)/;
const MONEY_VERB = /^(?:并|再|每年)?(?:安排|拨付|投入|筹集|筹措|争取|下拨|落实|列支|支出)[^,;。]{0,3}$/;

/** 20万 without 元 is money where money is spoken of; 5个团支书 are persons. */
export const familyIn = (
  { unit = "" }: Figure,
  { noun, tail }: Pick<Surroundings, "noun" | "tail">,
): Family => {
  if (isScale(unit))
    return MONEY_NOUN.test(noun) || MONEY_VERB.test(noun) || /^的?(?:资金|经费|专项)/.test(tail)
      ? "money"
      : "things";
  if (unit !== "个") return familyOf(unit);
  const named = /^[^,;。、和及与(]{1,14}/.exec(tail)?.[0] ?? noun;
  return PERSON.test(named) ? "people" : "things";
};

export const countedOf = (figure: Figure, modality: Modality, around: Surroundings): Counted => {
  const family = familyIn(figure, around);
  const unit = figure.unit ?? "";
  return {
    figure,
    modality,
    around,
    family,
    unit: family === "money" && isScale(unit) ? `${unit}元` : unit.replace(/[()]/g, ""),
  };
};

/** A height that is looked at. */
export const levelOf = ({ figure, modality, unit }: Counted, doubt?: Doubt): Asked => ({
  kind: "level",
  measuredIn: unit,
  target: bounded(figure, modality),
  doubt: doubt ?? about(figure, modality),
});
