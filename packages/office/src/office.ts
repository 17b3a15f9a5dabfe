import { Books } from "./actions/books.js";
import { EvidenceFiles } from "./actions/evidence.js";
import { elementsScript } from "./actions/elements-script.js";
import { Examiner } from "./actions/examiner.js";
import { sayFailure } from "./actions/guarded.js";
import { FolderBooks } from "./actions/folder-books.js";
import { Reviewing } from "./actions/reviewing.js";
import { Publishing } from "./actions/publishing.js";
import { Taking } from "./actions/taking.js";
import { Tasks } from "./actions/tasks.js";
import { FolderSync } from "./folder/folder-sync.js";
import type { Page } from "./page.js";
import { BangfuOffice } from "./parts/shell.js";
import "./parts/checking.js";
import "./parts/closing.js";
import "./parts/closings.js";
import "./parts/contested.js";
import "./parts/duties.js";
import "./parts/entry/done.js";
import "./parts/entry/entries.js";
import "./parts/entry/evidence-field.js";
import "./parts/entry/form.js";
import "./parts/entry/history.js";
import "./parts/entry/indicator-picker.js";
import "./parts/entry/listed.js";
import "./parts/entry/members-field.js";
import "./parts/entry/records.js";
import "./parts/entry/table.js";
import "./parts/evidence-list.js";
import "./parts/file-list.js";
import "./parts/findings.js";
import "./parts/handed-in.js";
import "./parts/imports.js";
import "./parts/folder-panel.js";
import "./parts/intake.js";
import "./parts/keeping-settings.js";
import "./parts/navigation.js";
import "./parts/reminders.js";
import "./parts/own-words.js";
import "./parts/plan-advice.js";
import "./parts/plan-compare.js";
import "./parts/plan-derive.js";
import "./parts/plan-names.js";
import "./parts/plan-new-tasks.js";
import "./parts/plan-revise.js";
import "./parts/report-choice.js";
import "./parts/review/add-words.js";
import "./parts/review/added.js";
import "./parts/review/document-pane.js";
import "./parts/review/item-card.js";
import "./parts/review/item-form.js";
import "./parts/review/list.js";
import "./parts/review/review.js";
import "./parts/roster/member-form.js";
import "./parts/roster/member-list.js";
import "./parts/roster/members.js";
import "./parts/save-bar.js";
import "./parts/sent-back.js";
import "./parts/unit-choice.js";
import "./parts/draft-choice.js";
import "./parts/published-evidence.js";
import "./parts/task-progress.js";
import "./parts/thumbnail.js";
import "./parts/welcome.js";
import "./screens/ledger.js";
import "./screens/plan.js";
import "./screens/publish.js";
import "./screens/reporting.js";
import "./screens/reports.js";
import "./screens/rosters.js";
import "./screens/today.js";
import { Office } from "./state/office.js";
import { openBook } from "./state/steps.js";
import { Keeper } from "./store/keeper.js";
import { mayKeep } from "./store/may-keep.js";
import { isUnsaved } from "./store/unsaved.js";

const office = new Office(() => Date.now());
const keeper = new Keeper(office);
const sync = new FolderSync(office, keeper);
const evidence = new EvidenceFiles(office, sync);
const books = new Books(office, keeper, evidence);
const folders = new FolderBooks({ office, keeper, books, sync });
const tasks = new Tasks(office);
const examiner = new Examiner(office, tasks);
const publishing = new Publishing(office, tasks, examiner, evidence);
const page: Page = {
  ...{ office, keeper, books, taking: new Taking(office, books), folders, sync, evidence },
  ...{ tasks, examiner, publishing, reviewing: new Reviewing(office) },
};

addEventListener("error", ({ error, message }) => sayFailure(office, error ?? message));
addEventListener("unhandledrejection", ({ reason }) => sayFailure(office, reason));
addEventListener("beforeunload", (event) => {
  if (!isUnsaved(office.state)) return;
  event.preventDefault();
  // Chrome before 119 asks only where this is set.
  event.returnValue = true;
});

document.head.append(Object.assign(document.createElement("script"), { textContent: elementsScript }));
document.body.prepend(Object.assign(new BangfuOffice(), { page }));

/** Goes on with the book that was worked on last. */
const begin = async (): Promise<void> => {
  await keeper.open(mayKeep(location, screen));
  const last = await keeper.readLast();
  if (last !== undefined) office.change(openBook(last));
};
void begin();
