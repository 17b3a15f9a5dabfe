import { folderContract, memoryFolder } from "@bangfu/desk";
import { describe, expect, it } from "vitest";

describe("a folder in memory", () => {
  it.each(folderContract)("$name", async ({ run }) => {
    const [got, wanted] = await run(memoryFolder());
    expect(got).toEqual(wanted);
  });
});
