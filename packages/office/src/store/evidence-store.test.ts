import { folderContract } from "@bangfu/desk";
import { afterAll, describe, expect, it } from "vitest";
import { deleteEvidence, removeFiles, storeFolder } from "./evidence-store.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

afterAll(() => deleteEvidence());

describe("the store of evidence", () => {
  it.each(folderContract.map((each, at) => ({ ...each, at })))("$name", async ({ run, at }) => {
    const [got, wanted] = await run(storeFolder(`contract-${at}`));
    expect(got).toEqual(wanted);
  });

  it("keeps the files of each book apart, whatever its id begins with", async () => {
    const ids = ["plan", "plan/2024", "plan2"];
    for (const id of ids) await storeFolder(id).write("evidence/a.jpg", bytes(id));
    await removeFiles("plan");
    const kept = ids.map(async (id) => {
      const content = await storeFolder(id).read("evidence/a.jpg");
      return [await storeFolder(id).list(), content && new TextDecoder().decode(content)];
    });
    expect(await Promise.all(kept)).toEqual([
      [[], undefined],
      [["evidence/a.jpg"], "plan/2024"],
      [["evidence/a.jpg"], "plan2"],
    ]);
  });
});
