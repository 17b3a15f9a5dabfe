import { publicFiles } from "@bangfu/desk";
import { mayPublish, publishedAs } from "../state/draft-plan.js";
import type { Office } from "../state/office.js";
import type { EvidenceFiles } from "./evidence.js";
import type { Examiner } from "./examiner.js";
import type { NextStep, SiteWay } from "./save-site.js";
import type { Tasks } from "./tasks.js";

/** What was saved. */
export interface Published {
  /** In bytes. */
  readonly size: number;
  /** Titles of evidence that could not be read. */
  readonly unread: readonly string[];
}

/** Saves what is published of the open book. */
export class Publishing {
  constructor(
    private readonly office: Office,
    private readonly tasks: Tasks,
    private readonly examiner: Examiner,
    private readonly evidence: EvidenceFiles,
  ) {}

  /**
   * Saves the site, when the check of the book as it is now is finished. Nothing is written before all of it is made.
   * @returns undefined where it was cancelled, or where something must not be published
   */
  async save(way: SiteWay): Promise<Published | undefined> {
    return this.tasks.run("save", async ({ signal, at, finish }) => {
      at({ step: "examination", done: 0, total: way.steps + 1 });
      const examined = await this.examiner.examined();
      if (examined === undefined || examined.leaks.length > 0) return undefined;
      const { book, facts } = examined;
      if (!mayPublish(book)) return undefined;
      const { ledger } = book;
      const settings = publishedAs(book);
      const today = this.office.today(book.plan);
      const files = publicFiles(ledger, await this.evidence.paths(book), examined.locale);
      const total = 1 + files.length + way.steps;
      let done = 0;
      const next: NextStep = (step) => at({ step, done: ++done, total });
      const evidence = await this.evidence.published(book, files, () => next("evidence"));
      const { size, write } = await way.make({ facts, settings, today, evidence }, next, signal);
      finish({ step: way.last, done: total - 1, total });
      await write();
      return { size, unread: evidence.unread };
    });
  }
}
