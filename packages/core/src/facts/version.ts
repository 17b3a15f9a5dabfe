import { planOn } from "../plan/version.js";
import type { Facts } from "../schema/facts.js";

/** The facts with the plan as it holds on a day, for showing; to calculate, give `assess` the facts themselves. */
export const factsOn = (facts: Facts, day: string): Facts =>
  facts.plan.revisions ? { ...facts, plan: planOn(facts.plan, day) } : facts;
