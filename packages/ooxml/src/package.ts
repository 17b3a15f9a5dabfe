import { unzipSync } from "fflate";
import { scanXml } from "./xml.js";

/** A file that is no workbook that can be read here, and why. */
export type Unreadable = "not-a-workbook" | "old-format" | "too-large" | "damaged";

/** The parts of an office file by name, as text. */
export interface Package {
  readonly part: (name: string) => string | undefined;
  /** What a part names by id, such as the sheets of a workbook. */
  readonly related: (name: string) => readonly Related[];
}

interface Related {
  readonly id: string;
  readonly type: string;
  readonly part: string;
  /** As the file gives it: of a link, the address. */
  readonly target: string;
}

/** The texts of a zip's parts by name. */
export interface Parts {
  readonly has: (name: string) => boolean;
  readonly part: (name: string) => string | undefined;
}

/** Unpacked; a real workbook of 100,000 rows has a tenth of this. */
const LARGEST = 400_000_000;

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const textOf = (bytes: Uint8Array): string => {
  const sixteen = startsWith(bytes, 0xff, 0xfe)
    ? "utf-16le"
    : startsWith(bytes, 0xfe, 0xff)
      ? "utf-16be"
      : "";
  return new TextDecoder(sixteen === "" ? "utf-8" : sixteen).decode(bytes);
};

/** A target of a relationship as the name of a part: it may be absolute or stand beside its source. */
export const resolved = (target: string, source: string): string => {
  if (target.startsWith("/")) return target.slice(1);
  const steps = source.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  return steps.join("/");
};

const relationsIn = (xml: string, source: string): Related[] => {
  const found: Related[] = [];
  scanXml(xml, {
    open: (name, attribute) => {
      if (name !== "Relationship") return;
      const type = (attribute("Type") ?? "").split("/").at(-1)!;
      const target = attribute("Target") ?? "";
      found.push({ id: attribute("Id") ?? "", type, part: resolved(target, source), target });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
};

/** Names differ in case and slashes between programs. */
const key = (name: string): string => name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();

const unzipped = (
  bytes: Uint8Array,
  largest: number,
): ReadonlyMap<string, Uint8Array> | "too-large" | "damaged" => {
  let total = 0;
  try {
    const parts = unzipSync(bytes, {
      // Pictures and macros are not looked at; and a small file may claim to be an enormous one.
      filter: ({ name, originalSize }) => {
        const wanted = /\.(xml|rels)$|(^|\/)(workbook\.bin|mimetype)$/i.test(name);
        if (wanted) total += originalSize;
        return wanted && total <= largest;
      },
    });
    if (total > largest) return "too-large";
    return new Map(Object.entries(parts).map(([name, part]) => [key(name), part]));
  } catch {
    return "damaged";
  }
};

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);

/** The names of a zip's parts in small letters, pictures too; none where it is no zip or a damaged one. */
export const partNames = (bytes: Uint8Array): ReadonlySet<string> => {
  const names = new Set<string>();
  if (!isZip(bytes)) return names;
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.add(key(name));
        return false;
      },
    });
  } catch {
    // What could be listed before the damage says what it was.
  }
  return names;
};

/**
 * Opens a zip of XML parts, or says why it cannot be.
 * @param largest bytes that its parts may have unpacked
 */
export const openParts = (bytes: Uint8Array, largest: number): Parts | Exclude<Unreadable, "old-format"> => {
  if (!isZip(bytes)) return "not-a-workbook";
  const parts = unzipped(bytes, largest);
  if (typeof parts === "string") return parts;
  return {
    has: (name) => parts.has(key(name)),
    part: (name) => {
      const found = parts.get(key(name));
      return found === undefined ? undefined : textOf(found);
    },
  };
};

/**
 * Opens an office file, or says why it cannot be.
 * @param largest bytes that its parts may have unpacked
 */
export const openPackage = (bytes: Uint8Array, largest = LARGEST): Package | Unreadable => {
  // What Excel 97 writes, and how an .xlsx with a password is wrapped.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "old-format";
  const parts = openParts(bytes, largest);
  if (typeof parts === "string") return parts;
  const { has, part } = parts;
  if (has("xl/workbook.bin") || has("mimetype")) return "old-format";
  const related = (name: string): Related[] => {
    const at = name.lastIndexOf("/") + 1;
    return relationsIn(part(`${name.slice(0, at)}_rels/${name.slice(at)}.rels`) ?? "", name);
  };
  return { part, related };
};
