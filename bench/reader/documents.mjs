// How much of a labelled document is read rightly: a folder of documents, each with its labels beside it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readPlan } from "@bangfu/reader";
import { folded, percent } from "./compare.mjs";
import { scoreDocument } from "./score.mjs";

/** A clerk tells the reader the day of issue where the document does not print it. */
const unprinted = (bytes, issued) => {
  if (issued === undefined) return {};
  const [year, month, day] = issued.split("-").map(Number);
  const text = bytes.map((each) => new TextDecoder().decode(each)).join("\n");
  return folded(text).includes(`${year}年${month}月${day}日`) ? {} : { issued };
};

const read = (folder, { file, files = [file], issued }) => {
  const bytes = files.map((name) => new Uint8Array(readFileSync(`${folder}/${name}`)));
  return readPlan(
    files.map((name, at) => ({ name, bytes: bytes[at] })),
    unprinted(bytes, issued),
  );
};

const count = (list) => list.length;

/** The parts of a document's score that are added up. */
const sumsOf = (label, { tasks, quantities, draft, head, leaked, lost, baselines }) => ({
  documents: 1,
  tasks: count(label.tasks),
  found: tasks.found.filter(({ task }) => task !== undefined).length,
  days: count(tasks.days),
  units: count(tasks.units),
  whole: count(tasks.whole),
  quantities: count(label.quantities),
  missing: count(quantities.missing),
  stands: draft.stands,
  wrong: count(draft.wrong),
  unlabelled: count(draft.unlabelled),
  offered: draft.offered,
  idle: count(draft.idle),
  titles: Number(head.title),
  schools: Number(head.school),
  issued: Number(head.issued),
  persons: count(label.persons) + count(label.secrets ?? []),
  leaked: count(leaked),
  keep: count(label.keep ?? []),
  lost: count(lost),
  baselines: count(baselines),
  based: baselines.filter(({ isFound }) => isFound).length,
});

const added = (one, other) =>
  Object.fromEntries(Object.keys(other).map((key) => [key, (one[key] ?? 0) + other[key]]));

/** A document of which nothing could be read. */
const nothingOf = (label) => ({
  ...Object.fromEntries(
    "found days units whole stands wrong unlabelled offered idle titles schools issued leaked based"
      .split(" ")
      .map((key) => [key, 0]),
  ),
  documents: 1,
  tasks: count(label.tasks),
  quantities: count(label.quantities),
  missing: count(label.quantities),
  persons: count(label.persons) + count(label.secrets ?? []),
  keep: count(label.keep ?? []),
  lost: count(label.keep ?? []),
  baselines: Object.keys(label.baselines ?? {}).length,
});

const linesOf = (sum) => [
  `tasks ${sum.tasks}: found ${percent(sum.found, sum.tasks)}, days right ${percent(sum.days, sum.tasks)}, ` +
    `units right ${percent(sum.units, sum.tasks)}, with days and units ${percent(sum.whole, sum.tasks)}`,
  `quantities ${sum.quantities}: found with kind, unit, target and days ` +
    percent(sum.quantities - sum.missing, sum.quantities) +
    (sum.baselines > 0 ? `; baselines ${sum.based} of ${sum.baselines}` : ""),
  `in the draft ${sum.stands} tasks and promises: false ${percent(sum.wrong, sum.stands)}, ` +
    `not labelled ${percent(sum.unlabelled, sum.stands)}`,
  `offered beside it ${sum.offered}: worth keeping ${percent(sum.offered - sum.idle, sum.offered)}`,
  `title ${sum.titles}, school ${sum.schools}, day of issue ${sum.issued} of ${sum.documents}; ` +
    `persons and secrets written ${sum.leaked} of ${sum.persons}; words to keep that are lost ${sum.lost} of ${sum.keep}`,
];

const detailsOf = ({ tasks, quantities, draft, head, leaked, lost, baselines }, { plan }) => {
  const nameOf = (id) => plan.units.find((unit) => unit.id === id).name;
  const tasksRead = tasks.found.filter((each) => !tasks.whole.includes(each));
  return [
    ...Object.entries(head)
      .filter(([, isRight]) => !isRight)
      .map(([name]) => `${name}: ${JSON.stringify(name === "school" ? plan.school : plan[name])}`),
    ...tasksRead.map(({ wanted, task }) =>
      task === undefined
        ? `no task: ${wanted.text}`
        : `task: ${wanted.text}: ${JSON.stringify([task.schedule, task.lead.map(nameOf), task.support.map(nameOf)])}` +
          ` not ${JSON.stringify([wanted.schedule, wanted.lead, wanted.support])}`,
    ),
    ...quantities.missing.map((wanted) => `no quantity: ${JSON.stringify(wanted)}`),
    ...draft.wrong.map((words) => `false: ${words}`),
    ...draft.unlabelled.map((words) => `not labelled: ${words}`),
    ...draft.idle.map((words) => `offered in vain: ${words}`),
    ...leaked.map((words) => `written: ${words}`),
    ...lost.map((words) => `lost: ${words}`),
    ...baselines.filter(({ isFound }) => !isFound).map(({ title }) => `no baseline: ${title}`),
  ];
};

/** Prints the score of a folder of documents, and what is wrong in each of them where `isDetailed`. */
export const printDocuments = (folder, isDetailed) => {
  if (!existsSync(folder)) return;
  const labels = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [name.replace(".json", ""), JSON.parse(readFileSync(`${folder}/${name}`, "utf8"))]);
  if (labels.length === 0) return;
  let sum = {};
  const details = [];
  for (const [id, label] of labels) {
    const result = read(folder, label);
    const score = result.ok ? scoreDocument(label, result) : undefined;
    sum = added(sum, score === undefined ? nothingOf(label) : sumsOf(label, score));
    const lines =
      score === undefined ? [`not read: ${JSON.stringify(result.problems)}`] : detailsOf(score, result);
    details.push(...(lines.length === 0 ? [] : [`${id} ${label.kind}`, ...lines.map((line) => `  ${line}`)]));
  }
  console.log(`  documents: ${labels.length}`);
  for (const line of linesOf(sum)) console.log(`    ${line}`);
  if (isDetailed) for (const line of details) console.log(`    ${line}`);
};
