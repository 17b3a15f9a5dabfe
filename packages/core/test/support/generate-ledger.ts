import * as fc from "fast-check";
import type { Finding, Indicator, Ledger, LedgerRecord, Plan } from "../../src/index.js";
import { ledgerOf, range } from "./build.js";
import { daysOf, recordedAt, sometimes } from "./generate-days.js";
import { ITEMS } from "./generate-plan.js";
import { rivals } from "./naive-records.js";
import { everyCommitment, versionsUpTo } from "./naive-versions.js";
import { windows } from "./naive-windows.js";
import { plain } from "./plain.js";

const carried = ({ kind }: Indicator, amounts: boolean): fc.Arbitrary<Partial<LedgerRecord>> => {
  const members = fc
    .uniqueArray(fc.constantFrom(...range(6, "t")), { maxLength: 4 })
    .map((each) => ({ members: each }));
  switch (kind) {
    case "count":
      return fc.constantFrom({}, { value: 0 }, { value: 2 });
    case "sum":
      return fc
        .constantFrom(0.1, 0.3, 1, -0.2, 5, 0, 0.000001, 999_999_999.999999, -1e15)
        .map((value) => ({ value }));
    case "distinct":
      return members;
    case "coverage":
      return amounts
        ? fc
            .tuple(members, fc.constantFrom(undefined, undefined, 0, 0.5, 1.5, 3))
            .map(([each, value]) => ({ ...each, value }))
        : members;
    case "level":
      return fc
        .constantFrom(-1, 0, 0.5, 1, 2, 3, 4.5, 10, 0.333333, 123_456_789.123456)
        .map((value) => ({ value }));
    case "checklist":
      return fc.constantFrom(...ITEMS).map(({ id }) => ({ item: id }));
    case "quotient":
      throw new Error("no record names a quotient");
  }
};

/** Windows of the plan's own schedules in any version, and some that it does not have. */
const namesIn = (plan: Plan): (string | number)[] => {
  const own = versionsUpTo(plan, "9999-12-31").flatMap((version) =>
    version.plan.commitments.flatMap((each) => windows(version.plan, each).filter(({ repeats }) => repeats)),
  );
  const names = [...new Set(own.map(({ name }) => name))];
  return [...names, ...names.filter((name) => /^\d{4}$/.test(name)).map(Number), 2030, "2024", "2023Q4"];
};

const states = fc.constantFrom<LedgerRecord["state"]>(
  undefined,
  undefined,
  "reported",
  "verified",
  "verified",
  "verified",
  "rejected",
);

/** Whether a commitment uses the indicator, itself or as a part; "events" is most often used by none. */
const isAsked = (plan: Plan, id: string): boolean => {
  const uses = (each: string): boolean => {
    const { numerator, denominator } = plan.indicators.find((one) => one.id === each)!;
    return each === id || numerator === id || denominator === id;
  };
  return (
    id === "events" ||
    everyCommitment(plan).some(
      ({ indicator, target }) => uses(indicator) || ("reference" in target && uses(target.reference)),
    )
  );
};

/** A record of an indicator that corrects nothing. */
export const recordOf = (plan: Plan, indicator: Indicator, date = daysOf(plan)) => {
  const amounts = everyCommitment(plan).some(
    (each) => each.indicator === indicator.id && "each" in each.target,
  );
  return fc
    .record({
      carried: carried(indicator, amounts),
      date,
      state: states,
      recordedAt: recordedAt(date),
      for: sometimes(fc.constantFrom(...namesIn(plan)), 3),
    })
    .map(({ carried: what, ...rest }) => ({ indicator: indicator.id, ...rest, ...what }));
};

type Days = fc.Arbitrary<string>;

const records = (plan: Plan, date: Days): fc.Arbitrary<Partial<LedgerRecord>[]> => {
  const asked = plan.indicators.filter(({ id, kind }) => kind !== "quotient" && isAsked(plan, id));
  const one = fc.tuple(
    fc.oneof(...asked.map((indicator) => recordOf(plan, indicator, date))),
    sometimes(fc.nat({ max: 20 }), 5),
  );
  return fc.array(one, { minLength: 4, maxLength: 30, size: "max" }).map((all) =>
    all.map(([record, supersedes], place) => {
      // Only an earlier record can be superseded, so no chain is a circle. Ids are not in the order of the file.
      const old = supersedes !== undefined && supersedes < place ? nameOf(supersedes) : undefined;
      return { id: nameOf(place), ...record, supersedes: old };
    }),
  );
};

const nameOf = (place: number) => `r${(place * 7) % 31}`;

const stays = (date: Days) => {
  const maybeDay = sometimes(date, 2);
  return fc.array(fc.tuple(maybeDay, maybeDay), { minLength: 6, maxLength: 6 }).map((all) =>
    all.map(([joined, left], at) => ({
      id: `t${at}`,
      joined,
      left: joined !== undefined && left !== undefined && left < joined ? undefined : left,
    })),
  );
};

const subjects = (plan: Plan) =>
  fc.constantFrom(
    ...plan.tasks.map(({ id }) => ({ task: id })),
    ...plan.commitments.map(({ id }) => ({ commitment: id })),
  );

/** One in three supersedes the one just before it, so that no two supersede the same. */
const chained = <T>(each: fc.Arbitrary<T>, prefix: string, maxLength: number) =>
  fc.array(fc.tuple(each, fc.nat({ max: 2 })), { maxLength }).map((all) =>
    all.map(([one, chance], at) => ({
      ...one,
      id: `${prefix}${at}`,
      ...(at > 0 && chance === 0 ? { supersedes: `${prefix}${at - 1}` } : {}),
    })),
  );

const findings = (plan: Plan, date: Days): fc.Arbitrary<Finding[]> => {
  const maybeDay = sometimes(date, 2);
  return chained(
    fc
      .record({
        of: subjects(plan),
        found: date,
        due: maybeDay,
        closed: maybeDay,
        recordedAt: recordedAt(date),
      })
      .map(({ of, closed, ...rest }) => ({
        ...of,
        ...rest,
        closed: closed !== undefined && closed < rest.found ? undefined : closed,
      })),
    "f",
    3,
  );
};

type Extension = NonNullable<Ledger["extensions"]>[number];

const extensions = (plan: Plan, date: Days): fc.Arbitrary<Extension[]> => {
  return chained(
    fc
      .record({
        of: subjects(plan),
        days: fc.tuple(date, date, date),
        granted: fc.nat({ max: 3 }),
        recordedAt: recordedAt(date),
      })
      .map(({ of, days, granted, recordedAt: at }) => {
        const [requested, decided, due] = [...days].sort() as [string, string, string];
        return { ...of, requested, granted: granted === 0 ? undefined : decided, due, recordedAt: at };
      }),
    "e",
    3,
  );
};

/** Without the second of two corrections of one record, which no ledger has (rules §1.2). */
const withoutRivals = (ledger: Ledger): Ledger => {
  const [second] = rivals(ledger);
  if (second === undefined) return ledger;
  const records = ledger.records.map((each) =>
    each.id === second ? { ...each, supersedes: undefined } : each,
  );
  return withoutRivals({ ...ledger, records });
};

/** One that turns another down need carry nothing: every second one does not. */
const emptied = (ledger: Ledger): Ledger => ({
  ...ledger,
  records: ledger.records.map((each, at) =>
    each.state === "rejected" && each.supersedes !== undefined && at % 2 === 0
      ? { ...each, value: undefined, members: undefined, item: undefined }
      : each,
  ),
});

/** Few days, so that much falls on one of them. */
const fewDays = (plan: Plan): fc.Arbitrary<Days> =>
  fc
    .array(daysOf(plan), { minLength: 3, maxLength: 5 })
    .map((few) =>
      fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...few) }, { weight: 1, arbitrary: daysOf(plan) }),
    );

/** A ledger of a plan: small, and as awkward as the format allows. */
export const ledgersOf = (plan: Plan): fc.Arbitrary<Ledger> =>
  fewDays(plan)
    .chain((date) =>
      fc.record({
        records: records(plan, date),
        teachers: stays(date),
        findings: findings(plan, date),
        extensions: extensions(plan, date),
      }),
    )
    .map(({ records: all, teachers, ...rest }) =>
      plain(emptied(withoutRivals(ledgerOf(plan, all, { rosters: { teachers }, ...rest })))),
    );
