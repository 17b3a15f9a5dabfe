import type { Locale } from "@bangfu/core";

/**
 * A text of a plan or a ledger in a language: in English the one under `en`, where there is one (model, English).
 * @example localText({ name: "教务科", en: { name: "Academic Affairs" } }, "name", "en") // "Academic Affairs"
 */
export const localText = <F extends string, T extends { readonly [field in F]?: string | undefined }>(
  entry: T & { readonly en?: { readonly [field in F]?: string | undefined } | undefined },
  field: F,
  locale: Locale,
): T[F] => (locale === "en" ? ((entry.en?.[field] ?? entry[field]) as T[F]) : entry[field]);

/** The language of what `localText` gives: a screen reader reads each text in its own. */
export const localLang = <F extends string>(
  { en }: { readonly en?: { readonly [field in F]?: string | undefined } | undefined },
  field: F,
  locale: Locale,
): Locale => (locale === "en" && en?.[field] !== undefined ? "en" : "zh");
