// One labelled document beside what was read from it. The labels are explained in test/held-out/README.md.
import { reportHtml } from "@bangfu/reader";
import { folded, holds, same, sameSchedule } from "./compare.mjs";

const FREELY_CUT = ["yearColumns", "quarterColumns", "multi", "matrix", "indicatorTable"];

/** What was read, with the clause of everything at hand. */
const indexOf = ({ plan, report }) => {
  const clauses = new Map(plan.document.map((clause) => [clause.id, clause]));
  const tasks = new Map(plan.tasks.map((task) => [task.id, task]));
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const units = new Map(plan.units.map(({ id, name }) => [id, folded(name)]));
  const wordsOf = (id) => {
    const { text = "", cells = {} } = clauses.get(id) ?? {};
    return [text, ...Object.values(cells)].join("\n");
  };
  const unread = new Set(
    report.entries.filter(({ topic, sure }) => topic === "deadline" && sure === "unread").map(({ id }) => id),
  );
  return { plan, report, tasks, indicators, units, wordsOf, unread };
};

const namesOf = (index, ids) => ids.map((id) => index.units.get(id)).sort();

const isOfUnits = (index, { lead, support }, task) =>
  same(lead.map(folded).sort(), namesOf(index, task.lead)) &&
  same(support.map(folded).sort(), namesOf(index, task.support));

/** @returns whether a task's days are those of its label; no day said is right where a person is asked */
const isOnTime = (index, label, task, isFree) =>
  label.schedule === null
    ? index.unread.has(task.id)
    : [label.schedule, ...(label.also ?? [])].some((schedule) =>
        sameSchedule(schedule, task.schedule, label.bounded === true || isFree),
      );

/** Each label with the first task that it tells of and that no other label has. */
const scoreTasks = (index, label, isFree) => {
  const left = new Set(index.plan.tasks);
  const found = label.tasks.map((wanted) => {
    const tells = [...left].filter(
      (task) => holds(task.text, wanted.text) || holds(index.wordsOf(task.clause), wanted.text),
    );
    const best =
      tells.find((task) => isOnTime(index, wanted, task, isFree) && isOfUnits(index, wanted, task)) ??
      tells.find((task) => holds(task.text, wanted.text)) ??
      tells[0];
    if (best !== undefined) left.delete(best);
    // Cut by year, quarter or department, they all tell of the one label.
    const isOthers = ({ text }) => label.tasks.some((other) => other !== wanted && holds(text, other.text));
    if (isFree) for (const task of tells) if (!isOthers(task)) left.delete(task);
    return { wanted, task: best };
  });
  const days = found.filter(({ wanted, task }) => task && isOnTime(index, wanted, task, isFree));
  const units = found.filter(({ wanted, task }) => task && isOfUnits(index, wanted, task));
  return { found, days, units, whole: days.filter((each) => units.includes(each)), left: [...left] };
};

/** The schedules that are right for a labelled quantity; undefined: any is. */
const schedulesFor = (quantity, label, { found }, index) => {
  if (quantity.schedule === "any") return undefined;
  if (quantity.schedule !== undefined) return { list: [quantity.schedule], isLoose: false };
  const said = found.find(
    ({ wanted: { text, lead }, task }) =>
      holds(quantity.quote, text) ||
      holds(text, quantity.quote) ||
      lead.includes(quantity.of) ||
      (task !== undefined && holds(index.wordsOf(task.clause), quantity.quote)),
  );
  const task = said?.wanted;
  if (task !== undefined)
    return task.schedule === null
      ? undefined
      : { list: [task.schedule, ...(task.also ?? [])], isLoose: task.bounded === true };
  return label.span === null || label.span === undefined
    ? undefined
    : { list: [label.span, { by: label.span.by }], isLoose: true };
};

const isQuantity = (index, wanted, commitment, label, tasks, isFree) => {
  const { kind, measuredIn } = index.indicators.get(commitment.indicator);
  const words = `${commitment.quote}\n${index.wordsOf(commitment.clause)}`;
  if (!holds(words, wanted.quote) && !holds(wanted.quote, commitment.quote)) return false;
  if (wanted.of !== undefined && !holds(words, wanted.of)) return false;
  const isSame =
    kind === wanted.kind &&
    (wanted.measuredIn === undefined || measuredIn === wanted.measuredIn || kind === "coverage") &&
    same(commitment.target, wanted.target) &&
    (commitment.force ?? "firm") === (wanted.force ?? "firm");
  if (!isSame) return false;
  const right = schedulesFor(wanted, label, tasks, index);
  const schedule = commitment.schedule ?? index.tasks.get(commitment.task)?.schedule;
  return (
    right === undefined || right.list.some((each) => sameSchedule(each, schedule, right.isLoose || isFree))
  );
};

const scoreQuantities = (index, label, tasks, isFree) => {
  const left = new Set(index.plan.commitments);
  const missing = [];
  for (const wanted of label.quantities) {
    const fits = [...left].filter((commitment) =>
      isQuantity(index, wanted, commitment, label, tasks, isFree),
    );
    const hit = fits.find(({ quote }) => holds(quote, wanted.quote)) ?? fits[0];
    if (hit === undefined) missing.push(wanted);
    else left.delete(hit);
  }
  return { missing, left: [...left] };
};

/** What stands in the draft, and what is offered beside it: within what the labels call no promise, or promised. */
const scoreDraft = (index, label, tasks) => {
  const isWithin = (words) => label.noPromise.some((no) => holds(no, words));
  const quotes = [...label.quantities.map(({ quote }) => quote), ...label.tasks.map(({ text }) => text)];
  const clauses = new Set(tasks.found.flatMap(({ task }) => (task === undefined ? [] : [task.clause])));
  const isLabelled = ({ clause, quote }) =>
    !isWithin(quote) &&
    (clauses.has(clause) ||
      quotes.some((each) => holds(each, quote) || holds(quote, each)) ||
      label.quantities.some((each) => holds(index.wordsOf(clause), each.quote)));
  // An indicator that somebody answers for may be a task or not.
  const isOfFigures = ({ clause }) =>
    label.indicatorTable === true &&
    label.quantities.some(({ quote }) => holds(index.wordsOf(clause), quote));
  const { commitments } = index.plan;
  const offers = index.report.offers?.map(({ commitment }) => commitment) ?? [];
  // What is a task itself stands among them because no figure may be read from it.
  const isTask = (text) => label.tasks.some((wanted) => holds(wanted.text, text) || holds(text, wanted.text));
  const falseTasks = index.plan.tasks.filter(({ text }) => isWithin(text) && !isTask(text));
  return {
    stands: commitments.length + index.plan.tasks.length,
    wrong: [
      ...falseTasks.map(({ text }) => text),
      ...commitments.filter(({ quote }) => isWithin(quote)).map(({ quote }) => quote),
    ],
    unlabelled: [
      ...tasks.left.filter((task) => !isWithin(task.text) && !isOfFigures(task)).map(({ text }) => text),
      ...commitments.filter((each) => !isWithin(each.quote) && !isLabelled(each)).map(({ quote }) => quote),
    ],
    offered: offers.length,
    idle: offers.filter((each) => !isLabelled(each)).map(({ quote }) => quote),
  };
};

const scoreHead = ({ plan, report }, label) => {
  const isAsked = (name) => report.entries.some(({ topic, why }) => topic === name && why === "not-found");
  return {
    title: holds(plan.title, label.title) && holds(label.title, plan.title),
    school: label.school === null ? isAsked("school") : holds(plan.school.name, label.school),
    issued: label.issued === undefined || plan.issued === label.issued,
  };
};

/** Everything that the labels of one document can tell of what was read from it. */
export const scoreDocument = (label, read) => {
  const index = indexOf(read);
  const isFree = FREELY_CUT.some((name) => label[name] === true);
  const tasks = scoreTasks(index, label, isFree);
  const written = folded(JSON.stringify(read) + reportHtml(read.report, read.plan, "zh"));
  const document = folded(read.plan.document.map(({ id }) => index.wordsOf(id)).join("\n"));
  return {
    tasks,
    quantities: scoreQuantities(index, label, tasks, isFree),
    draft: scoreDraft(index, label, tasks),
    head: scoreHead(index, label),
    leaked: [...label.persons, ...(label.secrets ?? [])].filter((each) => written.includes(folded(each))),
    lost: (label.keep ?? []).filter((each) => !document.includes(folded(each))),
    baselines: Object.entries(label.baselines ?? {}).map(([title, value]) => ({
      title,
      isFound: read.plan.indicators.some((each) => holds(each.title, title) && each.baseline === value),
    })),
  };
};
