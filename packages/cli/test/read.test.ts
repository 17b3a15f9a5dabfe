import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parsePlan } from "@bangfu/core/schema";
import { afterAll, describe, expect, it } from "vitest";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = runIn(folder);

writeFileSync(
  join(folder, "方案.txt"),
  "清溪县职业技术学校帮扶工作实施方案（2023—2025年）\n一、帮扶措施\n每年开展教研活动不少于4次。\n",
);
writeFileSync(
  join(folder, "清单.csv"),
  "类别,工作措施,完成时限,责任单位\n师资,选送10名教师跟岗学习,2024年6月底前,教务科\n师资,培养骨干教师5名,适时,教务科\n",
);

describe("bangfu read", () => {
  it("writes a draft that bangfu validate accepts, and a report as a page or data", async () => {
    const read = await run("read", "方案.txt", "清单.csv", "-o", "plan.json", "--report", "report.html");
    expect(read).toMatchObject({ code: 0, err: "" });
    expect(read.out).toContain("时限 t1.2：“适时”");
    expect(read.out).toContain("任务 2 项，有数字的承诺 3 项");
    const plan = parsePlan(readFileSync(join(folder, "plan.json"), "utf8"));
    expect(plan).toMatchObject({ ok: true, value: { start: "2023-01-01" } });
    expect((await run("validate", "plan.json")).code).toBe(0);
    expect(readFileSync(join(folder, "report.html"), "utf8")).toContain("<h1>读取报告：清溪县职业技术学校");
    await run("read", "方案.txt", "-o", "plan.json", "--report", "report.json", "--lang", "en");
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toMatchObject({
      format: "bangfu-reading/1",
    });
  });

  it.each(["same-plan.pdf", "same-plan.doc", "same-plan.xls"])(
    "reads %s, and prints nothing of what its reader says to itself",
    { timeout: 300_000 },
    async (name) => {
      const document = fileURLToPath(new URL(`../../reader/test/files/${name}`, import.meta.url));
      expect(await run("read", document, "-o", "draft.json")).toMatchObject({ code: 0, err: "" });
      const { tasks } = JSON.parse(readFileSync(join(folder, "draft.json"), "utf8")) as {
        tasks: { text: string }[];
      };
      expect(tasks.map(({ text }) => text)).toEqual([
        "选送10名教师跟岗学习",
        "培养骨干教师5名以上",
        "健全教学管理制度",
      ]);
    },
  );

  it("refuses a broken PDF with the steps to take", { timeout: 300_000 }, async () => {
    writeFileSync(join(folder, "坏.pdf"), "%PDF-1.7\nand then nothing");
    const { code, err } = await run("read", "坏.pdf", "-o", "draft.json");
    expect(code).toBe(1);
    expect(err).toMatch(/坏\.pdf：文件已损坏.*PDF 转 Word/);
  });

  it("takes id, start and day of issue from the command line", async () => {
    await run(
      "read",
      "清单.csv",
      "-o",
      "given.json",
      "--id",
      "qingxi",
      "--start",
      "2023-03-01",
      "--issued",
      "2023-02-20",
    );
    expect(JSON.parse(readFileSync(join(folder, "given.json"), "utf8"))).toMatchObject({
      id: "qingxi",
      start: "2023-03-01",
      issued: "2023-02-20",
    });
  });

  it("says what is wrong with a file, writes nothing, and exits with 1; with 2 where no file is named", async () => {
    writeFileSync(join(folder, "坏.docx"), "PK\u0003\u0004…");
    const damaged = await run("read", "坏.docx", "-o", "none.json");
    expect(damaged).toMatchObject({ code: 1, out: "" });
    expect(damaged.err).toMatch(/^坏\.docx：文件已损坏；请重新下载/);
    expect((await run("read", "没有.docx", "-o", "none.json")).code).toBe(1);
    expect(existsSync(join(folder, "none.json"))).toBe(false);
    expect((await run("read", "方案.txt")).code).toBe(2);
  });
});
