import type { Omission, PlacedPages } from "@bangfu/ooxml";
import type { FormatRead } from "../format.js";
import { placedDocument } from "./document.js";

/**
 * The document on pages of texts and lines. Pages that have a picture and no text are scans: they are named, and where
 * all are, there is nothing to read.
 * @throws TooMuch
 */
export const placedPages = ({ pages, texts, rulings, pictured }: PlacedPages): FormatRead => {
  const written = new Set(texts.filter(({ text }) => text.trim() !== "").map(({ page }) => page));
  const scanned = pages.filter(({ page }) => pictured.has(page) && !written.has(page));
  if (written.size === 0 && scanned.length > 0) return "scanned";
  const read = placedDocument(pages, texts, rulings);
  const omitted = scanned.map(({ page }): Omission => ({
    why: "scanned-page",
    words: "",
    place: { is: "page", page },
  }));
  return { ...read, omitted: [...omitted, ...read.omitted] };
};
