import { withAnswers } from "../state/book.js";
import type { Office } from "../state/office.js";
import { changeBook, changeIntake } from "../state/steps.js";
import type { FileReport, PageProblem } from "../work/file-problem.js";
import { sortFile, type SortedFile } from "../work/sort-file.js";
import { startJob, type Running } from "../work/start-job.js";
import type { TakeOutcome, TextFile } from "../work/take.js";
import type { Books } from "./books.js";
import { guarded } from "./guarded.js";
import { giveAnswer } from "./writing.js";

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const refused = ({ file, kind }: SortedFile, code: PageProblem): FileReport => ({
  name: file.name,
  kind,
  result: "wrong",
  problems: { page: [code] },
});

/** Takes files into the open book: whatever they are, in any order. */
export class Taking {
  #running: Running<unknown> | undefined;
  /** Counts the readings: one that was overtaken by another says nothing. */
  #turn = 0;

  constructor(
    private readonly office: Office,
    private readonly books: Books,
  ) {}

  /** Reads files, together with those that could not be taken before; one of an old name takes its place. */
  add(files: readonly File[]): void {
    if (files.length === 0) return;
    const names = new Set(files.map(({ name }) => name));
    const waiting = this.office.state.intake.waiting.filter(({ name }) => !names.has(name));
    this.#read([...waiting, ...files]);
  }

  /** Takes the answer to a question. */
  answer(id: string, answer: string): void {
    giveAnswer(this.office, id, answer);
  }

  /** Reads those that wait once more, when their questions are answered. */
  again(): void {
    this.#read(this.office.state.intake.waiting);
  }

  /** Ends the reading; what was to be read waits. */
  cancel(): void {
    this.#turn++;
    this.#running?.stop();
    this.office.change(changeIntake({ progress: undefined }));
  }

  /** Takes a file off the list. */
  drop(name: string): void {
    const { waiting, reports } = this.office.state.intake;
    this.office.change(
      changeIntake({
        waiting: waiting.filter((file) => file.name !== name),
        reports: reports.filter((report) => report.name !== name),
      }),
    );
  }

  #read(files: readonly File[]): void {
    this.#running?.stop();
    const turn = ++this.#turn;
    this.office.change(
      changeIntake({
        waiting: files,
        reports: [],
        taken: undefined,
        progress: { of: "files", done: 0, total: files.length },
      }),
    );
    guarded(this.office, async () => {
      try {
        await this.#readAll(files, turn);
      } finally {
        if (turn === this.#turn) this.office.change(changeIntake({ progress: undefined }));
      }
    });
  }

  async #readAll(files: readonly File[], turn: number): Promise<void> {
    const sorted = await Promise.all(files.map(sortFile));
    const reports = [
      ...sorted.filter(({ kind }) => kind === "unknown").map((each) => refused(each, "unknown-format")),
      ...(await this.#restore(sorted.filter(({ kind }) => kind === "copy"))),
      ...(await this.#openPlan(sorted.filter(({ kind }) => kind === "plan"))),
    ];
    if (turn !== this.#turn) return;
    const rest = sorted.filter(({ kind }) => ["workbook", "ledger", "answers"].includes(kind));
    const outcome = await this.#take(rest, turn);
    if (turn !== this.#turn) return;
    const all = [...reports, ...(outcome?.reports ?? rest.map((each) => refused(each, "no-plan")))];
    const isWaiting = new Set(all.filter(({ result }) => result !== "taken").map(({ name }) => name));
    this.office.change(
      changeIntake({
        reports: all,
        taken: outcome?.taken,
        waiting: files.filter(({ name }) => isWaiting.has(name)),
      }),
    );
  }

  async #restore(copies: readonly SortedFile[]): Promise<readonly FileReport[]> {
    const reports: FileReport[] = [];
    for (const { file, kind } of copies) {
      const read = await startJob("read-copy", await bytesOf(file)).outcome;
      const format = "length" in read ? await this.books.restore(read, file.name) : [];
      const problems = "length" in read ? { format } : read;
      const isTaken = "length" in read && format.length === 0;
      reports.push({ name: file.name, kind, result: isTaken ? "taken" : "wrong", problems });
    }
    return reports;
  }

  /** Opens the first plan of several: the other files are read with it. */
  async #openPlan([first, ...others]: readonly SortedFile[]): Promise<readonly FileReport[]> {
    if (first === undefined) return [];
    const { name } = first.file;
    const { book } = this.office.state;
    const read = await startJob("plan-file", { text: first.text, ledger: book?.ledger }).outcome;
    if (read.ok) await this.books.openPlan(read.value);
    return [
      read.ok
        ? { name, kind: "plan", result: "taken", problems: {} }
        : { name, kind: "plan", result: "wrong", problems: { format: read.problems } },
      ...others.map((each) => refused(each, "second-plan")),
    ];
  }

  /** @returns undefined where there is no plan to read by */
  async #take(sorted: readonly SortedFile[], turn: number): Promise<TakeOutcome | undefined> {
    const { book } = this.office.state;
    if (book === undefined || sorted.length === 0) return undefined;
    const texts = (kind: SortedFile["kind"]): TextFile[] =>
      sorted.filter((each) => each.kind === kind).map(({ file, text }) => ({ name: file.name, text }));
    const workbooks = await Promise.all(
      sorted
        .filter(({ kind }) => kind === "workbook")
        .map(async ({ file }) => ({ name: file.name, bytes: await bytesOf(file) })),
    );
    const { plan, ledger, answers } = book;
    const files = { ledgerFiles: texts("ledger"), answersFiles: texts("answers"), workbooks };
    if (turn !== this.#turn) return undefined;
    const request = { plan, ledger, answers, ...files, now: this.office.now() };
    const running = (this.#running = startJob("take", request, (progress) => {
      if (turn === this.#turn) this.office.change(changeIntake({ progress }));
    }));
    const outcome = await running.outcome;
    if (turn !== this.#turn) return undefined;
    const now = this.office.state.book;
    // Another page has written to it meanwhile: what was read does not hold that.
    if (now?.id === book.id && now.ledger !== ledger) return this.#take(sorted, turn);
    if (now?.id !== book.id) return undefined;
    this.office.change(
      changeBook((open) => ({
        ...open,
        ledger: outcome.taken === undefined ? open.ledger : outcome.ledger,
        answers: withAnswers(open.answers, outcome.answers),
      })),
    );
    return outcome;
  }
}
