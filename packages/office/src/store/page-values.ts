import type { Locale } from "@bangfu/core";
import type { Database } from "./database.js";

/** What was chosen for the page as a whole, and when all was last saved into a file. */
export const chosenIn = async (
  database: Database,
): Promise<{ readonly copiedAt: number | undefined; readonly locale: Locale }> => ({
  copiedAt: (await database.get("page", "copiedAt"))?.value as number | undefined,
  locale: (await database.get("page", "locale"))?.value === "en" ? "en" : "zh",
});
