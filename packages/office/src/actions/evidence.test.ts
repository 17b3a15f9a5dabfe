import { plan } from "@bangfu/plan-yanhe";
import { afterAll, describe, expect, it } from "vitest";
import { newBook } from "../state/book.js";
import { Office } from "../state/office.js";
import { openBook, set } from "../state/steps.js";
import { deleteEvidence, storeFolder } from "../store/evidence-store.js";
import { EvidenceFiles } from "./evidence.js";

const MEGABYTE = 1_000_000;
const FULL = "这个浏览器里的佐证已接近 500 MB，没有加上。请放进共用文件夹，或另存副本后清理。";

/** A file of a few bytes that says that it has so many. */
const fileOf = (name: string, size: number) => ({
  file: Object.defineProperty(new File([name], name), "size", { value: size }),
  title: name,
  isPublic: false,
});

const filesOf = (count: number, size: number) =>
  Array.from({ length: count }, (_, at) => fileOf(`${at}.zip`, size));

/** The files of a book, and the paths that its store keeps. */
const opened = (id: string, folder?: ReturnType<typeof storeFolder>) => {
  const office = new Office(() => 0);
  office.change(openBook({ ...newBook(plan), id }));
  office.change(set({ keeping: { is: "kept", at: undefined } }));
  return { files: new EvidenceFiles(office, { folder }), paths: () => storeFolder(id).list() };
};

afterAll(() => deleteEvidence());

describe("the evidence that a browser keeps", () => {
  it("is 500 MB at most, and what goes beyond is refused as a whole", async () => {
    const { files, paths } = opened("full");
    const more = [...filesOf(10, 50 * MEGABYTE), fileOf("more.zip", 1)];
    expect(await files.keep(more)).toEqual({ ok: false, problems: [{ field: "evidence", text: FULL }] });
    expect(await paths()).toEqual([]);
    expect(await files.keep(filesOf(10, 50 * MEGABYTE))).toMatchObject({ ok: true });
    expect(await paths()).toHaveLength(10);
  });

  it("counts what is kept already, by what it really takes", async () => {
    const { files, paths } = opened("part");
    // Five bytes each: 0.zip to 9.zip.
    expect(await files.keep(filesOf(10, 1))).toMatchObject({ ok: true });
    const rest = (last: number) => [...filesOf(9, 50 * MEGABYTE), fileOf("last.zip", last)];
    expect(await files.keep(rest(50 * MEGABYTE - 49))).toMatchObject({ ok: false });
    expect(await paths()).toHaveLength(10);
    expect(await files.keep(rest(50 * MEGABYTE - 50))).toMatchObject({ ok: true });
    expect(await paths()).toHaveLength(11);
  });

  it("has no such limit in a folder, which is no browser's", async () => {
    const { files } = opened("foldered", storeFolder("a folder"));
    expect(await files.keep(filesOf(11, 50 * MEGABYTE))).toMatchObject({ ok: true });
    expect(await storeFolder("a folder").list()).toHaveLength(11);
  });
});
