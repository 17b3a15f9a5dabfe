import { mergeLedgerFiles } from "@bangfu/desk";
import { FOLDER_TEXT } from "@bangfu/view/office";
import type { FolderSync } from "../folder/folder-sync.js";
import { findFiles, type FolderFiles } from "../folder/find-files.js";
import { handleFolder } from "../folder/handle-folder.js";
import { keepLink, readLink, type FolderLink } from "../folder/link.js";
import { chooseFolder } from "../folder/permission.js";
import { bookId, newBook, SAMPLE_FOLDER, type Book } from "../state/book.js";
import type { Office } from "../state/office.js";
import { set } from "../state/steps.js";
import type { Keeper } from "../store/keeper.js";
import type { Books } from "./books.js";

interface Parts {
  readonly office: Office;
  readonly keeper: Keeper;
  readonly books: Books;
  readonly sync: FolderSync;
}

const namesIn = async (directory: FileSystemDirectoryHandle): Promise<readonly string[]> => {
  const names: string[] = [];
  for await (const [name, { kind }] of directory.entries()) if (kind === "file") names.push(name);
  return names.sort();
};

/** Opens the books of folders, and puts books into them. */
export class FolderBooks {
  constructor(private readonly parts: Parts) {}

  /** Lets somebody choose a folder and opens the book in it. Has to be called by a click. */
  async open(): Promise<void> {
    const handle = await chooseFolder();
    if (handle === undefined) return;
    const files = await this.#filesOf(handle);
    if (files === undefined) return;
    if (files.found === undefined) return this.#fail("noPlan", handle.name);
    const { plan } = files.found;
    const [name, link] = await this.#placeOf(plan.id, handle, files);
    const id = bookId(plan.id, name);
    await keepLink(this.parts.keeper, id, link);
    const known = await this.parts.books.known(id);
    if (this.parts.office.state.book?.id === id) return this.parts.sync.use(id, link);
    await this.parts.books.open(known ?? newBook(plan, undefined, name));
  }

  /** Lets somebody choose a folder and puts the open book into it. Has to be called by a click. */
  async putIn(): Promise<void> {
    const { office, keeper, sync } = this.parts;
    const handle = await chooseFolder();
    const { book } = office.state;
    if (handle === undefined || book === undefined) return;
    const files = await this.#filesOf(handle, book);
    if (files === undefined) return;
    if (files.found !== undefined && files.found.plan.id !== book.plan.id)
      return this.#fail("otherPlan", handle.name);
    const [name, link] = await this.#placeOf(book.plan.id, handle, files);
    const id = bookId(book.plan.id, name);
    await keepLink(keeper, id, link);
    if (id === book.id) await sync.use(id, link);
    else if (!(await this.#move(book, id, name))) return;
    await sync.sync();
    const by = FOLDER_TEXT[office.state.locale].thisPage;
    if (office.state.folder.is === "synced" && files.found === undefined) await sync.fold(by);
    // All of it is in the folder now, and so in the folder's book.
    if (office.state.folder.is === "synced" && book.folder === "" && id !== book.id)
      await keeper.remove(book.id);
  }

  /** @returns whether the book is open as that of the folder */
  async #move(book: Book, id: string, name: string): Promise<boolean> {
    const known = await this.parts.books.known(id);
    if (known === undefined) return this.parts.books.open({ ...book, id, folder: name });
    const merged = mergeLedgerFiles(
      {
        base: { name, content: known.ledger },
        writers: [],
        others: [{ name: book.plan.title, content: book.ledger }],
      },
      known.plan,
    );
    if (merged.ok) return this.parts.books.open({ ...known, ledger: merged.ledger });
    this.parts.office.change(set({ folder: { is: "wrong", problems: merged.problems } }));
    return false;
  }

  /** What the folder has; undefined where its plan cannot be read, which is said. */
  async #filesOf(
    handle: FileSystemDirectoryHandle,
    book?: Book,
  ): Promise<
    (FolderFiles & { readonly found: undefined | Extract<FolderFiles["found"], { ok: true }> }) | undefined
  > {
    const files = await findFiles(handleFolder(handle), await namesIn(handle), book?.plan.id);
    const { found } = files;
    if (found?.ok !== false) return { ...files, found };
    const problems = found.problems.map((problem) => ({ ...problem, file: files.plan }));
    this.parts.office.change(set({ folder: { is: "wrong", problems } }));
    return undefined;
  }

  /** The name of a folder's book, and its link: another folder of the same name has another book. */
  async #placeOf(
    plan: string,
    handle: FileSystemDirectoryHandle,
    { plan: planPath, ledger }: FolderFiles,
  ): Promise<readonly [name: string, link: FolderLink]> {
    const fresh = { handle, paths: { plan: planPath, ledger }, plan: undefined, rosters: undefined };
    for (let number = 1; ; number++) {
      const name = number === 1 ? handle.name : `${handle.name} (${number})`;
      if (name === SAMPLE_FOLDER) continue;
      const link = await readLink(this.parts.keeper, bookId(plan, name));
      if (link === undefined) return [name, fresh];
      if (await link.handle.isSameEntry(handle)) return [name, { ...link, handle }];
    }
  }

  #fail(why: "noPlan" | "otherPlan", name: string): void {
    const { office } = this.parts;
    throw new Error(FOLDER_TEXT[office.state.locale][why](name));
  }
}
