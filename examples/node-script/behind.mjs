// node behind.mjs [YYYY-MM-DD] [reported|verified]: what is behind on a day, and why. Core alone: no files, no page.
import { assess, deadlines, isPlainDate, summarize } from "@bangfu/core";
import { explain, statusWord } from "@bangfu/view";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";

const [asOf = sampleAsOf, basis = "reported"] = process.argv.slice(2);
if (!isPlainDate(asOf) || !["reported", "verified"].includes(basis)) {
  console.error("node behind.mjs [2024-10-31] [reported|verified]");
  process.exit(2);
}

const facts = summarize(plan, sampleLedger);
const progress = assess(facts, { asOf, basis });
const late = plan.tasks.filter(({ id }) => ["behind", "missed"].includes(progress.tasks[id]?.status));

console.log(`${plan.school.name}，截至 ${asOf}：${late.length} 项任务滞后或逾期未完成`);
for (const { id } of late) {
  console.log(`\n${id} ${statusWord(progress.tasks[id].status, "zh")}`);
  console.log(explain(facts, progress, { kind: "task", id }));
}

const soon = deadlines(facts, { asOf, basis, within: 90 });
console.log(`\n90 天内到期 ${soon.length} 项`);
for (const { due, commitment } of soon)
  console.log(`${due} ${plan.commitments.find(({ id }) => id === commitment).quote}`);
