import { memoryFolder } from "@bangfu/desk";
import { describe, expect, it } from "vitest";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PATHS = ["", "/a", "a//b", "../a", "a/./b", "a\\b", "C:/a", "a\nb"];

describe("a folder in memory", () => {
  it("gives back what was written, and lists what lies below a path", async () => {
    const folder = memoryFolder();
    await folder.write("台账.json", bytes("{}"));
    await folder.write("台账.d/b.json", bytes("2"));
    await folder.write("台账.d/a.json", bytes("1"));
    expect(await folder.list()).toEqual(["台账.d/a.json", "台账.d/b.json", "台账.json"]);
    expect(await folder.list("台账.d")).toEqual(["台账.d/a.json", "台账.d/b.json"]);
    await folder.remove("台账.d/a.json");
    await folder.remove("台账.d/a.json");
    expect(await folder.read("台账.d/a.json")).toBeUndefined();
    expect(await folder.read("台账.d/b.json")).toEqual(bytes("2"));
  });

  it("keeps its own copy of the bytes", async () => {
    const folder = memoryFolder();
    const written = bytes("old");
    await folder.write("a", written);
    written[0] = 0;
    (await folder.read("a"))![1] = 0;
    expect(await folder.read("a")).toEqual(bytes("old"));
  });

  it.each(PATHS)("refuses the path %j", async (path) => {
    const folder = memoryFolder();
    await expect(folder.read(path)).rejects.toThrow(RangeError);
    await expect(folder.write(path, bytes("x"))).rejects.toThrow("not a path inside the folder");
    await expect(folder.remove(path)).rejects.toThrow(RangeError);
    await expect(folder.list(path)).rejects.toThrow(RangeError);
  });
});
