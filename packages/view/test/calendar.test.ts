import { describe, expect, it } from "vitest";
import { deadlines, summarize } from "@bangfu/core";
import { calendarOf } from "../src/index.js";
import { ledgerOf, planOf } from "../../core/test/support/build.js";

describe("a calendar of what falls due", () => {
  const quote = "承诺，其一；其二, 其三; ".repeat(12);
  const plan = planOf({
    document: [{ id: "c", text: quote }],
    indicators: [{ id: "n", title: "次数", kind: "count" }],
    commitments: [
      { id: "c,1", quote },
      { id: "again", quote: quote.slice(0, 8) },
      { schedule: { by: "2024-06-30" }, quote: quote.slice(0, 4) },
    ],
  });
  const facts = summarize(plan, ledgerOf(plan, []));
  const text = calendarOf(facts, deadlines(facts, { asOf: "2023-06-30" }), "2023-06-30", "zh");
  const lines = text.split("\r\n");

  const octets = (line: string) => encodeURIComponent(line).replace(/%../g, "x").length;

  it("is written by RFC 5545: CRLF, lines of 75 octets at most, signs escaped", () => {
    expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(text.replace(/\r\n /g, "")).toContain(`SUMMARY:到期：${quote.replace(/[,;]/g, "\\$&")}`);
    expect([lines[0], lines[lines.length - 2]]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
  });

  it("ends no line within a text, whatever stands in it, and cuts no character", () => {
    const bad = "一\rBEGIN:VEVENT\r\n二\n三\u0085四\u2028五\u0000\u001b\u0007\u007f六";
    const hostile = planOf({
      school: { name: bad },
      document: [{ id: "c", text: bad }],
      indicators: [{ id: "n", title: "次数", kind: "count" }],
      commitments: [{ quote: bad, schedule: { by: "2024-06-30" } }],
    });
    const known = summarize(hostile, ledgerOf(hostile, []));
    const file = calendarOf(known, deadlines(known, { asOf: "2023-06-30" }), "2023-06-30", "zh");
    expect(file.replace(/\r\n/g, "")).not.toMatch(/[\p{Cc}\u2028]/u);
    expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    const whole = file.replace(/\r\n /g, "");
    expect(whole).toContain("SUMMARY:到期：一\\nBEGIN:VEVENT\\n二\\n三\\n四\\n五六\r\n");
    for (const line of file.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
  });

  it("has a whole day for each promise, one that is made twice once", () => {
    expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual([
      "DTSTART;VALUE=DATE:20231231",
      "DTSTART;VALUE=DATE:20240630",
    ]);
    expect(lines).toContain("UID:p-c%2C1-by@bangfu");
    expect(lines).toContain("DESCRIPTION:学校 · 正常推进");
  });
});

it("quotes the version of the plan that is in force: four exchanges, six from 2024-07-01 on", () => {
  const plan = {
    ...planOf({
      indicators: [{ id: "n", title: "交流", kind: "count" }],
      commitments: [{ quote: "四次交流", schedule: { yearly: [2023, 2025] } }],
    }),
    revisions: [{ from: "2024-07-01", title: "通知", commitments: { c0: { quote: "六次交流" } } }],
  };
  const facts = summarize(plan, ledgerOf(plan, []));
  const on = (asOf: string) => calendarOf(facts, deadlines(facts, { asOf }), asOf, "zh");
  expect(on("2024-06-30")).toContain("四次交流");
  expect(on("2024-07-01")).toContain("六次交流");
});
