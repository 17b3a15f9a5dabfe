import { parsePlan } from "@bangfu/core/schema";
import { readPlan, type DocumentFile, type PlanRead, type ReadPlanOptions } from "@bangfu/reader";
import { expect } from "vitest";

type Read = Extract<PlanRead, { ok: true }>;

export const file = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
});

/** Reads files into a plan that the core accepts without a problem. */
export const readSound = (files: readonly DocumentFile[], options?: ReadPlanOptions): Read => {
  const read = readPlan(files, options);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const parsed = parsePlan(JSON.stringify(read.plan));
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  return read;
};
