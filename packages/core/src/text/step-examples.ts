import type { Kind } from "../values/kind.js";

/** How a step of an indicator of each kind is written. */
const STEPS: Readonly<Record<Kind, string>> = {
  count: '["2024-03-01", 2]',
  sum: '["2024-03-01", 12.5]',
  distinct: '["2024-03-01", 30]',
  coverage: '["2024-03-01", 84, 120]',
  level: '["2024-03-01", 95]',
  checklist: '["2024-03-01", "item"]',
  quotient: "—",
};

export const stepExample = (kind: string): string => STEPS[kind as Kind];
