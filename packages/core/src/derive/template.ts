import { versionsOf } from "../plan/version.js";
import type { Changes } from "../schema/changes.js";
import type { Commitment, Plan } from "../schema/plan.js";
import { CHANGES_FORMAT } from "../values/format.js";
import { namesOf } from "./names-left.js";

const NOTES = [
  "空着的都要填：编号、学校、县、要替换的名称。Fill in what is empty: id, school, county, and the names to replace.",
  "replace：左边是原文里的名称，右边填本校的；帮扶学校、协作城市等其他名称也请加进来。Add other names too, such as the partner schools and cities.",
  "commitments：逐条核对数字；改了引文，条款随之改。不采用的写 null，不改的可以删去。Check each figure; a changed quote changes its clause; null leaves one out; what stays may be deleted here.",
  "title、short、label：列表里显示的短名称，不改的可以删去。The short names that lists show; what stays may be deleted.",
  "shiftYears：日期与文中的年份一起推后几年。So many years later fall the dates, and the years in the text.",
];

const hasNumber = ({ target }: Commitment): boolean => !("all" in target || "reference" in target);

const byId = <T extends { readonly id: string }, R>(
  entries: readonly T[],
  of: (entry: T) => R,
): Record<string, R> => Object.fromEntries(entries.map((entry) => [entry.id, of(entry)]));

/**
 * A file of changes to fill in: what has to be decided stands empty, what has to be looked at (units, phases,
 * titles of tasks, the figures of promises) as the base has it. `parseChanges` names each place that is still empty.
 */
export const changesTemplate = (base: Plan): Changes => {
  const plan = versionsOf(base).slice(-1)[0]!.plan;
  const { county, province, kind } = plan.school;
  const titled = plan.tasks.flatMap(({ id, title }) => (title === undefined ? [] : [{ id, title }]));
  return {
    format: CHANGES_FORMAT,
    base: base.id,
    notes: NOTES,
    id: "",
    title: plan.title,
    school: {
      name: "",
      ...(county === undefined ? {} : { county: "" }),
      ...(province === undefined ? {} : { province }),
      ...(kind === undefined ? {} : { kind }),
    },
    issued: "",
    start: plan.start,
    shiftYears: 0,
    replace: namesOf({ school: { name: plan.school.name, county } })
      .filter((name) => JSON.stringify(plan).includes(name))
      .map((name): [string, string] => [name, ""]),
    units: byId(plan.units, ({ name, short }) => ({ name, ...(short && { short }) })),
    ...(plan.phases && { phases: byId(plan.phases, ({ title, due }) => ({ title, due })) }),
    ...(titled.length > 0 && { tasks: byId(titled, ({ title }) => ({ title })) }),
    commitments: byId(plan.commitments.filter(hasNumber), ({ quote, label, target }) => ({
      quote,
      ...(label && { label }),
      target,
    })),
  };
};
