import { everyVersion, type Locale, type Plan } from "@bangfu/core";
import { localText } from "@bangfu/view";
import { FOLDER_TEXT } from "@bangfu/view/office";
import type { Incoming } from "../folder/incoming.js";

/** What others have added, unit by unit. */
export const incomingText = (incoming: readonly Incoming[], plan: Plan, locale: Locale): string => {
  const text = FOLDER_TEXT[locale];
  const units = new Map(everyVersion(plan).units.map((unit) => [unit.id, localText(unit, "name", locale)]));
  return text.incoming(
    incoming.map(({ unit, count }) => ({
      unit: unit === undefined ? text.noUnit : (units.get(unit) ?? unit),
      count,
    })),
  );
};
