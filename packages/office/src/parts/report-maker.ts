import { reportHtml, reportOf, type Report } from "@bangfu/site";
import type { ReactiveController } from "lit";
import { sayFailure } from "../actions/guarded.js";
import { sameFacts, wantedReport, type WantedReport } from "../state/wanted-report.js";
import { REPORT_STEPS, type ReportFacts } from "../work/report-facts.js";
import { jobOutcome } from "../work/start-job.js";
import type { OfficeElement } from "./element.js";

/** A report, and what it was made of. */
export interface MadeReport extends WantedReport {
  readonly made: ReportFacts;
  /** Undefined where something in it must not be public. */
  readonly report: Report | undefined;
  /** The report as a page. */
  readonly page: string;
}

const written = ({ request, options }: WantedReport, made: ReportFacts): MadeReport => {
  const report =
    made.leaks.length > 0 ? undefined : reportOf(made.facts, { ...options, internalNotes: made.notes });
  return { request, options, made, report, page: report === undefined ? "" : reportHtml(report) };
};

/**
 * Makes the report that is chosen whenever the choice has changed. The one before stands until then, with its buttons:
 * a click on one of them that takes the focus from a field changes the choice, and has to count.
 */
export class ReportMaker implements ReactiveController {
  #last: MadeReport | undefined;
  #asked: WantedReport | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(private readonly host: OfficeElement) {
    host.addController(this);
  }

  /** The last one that was made. */
  get last(): MadeReport | undefined {
    return this.#last;
  }

  /** Whether the last one is the one that is chosen now. */
  get isCurrent(): boolean {
    return this.#asked !== undefined && this.#last?.request === this.#asked.request;
  }

  hostDisconnected(): void {
    this.host.page.tasks.giveUp("report");
    this.#asked = undefined;
  }

  hostUpdate(): void {
    const wanted = this.#wanted();
    if (wanted === undefined) return;
    const { plan } = wanted.request.book;
    if (this.#last !== undefined && this.#last.request.book.plan.id !== plan.id) this.#last = undefined;
    if (this.#asked === undefined || !sameFacts(wanted.request, this.#asked.request))
      return this.#make(wanted);
    this.#asked = { request: this.#asked.request, options: wanted.options };
    if (this.#last !== undefined && this.isCurrent) this.#last = this.#rewritten(this.#last);
  }

  /** Makes once more what was cancelled. */
  again(): void {
    const wanted = this.#wanted();
    if (wanted !== undefined) this.#make(wanted);
    this.host.requestUpdate();
  }

  /** The report that is chosen, when it is made; undefined where it was cancelled or must not be public. */
  async report(): Promise<Report | undefined> {
    // What a field has just changed is asked for when the host draws itself.
    await this.host.updateComplete;
    if (!this.isCurrent && this.host.page.office.state.tasks.report?.is !== "working") this.again();
    for (let running; running !== this.#running;) await (running = this.#running);
    return this.isCurrent ? this.#last?.report : undefined;
  }

  #wanted(): WantedReport | undefined {
    const { office } = this.host.page;
    const { book, locale } = office.state;
    return book && wantedReport(book, office.today(book.plan), locale);
  }

  #rewritten(last: MadeReport): MadeReport {
    const { options } = this.#asked!;
    if (JSON.stringify(options) === JSON.stringify(last.options)) return last;
    return written({ request: last.request, options }, last.made);
  }

  #make(wanted: WantedReport): void {
    const { office, tasks } = this.host.page;
    this.#asked = wanted;
    const { request } = wanted;
    this.#running = Promise.resolve()
      // Not while the host draws itself.
      .then(() =>
        tasks.run("report", async ({ signal, at }) => {
          at({ step: "summary", done: 0, total: REPORT_STEPS });
          const made = await jobOutcome("report-facts", request, { signal, onProgress: at });
          if (this.#asked?.request !== request) return;
          this.#last = written(this.#asked, made);
          this.host.requestUpdate();
        }),
      )
      .then(() => undefined)
      .catch((error: unknown) => sayFailure(office, error));
  }
}
