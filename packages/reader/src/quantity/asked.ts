import type { Kind, Target } from "@bangfu/core";
import type { Doubt } from "../words/doubt.js";
import type { Figure } from "./figure.js";
import type { Modality } from "./modality.js";

/** The two sides of a quotient, by name, and the factor before it: 100 for per cent and 每百名. */
export interface Parts {
  readonly numerator: string;
  readonly denominator: string;
  readonly per?: number;
}

/** What a figure asks for, without its schedule. */
export interface Asked {
  readonly kind: Kind;
  readonly measuredIn?: string | undefined;
  readonly target: Target;
  readonly parts?: Parts | undefined;
  readonly doubt?: Doubt | undefined;
}

export interface Surroundings {
  /** The clause up to the figure, and the sentence up to its words. */
  readonly lead: string;
  readonly sentence: string;
  /** The clause up to the words of the figure: without 增长, 不少于. */
  readonly noun: string;
  /** What follows the words of the figure in its clause. */
  readonly tail: string;
}

export const target = (made: object): Target => made as Target;

/** A share of a figure in per cent, with up to six places. */
export const hundredth = (percent: number): number => Math.round(percent * 1e4) / 1e6;

/** How much: a range, a most, or at least the figure. */
export const bounded = ({ value, high }: Figure, { bound }: Modality): Target =>
  bound === "most"
    ? { atMost: high ?? value }
    : high !== undefined
      ? { between: [value, high] }
      : { atLeast: value };

/** 左右, and a range that one bound is taken from, are no exact figures. */
export const about = ({ high }: Figure, { bound }: Modality): Doubt | undefined =>
  bound === "about" || (bound === "most" && high !== undefined) ? "about" : undefined;
