import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Ledger, Locale, StreamedLedger } from "@bangfu/core";
import { canBeRedrawn, publicFiles } from "@bangfu/desk";
import { PUBLISHING } from "@bangfu/view/commands";
import type { Io } from "./console.js";
import { diskFolder } from "./disk-folder.js";
import { placeOf } from "./ledger.js";
import { redrawn } from "./redraw.js";
import { writeFiles } from "./write.js";

/** The files of evidence that go with a site. */
export interface PublicEvidence {
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[];
  /** Where the file of each hash lies on the site. */
  readonly paths: ReadonlyMap<string, string>;
}

/** What the record itself says is not needed here; a ledger that is read line by line is read once more. */
const whole = (ledger: StreamedLedger): Ledger => ({ ...ledger, records: [...ledger.records] });

/**
 * The pictures beside a ledger that are marked public, drawn anew. What cannot be drawn is named and left out: it may
 * name its author, and nobody looks at it here.
 * @param path the ledger's own file; the files lie in `evidence` beside it
 */
export const publicEvidence = async (
  path: string,
  ledger: StreamedLedger,
  io: Io,
  locale: Locale,
): Promise<PublicEvidence> => {
  const folder = diskFolder(dirname(placeOf(path)), io, locale);
  const listed = await folder.list("evidence");
  const files: [string, Uint8Array][] = [];
  const paths = new Map<string, string>();
  if (listed.length === 0) return { files, paths };
  const text = PUBLISHING[locale];
  for (const { title, sha256, path: file, warning } of publicFiles(whole(ledger), listed, locale)) {
    const hash = sha256.toLowerCase();
    if (paths.has(hash)) continue;
    const bytes = file !== undefined && canBeRedrawn(file) ? await folder.read(file) : undefined;
    const drawn = bytes && (await redrawn(bytes));
    if (drawn === undefined) {
      io.err(text.notPublished(warning ?? text.cannotDraw(title)));
      continue;
    }
    const name = `evidence/${hash}.png`;
    files.push([name, drawn]);
    paths.set(hash, name);
  }
  return { files, paths };
};

/** As this command names the files of evidence on a site. */
const OWN = /^evidence\/[\da-f]{64}\.png$/;

/** Writes the files into the folder of a site; those that are not published any more go. */
export const putEvidence = async (
  folder: string,
  { files }: PublicEvidence,
  io: Io,
  locale: Locale,
): Promise<void> => {
  const names = new Set(files.map(([name]) => name));
  const site = diskFolder(folder, io, locale);
  const before = existsSync(join(folder, "evidence")) ? await site.list("evidence") : [];
  const own = files.map(([name, bytes]) => [name.slice("evidence/".length), bytes] as const);
  if (own.length > 0) writeFiles(join(folder, "evidence"), own, io, locale);
  for (const name of before) if (OWN.test(name) && !names.has(name)) await site.remove(name);
};
