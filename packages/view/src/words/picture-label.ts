import type { Locale } from "@bangfu/core";
import type { Texts } from "./common.js";

const WORDS: Texts<(title: string, parts: readonly string[]) => string> = {
  zh: (title, parts) => `${title}：${parts.join("；")}`,
  en: (title, parts) => `${title}: ${parts.join("; ")}`,
};

/** What a picture shows, for those who do not see it: its title and each part in turn. */
export const pictureLabel = (title: string, parts: readonly string[], locale: Locale): string =>
  WORDS[locale](title, parts);
