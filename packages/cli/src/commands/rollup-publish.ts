import { resolve } from "node:path";
import { type Locale } from "@bangfu/core";
import { SCHOOL_STATES, type Rollup } from "@bangfu/core/rollup";
import { RESULTS, ROLLUP } from "@bangfu/view/commands";
import { regionFiles } from "@bangfu/site";
import type { Io } from "../io/console.js";
import { script } from "../io/script.js";
import { writeFiles } from "../io/write.js";
import { refuseLeaks, sayChecked, type PrivacyOptions } from "../privacy.js";

export interface RegionOutput extends PrivacyOptions {
  readonly out: string;
  readonly title: string | undefined;
  readonly notice: string | undefined;
  readonly locale: Locale;
}

const summary = ({ overall, asOf }: Rollup, locale: Locale): string => {
  const states = SCHOOL_STATES.map((state) => ({ state, count: overall.states[state] ?? 0 }));
  return ROLLUP[locale].summary(
    asOf,
    overall.schools,
    states.filter(({ count }) => count > 0),
  );
};

/** Writes what a county or province copies to its web server; the same roll-up gives the same bytes. */
export const publishRegion = (whole: Rollup, args: RegionOutput, io: Io): void => {
  const { locale, title, notice } = args;
  const files = regionFiles(whole, { script: script(), locale, title, notice });
  const checked = { ...args, published: { rollup: whole, title, notice } };
  refuseLeaks(checked, io);
  io.out(summary(whole, locale));
  const folder = resolve(io.cwd, args.out);
  writeFiles(
    folder,
    files.map(({ name, text }) => [name, text] as const),
    io,
    locale,
  );
  sayChecked(checked, files.length, io);
  const names = files.map(({ name }) => name);
  const { written, files: withNames } = RESULTS[locale];
  io.out(withNames(written(folder), names));
};
