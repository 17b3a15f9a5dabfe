import { fileURLToPath } from "node:url";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import { decide, READING_FORMAT, UNDECIDED } from "@bangfu/reader";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { newBook } from "../src/state/book.js";
import type { PlanReview } from "../src/state/plan-review.js";
import type { openDatabase } from "../src/store/database.js";
import { mayKeep } from "../src/store/may-keep.js";
import { bookChanges, bookOf, withChanges } from "../src/store/rows.js";
import { office } from "./support/office.js";

const { profile } = office();
const book = newBook(plan, sampleLedger);

describe("rows of a book", () => {
  const all = bookChanges(undefined, book);
  const kept = all.put.map((row, at) => ({ ...row, at, book: book.id }));

  it("are the whole book, in its order", () => {
    expect(bookOf(book.id, "", kept)).toEqual(book);
    expect(bookOf(book.id, "", [...kept].reverse())).toEqual(book);
    expect(bookOf(book.id, "", [])).toBeUndefined();
  });

  it("have the document that is reviewed, and what was decided about it", () => {
    const report = { format: READING_FORMAT, title: plan.title, entries: [], offers: [], omitted: [] };
    const review: PlanReview = { read: { plan, report: report as never }, decisions: UNDECIDED };
    const reviewed = { ...book, review };
    const { put } = bookChanges(undefined, reviewed);
    const rows = put.map((row, at) => ({ ...row, at, book: book.id }));
    expect(bookOf(book.id, "", rows)).toEqual(reviewed);
    // One decision writes neither the document nor the ledger anew.
    const decisions = decide(UNDECIDED, "t1", { is: "strike" });
    const changes = bookChanges(reviewed, { ...reviewed, review: { ...review, decisions } });
    expect(changes.put.map(({ list }) => list)).toEqual(["decisions"]);
    expect(withChanges(reviewed, bookChanges(reviewed, book)).review).toBeUndefined();
  });

  it("of one record are what one record changes", () => {
    const record = { id: "new", indicator: plan.indicators[0]!.id, date: "2024-01-01" };
    const ledger = { ...sampleLedger, records: [...sampleLedger.records, record] };
    const changes = bookChanges(book, { ...book, ledger });
    expect(changes).toEqual({
      put: [{ list: "ledger/records", id: "new", item: record, isNew: true }],
      removed: [],
    });
    expect(withChanges(book, changes).ledger).toEqual(ledger);
  });

  it("of a list that a later format has are kept as well", () => {
    const ledger = { ...sampleLedger, later: [{ id: "a" }] };
    const { put } = bookChanges(undefined, { ...book, ledger });
    const rows = put.map((row, at) => ({ ...row, at, book: book.id }));
    expect(bookOf(book.id, "", rows)!.ledger).toEqual(ledger);
  });
});

describe("a page keeps", () => {
  const phone = { width: 390, height: 844 };
  const desk = { width: 1366, height: 768 };

  it("what it has from a disk and on a desk, and nothing from the web on a phone unless the owner asks", () => {
    expect(mayKeep({ protocol: "file:", search: "" }, phone)).toBe(true);
    expect(mayKeep({ protocol: "https:", search: "" }, desk)).toBe(true);
    expect(mayKeep({ protocol: "https:", search: "" }, phone)).toBe(false);
    expect(mayKeep({ protocol: "https:", search: "?keep" }, phone)).toBe(true);
  });
});

it("data of an older version are raised, and stay as they were in a copy", async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/store/database.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "store",
  });
  const page = await (await profile()).newPage();
  // Any file of this disk: one without a script of its own.
  await page.goto(new URL("../README.md", import.meta.url).href);
  await page.evaluate(outputFiles[0]!.text.replace("var store", "globalThis.store"));
  const found = await page.evaluate(async () => {
    const { openDatabase: open } = (globalThis as unknown as { store: { openDatabase: typeof openDatabase } })
      .store;
    const opened = async (options: Parameters<typeof openDatabase>[0]) => {
      const database = await open({ name: "school", ...options });
      if (database === "newer") throw new Error("newer");
      return database;
    };
    const first = await opened({ version: 1 });
    await first.put("rows", { book: "b", list: "l", id: "i", at: 1, item: "old" });
    await first.put("books", { id: "b", folder: "", title: "t", savedAt: 1 });
    first.close();
    const raised = await opened({
      version: 2,
      raises: [(row) => ({ ...row, item: `${String(row.item)}, raised` })],
    });
    const now = await raised.getAll("rows");
    raised.close();
    const copy = await opened({ name: "school-before-2", version: 1 });
    const before = await copy.getAll("rows");
    copy.close();
    return { now, before, again: await open({ name: "school", version: 1 }) };
  });
  expect(found).toEqual({
    now: [{ book: "b", list: "l", id: "i", at: 1, item: "old, raised" }],
    before: [{ book: "b", list: "l", id: "i", at: 1, item: "old" }],
    again: "newer",
  });
  await page.context().close();
});
