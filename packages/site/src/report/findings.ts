import type { FindingFact } from "@bangfu/core";
import { unitNames, type Ground } from "./ground.js";
import { paragraph, tableOr, type Draft, type ReportCell } from "./parts.js";
import { isOpen } from "./problems.js";

const putRight = ({ closed, due }: FindingFact, { words, now }: Ground): ReportCell => {
  if (closed !== undefined && closed <= now.asOf) return closed;
  return due !== undefined && due < now.asOf
    ? { text: words.openOverdue, status: "missed" }
    : { text: words.open, status: "atRisk" };
};

/** What a finding is about: its task, or the commitment in the plan's words. */
const about = ({ task, commitment }: FindingFact, { plan, words }: Ground): string => {
  if (task !== undefined) return words.task(task);
  return plan.commitments.find(({ id }) => id === commitment)?.quote ?? "—";
};

const unitsOf = ({ task, commitment }: FindingFact, ground: Ground): string => {
  const { plan } = ground;
  const own = plan.commitments.find(({ id }) => id === commitment);
  const of = plan.tasks.find(({ id }) => id === (task ?? own?.task));
  return unitNames(ground, [...(own?.lead ?? of?.lead ?? []), ...(own?.support ?? of?.support ?? [])]);
};

/** The findings known by the as-of date and how they were put right. */
export const findings = (ground: Ground): Draft[] => {
  const { words, scope, now, from } = ground;
  const { columns, captions, nothing } = words;
  const known = scope.findings.filter(({ found }) => found <= now.asOf);
  const closed = known.filter((finding) => !isOpen(finding, now.asOf));
  const rows = known.map((finding) => [
    finding.found,
    about(finding, ground),
    finding.text ?? words.notPublic,
    unitsOf(finding, ground),
    finding.due ?? "—",
    putRight(finding, ground),
  ]);
  const said = words.findings({
    all: known.length,
    closed: closed.length,
    inPeriod: closed.filter((finding) => finding.closed! >= from).length,
    open: known.length - closed.length,
  });
  const table = tableOr(
    captions.findings,
    [
      { title: columns.found, width: 15, align: "center" },
      { title: columns.what, width: 18 },
      { title: columns.finding, width: 29 },
      { title: columns.unit, width: 14, align: "center" },
      { title: columns.due, width: 15, align: "center" },
      { title: columns.putRight, width: 15, align: "center" },
    ],
    rows,
    nothing.findings,
  );
  return [
    { title: words.headings.findings, blocks: known.length === 0 ? [table] : [paragraph(said), table] },
  ];
};
