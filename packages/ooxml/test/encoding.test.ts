import { describe, expect, it } from "vitest";
import { decodeText, readCsv } from "../src/index.js";

describe("the encoding of a text", () => {
  it.each([
    ["UTF-8", [0xe6, 0x8a, 0xa5]],
    ["UTF-8", [0xef, 0xbb, 0xbf, 0xe6, 0x8a, 0xa5]],
    ["UTF-16", [0xff, 0xfe, 0xa5, 0x62]],
    ["UTF-16", [0xfe, 0xff, 0x62, 0xa5]],
    ["GB18030", [0xb1, 0xa8]],
  ])("is %s for %j, and the text is 报", (encoding, all) => {
    const bytes = Uint8Array.from(all);
    expect(decodeText(bytes)).toBe("报");
    expect(readCsv(bytes)!.encoding).toBe(encoding);
  });

  it("is none of a picture: its null characters are in no text", () => {
    expect(decodeText(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toBeUndefined();
  });
});
