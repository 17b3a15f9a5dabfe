import { dirname, join, resolve } from "node:path";
import { dateOfInstant, summarize, timeZoneOf, type Ledger, type Locale, type Plan } from "@bangfu/core";
import { closeBooks, differencesSince, readClosed, type CloseProblem } from "@bangfu/desk";
import { closedChangesTable } from "@bangfu/view";
import { CLOSING, FILES, RESULTS } from "@bangfu/view/commands";
import { changeLedger } from "../io/change-ledger.js";
import type { Console, Io } from "../io/console.js";
import { diskFolder } from "../io/disk-folder.js";
import { placeOf, readWholeLedger } from "../io/ledger.js";
import { JSON_ENDINGS, outputFile } from "../io/output-file.js";
import { InputError, readPlan } from "../io/read.js";
import { tableLines } from "../io/table.js";
import { wrongUsage } from "../usage.js";

export interface CloseArguments {
  readonly plan: string;
  readonly ledger: string;
  readonly through: string | undefined;
  /** A unit's id or name. */
  readonly by: string | undefined;
  /** Whether to look at what is closed, and close nothing. */
  readonly check: boolean;
  readonly locale: Locale;
}

/** @throws InputError after saying why the books cannot be closed */
const refuse = (problem: CloseProblem, plan: Plan, io: Io, locale: Locale): never => {
  const text = CLOSING[locale];
  switch (problem.code) {
    case "not-over":
      io.err(text.notOver(problem.through, problem.today));
      break;
    case "closed-later":
      io.err(text.closedLater(problem.through, problem.last));
      break;
    case "unknown-unit":
      io.err(
        RESULTS[locale].noUnit(
          problem.unit,
          plan.units.map(({ name }) => name),
        ),
      );
      break;
  }
  throw new InputError();
};

const unitId = ({ units }: Plan, named: string | undefined): string | undefined =>
  units.find(({ id, name }) => id === named || name === named)?.id ?? named;

const factsText = (plan: Plan, ledger: Ledger): string => JSON.stringify(summarize(plan, ledger));

/** The facts first: a run that is cut short leaves a file that no closing names, never a closing without its file. */
const closeThrough = async (args: CloseArguments, through: string, plan: Plan, io: Io): Promise<void> => {
  const { ledger: source, by, locale } = args;
  const path = outputFile(source, JSON_ENDINGS, io, locale);
  const before = readWholeLedger(path, plan, io, locale);
  const today = dateOfInstant(io.now(), timeZoneOf(plan));
  const closed = await closeBooks(plan, before, { through, today, by: unitId(plan, by) });
  if (!closed.ok) return refuse(closed.problem, plan, io, locale);
  const folder = dirname(placeOf(path));
  await diskFolder(folder, io, locale).write(closed.file, closed.bytes);
  const facts = factsText(plan, before);
  const text = FILES[locale];
  const change = (now: Ledger | undefined) => {
    if (now === undefined || factsText(plan, now) !== facts) {
      io.err(text.in(path, text.changedMeanwhile));
      throw new InputError();
    }
    return { ledger: { ...now, closings: [...(now.closings ?? []), closed.entry] }, said: undefined };
  };
  await changeLedger(path, change, { plan, takeOver: false, locale }, io);
  io.out(CLOSING[locale].closed(through, join(folder, closed.file), path));
};

/** @throws InputError after saying which kept file is not as it was */
const checkClosed = async (args: CloseArguments, plan: Plan, io: Console): Promise<void> => {
  const { ledger: source, locale } = args;
  const text = CLOSING[locale];
  const path = resolve(io.cwd, source);
  const ledger = readWholeLedger(path, plan, io, locale);
  const now = summarize(plan, ledger);
  const folder = diskFolder(dirname(placeOf(path)), io, locale);
  let damaged = 0;
  for (const closing of ledger.closings ?? []) {
    const { id, through, closed } = closing;
    const kept = await readClosed(folder, closing);
    io.print([text.checked(id, through, closed, kept.file, text.states[kept.state])]);
    if (kept.state !== "kept") damaged++;
    else {
      const differences = differencesSince(closing, kept.facts, now);
      const table = closedChangesTable(plan, through, differences, locale);
      io.print(
        differences.length === 0 ? [text.same(through)] : [table.caption, ...tableLines(table, [2, 3])],
      );
    }
  }
  if ((ledger.closings ?? []).length === 0) io.out(text.none);
  if (damaged === 0) return;
  io.err(text.damaged(damaged));
  throw new InputError();
};

/** Closes the books through a day, or tells what differs from what is closed. */
export const close = async (args: CloseArguments, io: Console): Promise<void> => {
  const { through, by, check, locale } = args;
  const text = CLOSING[locale];
  if (check && (through ?? by) !== undefined) return wrongUsage(text.dayAndCheck, io, locale);
  const plan = readPlan(args.plan, io, locale);
  if (check) return checkClosed(args, plan, io);
  if (through === undefined) return wrongUsage(text.noDay, io, locale);
  return closeThrough(args, through, plan, io);
};
