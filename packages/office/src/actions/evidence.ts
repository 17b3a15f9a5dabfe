import {
  canBeRedrawn,
  endingOf,
  evidenceFile,
  evidencePath,
  memoryFolder,
  sha256,
  withEvidence,
  type Evidence,
  type FieldProblem,
  type Folder,
  type PublicFile,
} from "@bangfu/desk";
import { EVIDENCE_SCREEN } from "@bangfu/view/office";
import { withItems } from "@bangfu/desk";
import type { LedgerRecord } from "@bangfu/core";
import type { FolderSync } from "../folder/folder-sync.js";
import type { Book } from "../state/book.js";
import type { Office } from "../state/office.js";
import { changeBook } from "../state/steps.js";
import { storeFolder } from "../store/evidence-store.js";
import { publishedPicture } from "./redraw.js";

/** A photo of a camera has 10 MB, a scan of a contract 20. */
const MOST_OF_ONE = 50_000_000;
/** A browser gives a page more, and takes it back when the disk is full. */
const MOST_IN_STORE = 500_000_000;

/** A file to be added, with what is said of it. */
export interface NewEvidence {
  readonly file: File;
  readonly title: string;
  readonly isPublic: boolean;
}

/** Files that were kept, or why they were not. */
export type KeptEvidence =
  | { readonly ok: true; readonly evidence: readonly Evidence[] }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

const refusedEvidence = (texts: readonly string[]): KeptEvidence => ({
  ok: false,
  problems: texts.map((text) => ({ field: "evidence", text })),
});

/** The files that go with a site. */
export interface PublishedEvidence {
  /** Path to bytes. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Where the file of each hash lies. */
  readonly paths: ReadonlyMap<string, string>;
  /** Titles of files that could not be read. */
  readonly unread: readonly string[];
}

/** The files of evidence of the open book: in its folder, else in the store of this browser. */
export class EvidenceFiles {
  readonly #memory = new Map<string, Folder>();

  constructor(
    private readonly office: Office,
    private readonly sync: Pick<FolderSync, "folder">,
  ) {
    office.listen(({ folder }, before) => {
      if (folder.is === "synced" && before.folder.is !== "synced") void this.#moveToFolder();
    });
  }

  /** The folders in which a file may lie, the first of them for new ones. */
  #places(book: Book): readonly Folder[] {
    const own = this.#store(book);
    const folder = book.id === this.office.state.book?.id ? this.sync.folder : undefined;
    return folder === undefined ? [own] : [folder, own];
  }

  #store(book: Book): Folder {
    const { is } = this.office.state.keeping;
    if (is !== "nothing" && is !== "newer") return storeFolder(book.id);
    const known = this.#memory.get(book.id) ?? memoryFolder();
    this.#memory.set(book.id, known);
    return known;
  }

  /** The paths of all files of evidence, wherever they lie. */
  async paths(book: Book): Promise<readonly string[]> {
    const lists = await Promise.all(this.#places(book).map((place) => place.list("evidence")));
    return [...new Set(lists.flat())];
  }

  async read(book: Book, path: string): Promise<Uint8Array | undefined> {
    for (const place of this.#places(book)) {
      const bytes = await place.read(path);
      if (bytes !== undefined) return bytes;
    }
    return undefined;
  }

  /** All files with their bytes, for a copy. */
  async all(book: Book): Promise<Readonly<Record<string, Uint8Array>>> {
    const files = await Promise.all(
      (await this.paths(book)).map(async (path) => [path, await this.read(book, path)] as const),
    );
    return Object.fromEntries(files.filter((file): file is [string, Uint8Array] => file[1] !== undefined));
  }

  /** Puts the files of a copy where those of a book lie. */
  async restore(book: Book, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
    const [place] = this.#places(book);
    for (const [path, bytes] of Object.entries(files)) {
      const hash = await sha256(bytes);
      // By its own hash: a copy that was changed by hand brings no other file under a name that is known.
      if (path.startsWith(`evidence/${hash}.`) && (await place!.read(path)) === undefined)
        await place!.write(path, bytes);
    }
  }

  /** The size of the files in the store of this browser, in bytes. */
  async stored(book: Book): Promise<number> {
    const store = this.#store(book);
    let size = 0;
    // One after the other, so that the memory holds one of them at a time.
    for (const path of await store.list()) size += (await store.read(path))?.length ?? 0;
    return size;
  }

  /**
   * Keeps files by their hashes, for an entry that is to name them: one that is there already is kept once.
   * @returns the evidence, or why none of the files was kept
   */
  async keep(added: readonly NewEvidence[]): Promise<KeptEvidence> {
    const { book, locale } = this.office.state;
    if (book === undefined) return { ok: true, evidence: [] };
    const text = EVIDENCE_SCREEN[locale];
    const large = added.filter(({ file }) => file.size > MOST_OF_ONE);
    if (large.length > 0) return refusedEvidence(large.map(({ file }) => text.tooLarge(file.name)));
    const [place] = this.#places(book);
    const size = added.reduce((sum, { file }) => sum + file.size, 0);
    if (this.sync.folder === undefined && (await this.stored(book)) + size > MOST_IN_STORE)
      return refusedEvidence([text.storeFull]);
    const evidence: Evidence[] = [];
    for (const { file, title, isPublic } of added) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const hash = await sha256(bytes);
      const path = evidencePath(hash, file.name);
      if (evidenceFile(await place!.list("evidence"), hash) === undefined) await place!.write(path, bytes);
      evidence.push({ title: title.trim(), sha256: hash, ...(isPublic && { public: true }) });
    }
    return { ok: true, evidence };
  }

  /** Keeps files and adds them to a record, as a correction of it. @returns what is wrong */
  async add(record: LedgerRecord, added: readonly NewEvidence[]): Promise<readonly FieldProblem[]> {
    const kept = await this.keep(added);
    if (!kept.ok) return kept.problems;
    const { evidence } = kept;
    const known = record.evidence ?? [];
    const fresh = evidence.filter(({ sha256: hash }) => !known.some((each) => each.sha256 === hash));
    return this.change(record, [...known, ...fresh]);
  }

  /**
   * Lets go of a file that was kept for an entry which is not to name it any more. It stays where an entry names it, and
   * in a shared folder, where others may.
   */
  async letGo({ sha256: hash }: Evidence): Promise<void> {
    const { book } = this.office.state;
    if (book === undefined || hash === undefined || this.sync.folder !== undefined) return;
    const { records, findings = [] } = book.ledger;
    if ([...records, ...findings].some(({ evidence = [] }) => evidence.some((each) => each.sha256 === hash)))
      return;
    const store = this.#store(book);
    const path = evidenceFile(await store.list("evidence"), hash);
    if (path !== undefined) await store.remove(path);
  }

  /** Gives a record other evidence, as a correction of it. @returns what is wrong */
  change(record: LedgerRecord, evidence: readonly Evidence[]): readonly FieldProblem[] {
    const { book, locale } = this.office.state;
    if (book === undefined) return [];
    const now = `${new Date(this.office.now()).toISOString().slice(0, 19)}Z`;
    const { plan, ledger } = book;
    const newId = (): string => crypto.randomUUID();
    const today = this.office.today(plan);
    const made = withEvidence(record.id, evidence, { plan, ledger, locale, now, today, newId });
    if (!made.ok) return made.problems;
    this.office.change(changeBook((open) => ({ ...open, ledger: withItems(open.ledger, made.items) })));
    return [];
  }

  /** What goes with the site: pictures drawn anew; other files only where somebody has looked at them. */
  async published(
    book: Book,
    publicOnes: readonly PublicFile[],
    onFile: () => void,
  ): Promise<PublishedEvidence> {
    const files: Record<string, Uint8Array> = {};
    const paths = new Map<string, string>();
    const unread: string[] = [];
    const seen = new Set(book.settings.asIs ?? []);
    for (const each of publicOnes) {
      onFile();
      const hash = each.sha256.toLowerCase();
      const bytes = each.path === undefined ? undefined : await this.read(book, each.path);
      if (each.path === undefined || bytes === undefined || paths.has(hash)) continue;
      if (!canBeRedrawn(each.path) && !seen.has(hash)) continue;
      try {
        const made = canBeRedrawn(each.path)
          ? await publishedPicture(bytes, endingOf(each.path))
          : { bytes, ending: endingOf(each.path) };
        const path = `evidence/${hash}.${made.ending}`;
        files[path] = made.bytes;
        paths.set(hash, path);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        unread.push(each.title);
      }
    }
    return { files, paths, unread };
  }

  /** What was added while the folder could not be used goes there. */
  async #moveToFolder(): Promise<void> {
    const { book } = this.office.state;
    const { folder } = this.sync;
    if (book === undefined || folder === undefined) return;
    const store = this.#store(book);
    for (const path of await store.list("evidence")) {
      const bytes = await store.read(path);
      if (bytes !== undefined && (await folder.read(path)) === undefined) await folder.write(path, bytes);
      await store.remove(path);
    }
  }
}
