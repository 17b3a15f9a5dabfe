import type { Facts } from "@bangfu/core";
import { withEvidence, withFiles } from "@bangfu/desk";
import { describe, expect, it } from "vitest";
import { ledgerOf, plan, recordOf } from "../support/small.js";

const HASH = "ab".repeat(32);
const ledger = ledgerOf([
  recordOf("r1", { state: "verified", verifiedBy: "u1", remark: "看过", note: "赴某校" }),
]);
const writing = {
  ...{ plan, ledger, locale: "zh" as const, today: "2024-04-01" },
  ...{ now: "2024-04-01T08:00:00Z", newId: () => "r2" },
};

describe("evidence of a record", () => {
  it("is a correction that says the same otherwise, and waits to be verified", () => {
    expect(withEvidence("r1", [{ title: "照片", sha256: HASH }], writing)).toEqual({
      ok: true,
      items: {
        records: [
          {
            ...{ id: "r2", indicator: "n", date: "2024-03-05", note: "赴某校", supersedes: "r1" },
            ...{ evidence: [{ title: "照片", sha256: HASH }], recordedAt: "2024-04-01T08:00:00Z" },
          },
        ],
      },
    });
  });

  it("needs a title, and takes no path of a computer for an address", () => {
    const made = withEvidence("r1", [{ title: " ", url: "C:\\照片\\1.jpg" }], writing);
    expect(made.ok ? [] : made.problems.map(({ field }) => field)).toEqual(["evidence", "evidence"]);
  });
});

describe("the facts of a site", () => {
  const evidence = [
    { indicator: "n", date: "2024-03-05", title: "照片", sha256: HASH },
    { indicator: "n", date: "2024-03-05", title: "新闻", url: "https://school.example/1" },
    { indicator: "n", date: "2024-03-05", title: "没有文件", sha256: "cd".repeat(32) },
  ];
  const facts = { evidence } as unknown as Facts;
  const path = `evidence/${HASH}.jpg`;
  const urlsOf = (address?: string) =>
    withFiles(facts, new Map([[HASH, path]]), address).evidence.map(({ url }) => url);

  it("say where the files of evidence lie, and leave other addresses as they are", () => {
    expect(urlsOf()).toEqual([path, "https://school.example/1", undefined]);
    expect(urlsOf("https://school.example/bangfu/index.html")).toEqual([
      `https://school.example/bangfu/${path}`,
      ...["https://school.example/1", undefined],
    ]);
  });
});
