import { readFileSync } from "node:fs";
import { assess, summarize, type Ledger, type Plan } from "@bangfu/core";
import { statusWord, wholePercent } from "@bangfu/view";

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as T;

// How each of the two stands on a day of its sample ledger, task by task.
for (const [folder, asOf] of [
  ["high-school", "2025-02-28"],
  ["bureau", "2025-05-15"],
] as const) {
  const plan = read<Plan>(`${folder}/plan.json`);
  const progress = assess(summarize(plan, read<Ledger>(`${folder}/ledger.json`)), { asOf });
  console.log(`\n${plan.title}\n截至 ${asOf}（台账为虚构）`);
  for (const { id, text, title = text } of plan.tasks) {
    const node = progress.tasks[id];
    if (!node) continue;
    const { attainment } = node;
    const share = attainment === null ? "—" : `${wholePercent(attainment, attainment === 1)}%`;
    console.log(
      `${id.padEnd(4)} ${statusWord(node.status, "zh").padEnd(6, "　")} ${share.padStart(4)}  ${title}`,
    );
  }
}
