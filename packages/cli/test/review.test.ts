import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parsePlan } from "@bangfu/core/schema";
import type { Plan } from "@bangfu/core";
import { readXlsx, writeXlsx } from "@bangfu/ooxml";
import { afterAll, describe, expect, it } from "vitest";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-review-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = runIn(folder);
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const planIn = (name: string): Plan => {
  const parsed = parsePlan(readFileSync(join(folder, name), "utf8"));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

const HEADS = "类别\t工作措施\t完成时限\t责任单位";
const ROWS = "师资\t选送10名教师跟岗学习\t2024年6月底前\t教务科\n师资\t培养骨干教师5名\t适时\t教务科";
const documentWith = (rows: string) =>
  `清溪县职业技术学校帮扶工作实施方案\n2023年3月1日\n一、帮扶措施\n健全教学管理制度。\n${HEADS}\n${rows}\n`;
write("方案.txt", documentWith(ROWS));

/** Changes the texts of cells in a workbook, as a person does. */
const retype = (name: string, changes: Readonly<Record<string, (text: string, row: string) => string>>) => {
  const grids = readXlsx(readFileSync(join(folder, name)), 1e9);
  if (typeof grids === "string") throw new Error(grids);
  write(
    name,
    writeXlsx({
      names: [],
      sheets: grids.map((grid) => ({
        name: grid.name,
        hidden: grid.hidden,
        columns: [],
        hasHeader: false,
        rows: [...grid.rows.values()].map((cells) => {
          const width = Math.max(0, ...cells.keys());
          const texts = Array.from({ length: width }, (_, at) => {
            const cell = cells.get(at + 1);
            return cell?.is === "text" ? cell.text : "";
          });
          const change = changes[grid.name];
          return texts.map((value) => ({ value: change?.(value, texts[0] ?? "") ?? value, style: {} }));
        }),
      })),
    }),
  );
};

describe("bangfu read with a review", () => {
  it("writes a workbook, and reads it back as the plan that it reads of the document", async () => {
    const written = await run("read", "方案.txt", "-o", "草稿.xlsx");
    expect(written).toMatchObject({ code: 0, err: "" });
    expect(written.out).toContain("草稿：还有");
    expect(written.out).toContain("用 bangfu read 草稿.xlsx -o plan.json 读回");
    await run("read", "方案.txt", "-o", "direct.json");
    const back = await run("read", "草稿.xlsx", "-o", "plan.json");
    expect(back).toMatchObject({ code: 0, err: "" });
    expect(back.out).toContain("任务 2 项，承诺 2 项；已定 0 处，待定");
    expect(planIn("plan.json")).toEqual(planIn("direct.json"));
  });

  it("takes the decisions, until nothing is open and the plan may be published", async () => {
    await run("read", "方案.txt", "-o", "草稿.xlsx");
    const agree = (text: string) => (text === "待定" ? "是" : text);
    const deadline = (text: string, id: string) =>
      id === "t1.2" && text === "长期坚持" ? "2025年底前" : agree(text);
    retype("草稿.xlsx", { 基本信息: agree, 任务: deadline, 承诺: agree, 单位: agree });
    const { code, out } = await run("read", "草稿.xlsx", "-o", "plan.json");
    expect(code).toBe(0);
    expect(out).toContain("待定 0 处");
    const plan = planIn("plan.json");
    expect(plan).not.toHaveProperty("draft");
    expect(plan.tasks[1]!.schedule).toEqual({ by: "2025-12-31" });
    write("ledger.json", `{"format":"bangfu-ledger/1","plan":"${plan.id}","records":[]}`);
    expect((await run("publish", "plan.json", "ledger.json", "-o", "site")).code).toBe(0);
  });

  it("keeps the decisions when the document is read again, and asks again where its words changed", async () => {
    await run("read", "方案.txt", "-o", "草稿.xlsx");
    const no = (text: string, id: string) => (id === "a1.1-1" && text === "是" ? "否" : text);
    const title = (text: string, id: string) => (id === "t1.2" && text === "长期坚持" ? "2025-06-30" : text);
    retype("草稿.xlsx", { 承诺: no, 任务: title });
    write(
      "新方案.txt",
      documentWith(`师资\t参加技能比赛3次\t2023年底前\t教务科\n${ROWS.replace("10名", "12名")}`),
    );
    const again = await run("read", "新方案.txt", "--review", "草稿.xlsx", "-o", "新草稿.xlsx");
    expect(again.code).toBe(0);
    expect(again.out).toContain("以前的决定：保留 1 处；原文改过、要再看的 1 处；已经没有地方可放的 0 处。");
    await run("read", "新草稿.xlsx", "-o", "plan.json");
    const plan = planIn("plan.json");
    expect(plan.tasks[2]!.schedule).toEqual({ by: "2025-06-30" });
    expect(plan.draft!.open.find(({ id }) => id === "a1.2-1")!.question).toContain("原文改了");
  });

  it("says what is wrong in which cell, all at once, and writes nothing", async () => {
    await run("read", "方案.txt", "-o", "草稿.xlsx");
    retype("草稿.xlsx", {
      任务: (text, id) => (id === "t1.1" && text === "2024-06-30 前" ? "很快" : text),
      承诺: (text) => (text === "10" ? "一些" : text),
    });
    const { code, out, err } = await run("read", "草稿.xlsx", "-o", "none.json");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^草稿\.xlsx 任务!K2：“很快”/m);
    expect(err).toMatch(/^草稿\.xlsx 承诺!N\d+：“一些”/m);
    expect(() => planIn("none.json")).toThrow();
  });

  it("names the row of what a plan cannot have", async () => {
    await run("read", "方案.txt", "-o", "草稿.xlsx");
    retype("草稿.xlsx", { 承诺: (text, id) => (id === "a1.1-1" && text === "不同成员数" ? "比值" : text) });
    const { code, err } = await run("read", "草稿.xlsx", "-o", "none.json");
    expect(code).toBe(1);
    expect(err).toMatch(/^草稿\.xlsx 承诺!A\d+：/m);
  });

  it("refuses a workbook beside documents, and a --review that is none", async () => {
    await run("read", "方案.txt", "-o", "草稿.xlsx");
    expect((await run("read", "方案.txt", "草稿.xlsx", "-o", "none.json")).err).toContain("请单独读");
    const none = await run("read", "方案.txt", "--review", "方案.txt", "-o", "none.json");
    expect(none.code).toBe(1);
    expect(none.err).toContain("不是核对用的工作簿");
  });

  it("speaks English", async () => {
    const { out } = await run("read", "方案.txt", "-o", "draft.xlsx", "--lang", "en");
    expect(out).toContain("Workbook for the review written to");
    const back = await run("read", "draft.xlsx", "-o", "plan.json", "--lang", "en");
    expect(back.out).toContain("2 tasks, 2 commitments; 0 decided,");
  });
});
