import type { Basis, Locale } from "@bangfu/core";

const BASIS_WORDS: Record<Locale, Record<Basis, string>> = {
  zh: { reported: "填报", verified: "核实" },
  en: { reported: "Reported", verified: "Verified" },
};

export const basisWord = (basis: Basis, locale: Locale): string => BASIS_WORDS[locale][basis];
