import { openParts, type Parts, type Unreadable } from "../package.js";

/** Why a file is no OpenDocument that can be read here. */
export type UnreadableOdf =
  | Exclude<Unreadable, "old-format" | "not-a-workbook">
  | "not-a-document"
  | "too-deep"
  | "declares-entities"
  | "password";

export interface OdfParts {
  readonly content: string;
  readonly styles: string;
}

const partsOf = (parts: Parts): OdfParts | UnreadableOdf => {
  if (/encryption-data/.test(parts.part("META-INF/manifest.xml") ?? "")) return "password";
  const [content, styles] = [parts.part("content.xml"), parts.part("styles.xml") ?? ""];
  if (content === undefined) return "not-a-document";
  if (/<!DOCTYPE|<!ENTITY/i.test(content) || /<!DOCTYPE|<!ENTITY/i.test(styles)) return "declares-entities";
  return { content, styles };
};

/** @param largest bytes that its parts may have unpacked */
export const openOdf = (bytes: Uint8Array, largest: number): OdfParts | UnreadableOdf => {
  const parts = openParts(bytes, largest);
  if (typeof parts === "string") return parts === "not-a-workbook" ? "not-a-document" : parts;
  return partsOf(parts);
};
