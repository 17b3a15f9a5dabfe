// What the page calls saved, as a test that outlives the page hears it.
import type { LedgerRecord } from "@bangfu/core";
import type { Page } from "playwright";
import type { Page as OfficePage } from "../../src/page.js";

/** The page's own element, as a script in it finds it. */
type Shell = Element & { readonly page: OfficePage };

/** Collects the ids of the records that the page has called saved from now on. */
export const claimsOf = async (page: Page): Promise<ReadonlySet<string>> => {
  const claimed = new Set<string>();
  await page.exposeFunction("claim", (ids: readonly string[]) => ids.forEach((id) => claimed.add(id)));
  await page.evaluate(() => {
    const { office } = document.querySelector<Shell>("bangfu-office")!.page;
    const { claim } = globalThis as unknown as { claim: (ids: readonly string[]) => Promise<void> };
    const known = new Set<string>();
    office.listen(({ keeping, book }) => {
      if (keeping.is !== "kept") return;
      const fresh = book!.ledger.records.map(({ id }) => id).filter((id) => !known.has(id));
      if (fresh.length === 0) return;
      for (const id of fresh) known.add(id);
      void claim(fresh);
    });
  });
  return claimed;
};

export const recordsIn = (page: Page): Promise<readonly LedgerRecord[]> =>
  page.evaluate(
    () => document.querySelector<Shell>("bangfu-office")!.page.office.state.book?.ledger.records ?? [],
  );

/** Adds records in one step, as a file does. */
export const addTogether = (page: Page, records: readonly LedgerRecord[]): Promise<void> =>
  page.evaluate((added) => {
    document.querySelector<Shell>("bangfu-office")!.page.office.change((state) => {
      const { book } = state;
      if (book === undefined) return state;
      const ledger = { ...book.ledger, records: [...book.ledger.records, ...added] };
      return { ...state, book: { ...book, ledger } };
    });
  }, records);

/** Adds records one after another, with pauses of up to some milliseconds, as somebody types them. */
export const addRecords = (
  page: Page,
  records: readonly LedgerRecord[],
  longestPause: number,
): Promise<void> =>
  page.evaluate(
    async ([added, longest]) => {
      const { office } = document.querySelector<Shell>("bangfu-office")!.page;
      for (const record of added) {
        office.change((state) => {
          const { book } = state;
          if (book === undefined) return state;
          const ledger = { ...book.ledger, records: [...book.ledger.records, record] };
          return { ...state, book: { ...book, ledger } };
        });
        await new Promise((done) => setTimeout(done, Math.random() * longest));
      }
    },
    [records, longestPause] as const,
  );
