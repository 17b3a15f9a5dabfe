import type { Indicator, Target } from "@bangfu/core";
import { numeralIn } from "@bangfu/ooxml";
import { HOWS, type How } from "./words.js";

/** A target in two texts: how it is met, and how much. */
export interface TargetTexts {
  readonly how: How;
  readonly amount: string;
}

interface Measured {
  readonly kind: Indicator["kind"];
  /** The steps of a level, by their labels. */
  readonly scale?: Indicator["scale"];
}

/** Shares of coverages and checklists, and of changes, are written in per cent. */
const isShare = (how: How, { kind }: Measured): boolean =>
  how === "growBy" || how === "shrinkBy" || ((kind === "coverage" || kind === "checklist") && how !== "each");

// 0.07 × 100 is 7.000000000000001.
const exact = (number: number): number => Number(number.toPrecision(12));

const written = (value: number, how: How, measured: Measured): string =>
  isShare(how, measured)
    ? `${exact(value * 100)}%`
    : (measured.scale?.find((step) => step.value === value)?.label ?? String(value));

/** @param titleOf the title of an indicator by its id */
export const targetTexts = (
  target: Target,
  measured: Measured,
  titleOf: (id: string) => string,
): TargetTexts => {
  const how = HOWS.find((each) => each in target)!;
  if ("all" in target) return { how, amount: "" };
  if ("reference" in target) return { how, amount: titleOf(target.reference) };
  if ("between" in target)
    return { how, amount: target.between.map((value) => written(value, how, measured)).join("–") };
  return { how, amount: written(Object.values(target)[0] as number, how, measured) };
};

const POWERS: Readonly<Record<string, number>> = { "": 1, 万: 1e4, 亿: 1e8 };

/** A number as people write it: 1,234, 五十, 8%, 20万. */
const numberIn = (text: string): { readonly value: number; readonly isPercent: boolean } | undefined => {
  const plain = text.normalize("NFKC").replace(/[\s,]/g, "");
  const percent = /^(.*)%$/.exec(plain);
  const bare = percent?.[1] ?? plain;
  const isPercent = percent !== null;
  if (/^-?\d+(?:\.\d+)?$/.test(bare)) return { value: Number(bare), isPercent };
  const { number, rest } = numeralIn(bare) ?? { number: "", rest: "-" };
  const power = POWERS[rest];
  return power === undefined ? undefined : { value: exact(Number(number) * power), isPercent };
};

const valueIn = (text: string, how: How, measured: Measured): number | undefined => {
  const step = measured.scale?.find(({ label }) => label === text.trim());
  if (step !== undefined) return step.value;
  const number = numberIn(text);
  if (number === undefined) return undefined;
  const { value, isPercent } = number;
  if (!isShare(how, measured)) return value;
  // 90 in the amount of a coverage is 90 %, and 0.9 is it too; 增长百分之 8 says per cent itself.
  const isPlain = (how === "atLeast" || how === "atMost" || how === "between") && !isPercent && value <= 1;
  return isPlain ? value : exact(value / 100);
};

/** @returns undefined where the amount is none */
export const targetIn = (
  { how, amount }: TargetTexts,
  measured: Measured,
  idOf: (title: string) => string | undefined,
): Target | undefined => {
  if (how === "all") return { all: true };
  if (how === "reference") {
    const reference = idOf(amount.trim());
    return reference === undefined ? undefined : { reference };
  }
  if (how === "between") {
    const [low, high, ...more] = amount.split(/[–—~～-]|至/).map((text) => valueIn(text, how, measured));
    return low === undefined || high === undefined || more.length > 0 ? undefined : { between: [low, high] };
  }
  const value = valueIn(amount, how, measured);
  return value === undefined ? undefined : ({ [how]: value } as unknown as Target);
};
