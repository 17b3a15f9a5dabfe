import type { Locale } from "@bangfu/core";
import { describeWindow } from "@bangfu/view";

/** A closing's period; one that was closed again has its number. */
export const closingName = (id: string, locale: Locale): string => {
  const [, window, number] = /^(\d{4}(?:Q\d|-\d{2}))(?:-(\d+))?$/.exec(id) ?? [];
  if (window === undefined) return id;
  const name = describeWindow(window, null, locale);
  return number === undefined ? name : `${name} (${number})`;
};
