import type { Books } from "./actions/books.js";
import type { EvidenceFiles } from "./actions/evidence.js";
import type { Examiner } from "./actions/examiner.js";
import type { FolderBooks } from "./actions/folder-books.js";
import type { Reviewing } from "./actions/reviewing.js";
import type { Publishing } from "./actions/publishing.js";
import type { Taking } from "./actions/taking.js";
import type { Tasks } from "./actions/tasks.js";
import type { FolderSync } from "./folder/folder-sync.js";
import type { Office } from "./state/office.js";
import type { Keeper } from "./store/keeper.js";

/** What the elements of the page work with: the state, and those who change it. */
export interface Page {
  readonly office: Office;
  readonly keeper: Keeper;
  readonly books: Books;
  readonly taking: Taking;
  /** Books that live in folders. */
  readonly folders: FolderBooks;
  readonly sync: FolderSync;
  readonly evidence: EvidenceFiles;
  readonly tasks: Tasks;
  readonly examiner: Examiner;
  readonly publishing: Publishing;
  /** Decides about a document that was read. */
  readonly reviewing: Reviewing;
}
