import type { Indicator, Target } from "@bangfu/core";
import { COVERAGE_RATE } from "../quantity/nouns.js";
import { readQuantities } from "../quantity/read.js";
import type { Quantity } from "../quantity/quantity.js";
import { familyOf, type Family } from "../quantity/unit.js";
import type { FigureCell } from "../table/figure-cell.js";
import type { Doubt } from "../words/doubt.js";

/** What a figure in a cell is a figure of: its name in the row or in the head, its unit, and what there is now. */
export interface Measured {
  readonly name: string;
  readonly figure: FigureCell;
  readonly measuredIn: string | undefined;
  readonly baseline: number | undefined;
}

export interface FigureGoal {
  readonly kind: Indicator["kind"];
  readonly measuredIn?: string;
  readonly target: Target;
  readonly doubt?: Doubt;
  /** The two sides of a quotient. */
  readonly parts?: Quantity["parts"] | undefined;
}

const KIND_OF: Readonly<Record<Family, Indicator["kind"]>> = {
  people: "distinct",
  visits: "count",
  events: "count",
  things: "count",
  money: "sum",
  amount: "sum",
  hours: "sum",
  score: "level",
  time: "level",
};

/** A stock or an average is looked at; it does not add up. */
const LOOKED_AT =
  /率|占比|比例|比重|程度|水平|指数|[人生校班师户]均|每[百千万]|寿命|规模|在校|在籍|总数|总量|存量|保有量|藏书|专任教师|比$|覆盖面|密度|强度/;
const PER = /[生师校班户]均|每[一百千万\d]*(?:名|个|所|位|人)|[师生]比/;
/** What is better when it is less. */
const LESS =
  /死亡率|发病率|患病率|辍学率|近视率|肥胖率|流失率|失业率|犯罪率|事故|投诉|违纪|能耗|大班额|超大班|辍学|逾期|欠费|贫困发生率|空置率|排放/;

const isShare = (unit: string | undefined): boolean => unit === "%" || unit === "％";

const kindOf = (name: string, unit: string | undefined): Indicator["kind"] => {
  if (isShare(unit) && COVERAGE_RATE.test(name)) return "coverage";
  if (unit === undefined || isShare(unit) || unit === "‰" || LOOKED_AT.test(name)) return "level";
  return KIND_OF[familyOf(unit)];
};

const hundredth = (percent: number): number => Math.round(percent * 1e4) / 1e6;

/** Whether less is better: by the sign before the figure, by what there is now, else by the noun. */
const isCeiling = ({ name, figure, baseline }: Measured): boolean => {
  if (figure.bound !== "none") return figure.bound === "most";
  return LESS.test(name) && (baseline === undefined || figure.value <= baseline);
};

/** 生均图书, 每百名学生拥有: so much of one for so many of another, as a sentence would say it. */
const quotientOf = ({ name, figure }: Measured, unit: string | undefined): FigureGoal | undefined => {
  if (!PER.test(name) || figure.high !== undefined) return undefined;
  const bound = figure.bound === "most" ? "不超过" : "不少于";
  const [read, ...more] = readQuantities(`${name}${bound}${figure.value}${unit ?? ""}`);
  if (read?.kind !== "quotient" || more.length > 0) return undefined;
  const { kind, measuredIn, target, parts } = read;
  return { kind, ...(measuredIn === undefined ? {} : { measuredIn }), target, parts, doubt: "ratio-of-what" };
};

/** What a figure in a cell asks for. */
export const figureGoal = (measured: Measured): FigureGoal => {
  const { name, figure, baseline } = measured;
  const unit = figure.unit ?? measured.measuredIn;
  if (unit === "个百分点") return { kind: "level", measuredIn: "%", target: { riseBy: figure.value } };
  const quotient = quotientOf(measured, unit);
  if (quotient !== undefined) return quotient;
  const kind = kindOf(name, unit);
  const named = unit === undefined ? {} : { measuredIn: isShare(unit) ? "%" : unit };
  if (kind === "coverage")
    return {
      kind,
      ...named,
      target: figure.value >= 100 ? { all: true } : { atLeast: hundredth(figure.value) },
    };
  const isMost = isCeiling(measured);
  const target: Target =
    figure.high !== undefined
      ? { between: [figure.value, figure.high] }
      : isMost
        ? { atMost: figure.value }
        : { atLeast: figure.value };
  // A goal below what there is may be a ceiling: nobody says so.
  const isOdd = figure.bound === "none" && baseline !== undefined && figure.value < baseline && !isMost;
  return { kind, ...named, target, ...(isOdd ? { doubt: "fact-or-promise" as const } : {}) };
};
