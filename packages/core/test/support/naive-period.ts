// Rules §2 “Settled”, §3 metOn, §4 and §5 once more.
import type { Commitment, Indicator, Plan } from "../../src/index.js";
import {
  clamp,
  decimal,
  fraction,
  less,
  minus,
  ONE,
  over,
  shift,
  span,
  ZERO,
  type Fraction,
} from "./fraction.js";
import { look, recordsOn, type Scene, type Seen } from "./naive-look.js";
import type { Window } from "./naive-windows.js";

export interface NaivePeriod {
  scene: Scene;
  seen: Seen;
  e: Fraction;
  status: string;
  rule: string;
  metOn: string | null;
  stale: boolean;
  unjudged: Seen["unjudged"];
}

type Policy = NonNullable<Plan["policy"]>;

/** Rules §5 “By pace”, also for nodes. */
export const byPace = (policy: Policy | undefined, a: Fraction, e: Fraction): string => {
  if (e.n === 0n) return "onTrack";
  if (policy?.pace === "points") {
    const gap = minus(e, a);
    if (less(gap, decimal(policy.points?.onTrack ?? 0.1))) return "onTrack";
    return less(decimal(policy.points?.atRisk ?? 0.3), gap) ? "behind" : "atRisk";
  }
  const pace = over(a, e);
  if (!less(pace, decimal(policy?.onTrack ?? 0.9))) return "onTrack";
  return less(pace, decimal(policy?.atRisk ?? 0.6)) ? "behind" : "atRisk";
};

const phasingOf = ({ kind, phasing, scale }: Indicator) => {
  if (phasing !== undefined) return phasing;
  if (kind === "count" || kind === "distinct") return "steps";
  return kind === "checklist" || (kind === "level" && scale !== undefined) ? "due" : "linear";
};

/** Rules §4 for a dated period; `up`: with ceil for floor. */
const expected = (
  { indicator, commitment: { target }, window, t }: Scene,
  goal: Fraction | undefined,
  up: boolean,
): Fraction => {
  const [from, due] = [window.from!, window.due!];
  if (phasingOf(indicator) === "due") return t < due ? ZERO : ONE;
  const past = t < due ? ZERO : ONE;
  const x = from > due ? past : clamp(fraction(BigInt(span(from, t) + 1), BigInt(span(from, due) + 1)));
  if (phasingOf(indicator) !== "steps") return x;
  const stepped = "atLeast" in target || "between" in target || "riseBy" in target || "growBy" in target;
  if (!stepped || goal === undefined || goal.d !== 1n || goal.n <= 0n) return x;
  const n = goal.n;
  const steps = up ? (n * x.n + x.d - 1n) / x.d : (n * x.n) / x.d;
  return fraction(steps, n);
};

const isAim = ({ force }: Commitment) => force === "aim";

/** Rules §5 “Days of care”. */
const daysOfCare = ({ from, due }: Window, days: number): number => {
  if (due === null || days === 0) return days;
  const length = span(from!, due) + 1;
  return length < 365 ? Math.max(1, Math.floor((days * length) / 365)) : days;
};

const inGrace = ({ plan, window, t }: Scene): boolean => {
  const first = window.from ?? plan.start;
  const days = daysOfCare(window, plan.policy?.graceDays ?? 30);
  return t < shift(first, days) && (window.due === null || t <= window.due);
};

/** Rules §2: of a standing period, and of no coverage and no checklist. */
const isStale = (scene: Scene, { data }: Seen): boolean => {
  const { indicator, window, plan, t } = scene;
  if (window.due !== null || !data || indicator.kind === "coverage" || indicator.kind === "checklist")
    return false;
  const ids = indicator.kind === "quotient" ? [indicator.numerator, indicator.denominator] : [indicator.id];
  const newest = ids.map((id) => {
    const part = plan.indicators.find((each) => each.id === id)!;
    return recordsOn(scene, part, window, t)
      .map(({ date }) => date)
      .sort()
      .at(-1)!;
  });
  return newest.sort()[0]! < shift(t, -(plan.policy?.staleDays ?? 365));
};

/** Rules §5, its lines in their order. */
const statusOf = (
  scene: Scene,
  period: Omit<NaivePeriod, "status" | "rule">,
): [status: string, rule: string] => {
  const { plan, commitment, indicator, window, t } = scene;
  const { seen, e, metOn, stale, unjudged } = period;
  const { from, due } = window;
  const standing = due === null;
  const stepwise = phasingOf(indicator);
  const soon = !standing && span(t, due) <= daysOfCare(window, plan.policy?.dueSoonDays ?? 60);
  if (seen.met && !stale) {
    if (!standing) return [metOn! <= due ? "met" : "metLate", "5.1"];
    return [indicator.kind === "checklist" || isAim(commitment) ? "met" : "onTrack", "5.1"];
  }
  if (from !== null && t < from) return ["upcoming", "5.2"];
  if (!standing && t > due && unjudged === undefined) return ["missed", "5.3"];
  if (inGrace(scene) && (stepwise !== "due" || standing || unjudged !== undefined)) return ["onTrack", "5.4"];
  if (stepwise === "due" && !standing && unjudged === undefined) return [soon ? "atRisk" : "onTrack", "5.4"];
  if (unjudged !== undefined || (!seen.data && (e.n > 0n || standing)) || (standing && stale))
    return ["unreported", "5.5"];
  const [status, rule] =
    e.n === 0n || (standing && isAim(commitment))
      ? ["onTrack", "5.6"]
      : [byPace(plan.policy, seen.a, e), "5.7"];
  if (stepwise === "steps" && soon && status === "onTrack")
    if (byPace(plan.policy, seen.a, expected(scene, seen.goal, true)) !== "onTrack") return ["atRisk", "5.8"];
  return [status!, rule!];
};

/** The day whose state the period keeps: t, or the settled one. */
const dayOf = ({ window: { due }, t }: Scene, met: (day: string) => boolean): string => {
  if (due === null || t <= due || met(due)) return due === null || t <= due ? t : due;
  for (let day = shift(due, 1); day <= t; day = shift(day, 1)) if (met(day)) return day;
  return t;
};

/** One period as of the scene's t. */
export const judge = (scene: Scene): NaivePeriod => {
  const { plan, commitment, window, t } = scene;
  const met = (day: string) => look(scene, day).met;
  const day = dayOf(scene, met);
  const seen = look(scene, day);
  let metOn: string | null = seen.met ? day : null;
  if (window.due === null || day <= window.due)
    for (let earlier = day; met(earlier); earlier = shift(earlier, -1)) metOn = earlier;
  const begun = t >= (window.from ?? plan.start);
  const unjudged = begun ? seen.unjudged : undefined;
  const e = ((): Fraction => {
    if (unjudged !== undefined) return ZERO;
    if (window.due !== null) return expected(scene, seen.goal, false);
    return isAim(commitment) || inGrace(scene) ? seen.a : ONE;
  })();
  const period = { scene, seen, e, metOn, stale: isStale(scene, seen), unjudged };
  const [status, rule] = statusOf(scene, period);
  return { ...period, status, rule };
};
