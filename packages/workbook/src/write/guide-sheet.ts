import { KINDS, type Locale } from "@bangfu/core";
import { KIND_WORDS } from "@bangfu/view";
import type { OutSheet } from "@bangfu/ooxml";
import { SHEET_NAMES } from "../sheets/names.js";
import type { Scope } from "../sheets/scope.js";
import { GUIDE, KIND_GUIDE } from "../text/guide.js";
import { STYLES } from "./styles.js";

/** How to fill in the workbook, in the words of an office. */
export const guideSheet = ({ plan, unit }: Scope, locale: Locale): OutSheet => {
  const name = plan.units.find(({ id }) => id === unit)?.name;
  const kinds = KINDS.map((kind) => `${KIND_WORDS[locale][kind]}：${KIND_GUIDE[locale][kind]}`);
  return {
    name: SHEET_NAMES[locale].guide,
    columns: [{ width: 110, style: STYLES.wrapped }],
    rows: [
      [{ value: name === undefined ? plan.title : `${plan.title} · ${name}`, style: STYLES.title }],
      ...[...GUIDE[locale], ...kinds].map((value) => [{ value, style: STYLES.wrapped }]),
    ],
    hasHeader: false,
  };
};
