import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { file, readSound } from "./support/read.js";

interface Label {
  readonly file: string;
  readonly kind: string;
  readonly title: string;
  readonly school: string;
  readonly tasks: readonly {
    readonly text: string;
    readonly schedule: unknown;
    readonly lead: readonly string[];
    readonly support: readonly string[];
  }[];
  readonly quantities: readonly {
    readonly quote: string;
    readonly kind: string;
    readonly measuredIn: string;
    readonly target: unknown;
    readonly schedule?: unknown;
  }[];
  readonly persons: readonly string[];
  readonly baselines?: Readonly<Record<string, number>>;
}

/** One plan of six tasks in nine forms that offices use. */
const FOLDER = new URL("documents/", import.meta.url);
const labels = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")) as Label);

describe.each(labels)("$kind", (label) => {
  const { plan, report } = readSound([file(label.file, readFileSync(new URL(label.file, FOLDER)))]);
  const nameOf = (id: string) => plan.units.find((unit) => unit.id === id)!.name;
  const indicatorOf = (id: string) => plan.indicators.find((indicator) => indicator.id === id)!;

  it("has its title, its school and its tasks in order, with their units and days", () => {
    expect([plan.title, plan.school.name]).toEqual([label.title, label.school]);
    const found = plan.tasks.map(({ text, schedule, lead, support }) => ({
      text: label.tasks.find((task) => text.includes(task.text))?.text ?? text,
      schedule,
      lead: lead.map(nameOf),
      support: support.map(nameOf),
    }));
    expect(found).toEqual(label.tasks);
  });

  it("has its figures, each once", () => {
    const found = plan.commitments.flatMap(({ quote, indicator, target, task, schedule }) => {
      const { kind, measuredIn, scale, items } = indicatorOf(indicator);
      if (scale !== undefined || items !== undefined) return [];
      const wanted = label.quantities.find((each) => quote.includes(each.quote));
      const days = schedule ?? plan.tasks.find(({ id }) => id === task)?.schedule;
      return [
        {
          quote: wanted?.quote ?? quote,
          kind,
          measuredIn,
          target,
          ...(wanted?.schedule === undefined ? {} : { schedule: days }),
        },
      ];
    });
    expect(found).toEqual(label.quantities);
  });

  it("writes no name of a person, and begins where it says that indicators begin", () => {
    for (const person of label.persons) expect(JSON.stringify({ plan, report })).not.toContain(person);
    const found = plan.indicators.flatMap(({ title, baseline }) =>
      baseline === undefined ? [] : [[title, baseline]],
    );
    expect(Object.fromEntries(found)).toEqual(label.baselines ?? {});
  });
});
