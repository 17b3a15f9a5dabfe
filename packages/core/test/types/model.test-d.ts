import { expectTypeOf, it } from "vitest";
import {
  assess,
  summarize,
  type Basis,
  type Cadence,
  type Commitment,
  type Facts,
  type Indicator,
  type Kind,
  type LedgerRecord,
  type Parsed,
  type PeriodNode,
  type Plan,
  type Progress,
  type ProgressNode,
  type Schedule,
  type Status,
  type Target,
} from "../../src/index.js";
import { parsePlan } from "../../src/schema.js";

it("kinds, bases and statuses are closed sets", () => {
  expectTypeOf<Kind>().toEqualTypeOf<
    "count" | "sum" | "distinct" | "coverage" | "level" | "checklist" | "quotient"
  >();
  expectTypeOf<Basis>().toEqualTypeOf<"reported" | "verified">();
  expectTypeOf<Indicator["kind"]>().toEqualTypeOf<Kind>();
  expectTypeOf<ProgressNode["status"]>().toEqualTypeOf<Status>();
});

it("a target and a schedule are one of their forms", () => {
  expectTypeOf<{ atLeast: number }>().toExtend<Target>();
  expectTypeOf<{ between: [number, number] }>().toExtend<Target>();
  expectTypeOf<{ all: true }>().toExtend<Target>();
  expectTypeOf<{ all: false }>().not.toExtend<Target>();
  expectTypeOf<{ atleast: number }>().not.toExtend<Target>();
  expectTypeOf<{ growBy: number }>().toExtend<Target>();
  expectTypeOf<{ each: number }>().toExtend<Target>();
  expectTypeOf<{ growBy: string }>().not.toExtend<Target>();
  expectTypeOf<{ yearly: [number, number] }>().toExtend<Schedule>();
  expectTypeOf<{ quarterly: [string, string] }>().toExtend<Schedule>();
  expectTypeOf<{ termly: [string, string] }>().toExtend<Schedule>();
  expectTypeOf<{ quarterly: [number, number] }>().not.toExtend<Schedule>();
  expectTypeOf<{ quarterly: [string] }>().not.toExtend<Schedule>();
  expectTypeOf<{ by: number }>().not.toExtend<Schedule>();
});

it("a record counts for a year as a number or for another window by its name", () => {
  expectTypeOf<LedgerRecord["for"]>().toEqualTypeOf<number | string | undefined>();
  expectTypeOf<PeriodNode["goal"]>().toEqualTypeOf<number | null | undefined>();
  expectTypeOf<Cadence>().toEqualTypeOf<
    "yearly" | "weekly" | "monthly" | "quarterly" | "halfYearly" | "termly"
  >();
});

it("what was parsed has a value only where it is ok", () => {
  expectTypeOf(parsePlan).returns.toEqualTypeOf<Parsed<Plan>>();
  const parsed = {} as Parsed<Plan>;
  // @ts-expect-error: not before ok is looked at
  void parsed.value;
  if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<Plan>();
});

it("summarize and assess go from plan and ledger to progress", () => {
  expectTypeOf(summarize).returns.toEqualTypeOf<Facts>();
  expectTypeOf(assess).returns.toEqualTypeOf<Progress>();
  // @ts-expect-error: the as-of date is an argument, never today
  void (() => assess({} as Facts, {}));
  // @ts-expect-error: there is no such basis
  void (() => assess({} as Facts, { asOf: "2024-01-01", basis: "guessed" }));
});

it("a commitment needs its quote and its clause", () => {
  expectTypeOf<Commitment>().toHaveProperty("quote").toEqualTypeOf<string>();
  expectTypeOf<Commitment["task"]>().toEqualTypeOf<string | undefined>();
});
