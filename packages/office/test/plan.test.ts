import { plan } from "@bangfu/plan-yanhe";
import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { goTo, isKept, office, saved } from "./support/office.js";

const { withPlan } = office();

const planOf = async (page: Page): Promise<typeof plan> =>
  JSON.parse(new TextDecoder().decode(await saved(page, "导出方案"))) as typeof plan;

/** Fills a field in as somebody does who goes on to the next one. */
const fill = async (page: Page, label: string | RegExp, text: string): Promise<void> => {
  const field = page.getByLabel(label).first();
  await field.fill(text);
  await field.blur();
};

describe("the plan in the page", { timeout: 600_000 }, () => {
  it("is derived for another school, with a preview of what changes and of the names left", async () => {
    const { page, complaints } = await withPlan();
    await goTo(page, "方案");
    await page.getByText("以这份方案为模板另作一份").click();
    await page.getByText("先写新方案的编号和本校名称。").waitFor();
    await fill(page, "新方案的编号", plan.id);
    await fill(page, "本校名称", "某县职业学校");
    await page.getByText("本机已有这个编号的方案").waitFor();
    await fill(page, "新方案的编号", "mouxian-2024");
    await fill(page, "所在县", "某县");
    await fill(page, "日期推后（年）", "2");
    await page.getByText(/仍有 \d+ 处是原来的名称/).waitFor();
    for (const field of await page.locator("office-plan-derive fieldset input").all()) {
      await field.fill("某县");
      await field.blur();
    }
    await page.getByText("没有仍是原校、原县、原省名称的地方。").waitFor();
    await page.getByText(/新增 \d+ 项，去掉 \d+ 项，改动 \d+ 处/).waitFor();
    await page.getByRole("button", { name: "作成并打开" }).click();
    await page.getByText("某县职业学校").first().waitFor();
    const derived = await planOf(page);
    expect(derived).toMatchObject({
      id: "mouxian-2024",
      school: { name: "某县职业学校", county: "某县" },
      derivedFrom: { plan: plan.id },
      start: plan.start.replace(/^\d{4}/, (year) => String(Number(year) + 2)),
    });
    await isKept(page);
    // Both are kept, and compared with each other.
    await page.getByText("比较", { exact: true }).first().click();
    await page.getByLabel("后一份").selectOption({ index: 1 });
    await page.getByRole("button", { name: "比较", exact: true }).click();
    await page.getByRole("table", { name: "两份的不同" }).getByText("某县职业学校").first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is advised on, in both languages, with the words that each piece of advice rests on", async () => {
    const { page, complaints } = await withPlan();
    await goTo(page, "方案");
    const advice = page.locator("office-plan-advice");
    await advice.getByText(/^无法检验的承诺（\d+ 条）$/).click();
    await advice.getByText("没有数字，也没有做完看得见的").waitFor();
    await advice.getByText("1.2-i“提高学生课堂学习的主动性和积极性”").waitFor();
    await advice.getByText("条目过多（1 条）").click();
    await advice.getByText(`共 ${plan.commitments.length} 项承诺，超过 60 项`).waitFor();
    await page.getByRole("button", { name: "English" }).click();
    await advice.getByText(/^Promises that cannot be tested \(\d+\)$/).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("takes titles, short names and English, and says what is wrong with one", async () => {
    const { page, complaints } = await withPlan();
    await goTo(page, "方案");
    await page.getByText("标题、简称与英文", { exact: true }).first().click();
    await page.getByLabel(/^哪一类/).selectOption("units");
    const unit = plan.units[0]!;
    await fill(page, `${unit.name}：中文`, "牵头校");
    await fill(page, `${unit.name}：英文`, "Lead school");
    await isKept(page);
    await page.waitForFunction(
      (label) => document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)?.value === "Lead school",
      `${unit.name}：英文`,
    );
    await page.getByLabel(/^哪一类/).selectOption("phases");
    const phase = plan.phases![0]!;
    // A phase has to have its title.
    await fill(page, `${phase.title}：中文`, "");
    await page.getByText("还不行：").waitFor();
    const named = await planOf(page);
    expect(named.units[0]).toMatchObject({ short: "牵头校", en: { short: "Lead school" } });
    expect(named.phases![0]!.title).toBe(phase.title);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is revised from a day on, and its versions are compared", async () => {
    const { page, complaints } = await withPlan();
    await goTo(page, "方案");
    await page.getByText("修订", { exact: true }).click();
    await page.getByText("还没有改动。").waitFor();
    const commitment = plan.commitments.find(({ target }) => "atLeast" in target)!;
    await fill(page, `${commitment.quote}：目标值`, "77");
    await page.getByText("先写从哪一天起。").waitFor();
    expect(await page.getByRole("button", { name: "写成修订" }).isDisabled()).toBe(true);
    await fill(page, "从哪一天起", "2025-01-01");
    await fill(page, "原因", "名额增加");
    await page.getByRole("button", { name: "写成修订" }).click();
    await page.getByText("已改好。").waitFor();
    const revised = await planOf(page);
    expect(revised.revisions?.at(-1)).toMatchObject({
      from: "2025-01-01",
      why: "名额增加",
      commitments: { [commitment.id]: { target: { atLeast: 77 } } },
    });
    expect(revised.commitments).toEqual(plan.commitments);
    await page.getByText("比较", { exact: true }).first().click();
    await page.getByRole("button", { name: "比较", exact: true }).click();
    await page
      .getByRole("table", { name: "两份的不同" })
      .getByText(/目标值.*77/)
      .waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is revised in its ranges, its years and who supports it, and gets a new task", async () => {
    const between = plan.commitments.find(({ target }) => "between" in target)!;
    const { between: range } = between.target as { between: [number, number] };
    // Yearly from 2023 to 2025.
    const task = plan.tasks.find(({ id }) => id === "1.3")!;
    const words = `1.3 ${task.title ?? task.text}`;
    const unit = plan.units.find(({ id }) => !task.support.includes(id) && !task.lead.includes(id))!;
    const { page, complaints } = await withPlan();
    await goTo(page, "方案");
    await page.getByText("修订", { exact: true }).click();
    await fill(page, "从哪一天起", "2025-01-01");
    const cell = page.getByLabel(`${between.quote}：目标上限`);
    while ((await cell.count()) === 0) await page.getByRole("button", { name: "下一页" }).first().click();
    await cell.fill(String(range[1] + 1));
    await cell.blur();
    await page.getByLabel("改哪一类").selectOption("tasks");
    await fill(page, `${words}：止`, "2026");
    await page
      .locator("summary")
      .and(page.getByLabel(`${words}：配合单位`))
      .click();
    await page
      .getByRole("group", { name: `${words}：配合单位` })
      .getByLabel(unit.name, { exact: true })
      .check();
    const form = page.getByRole("group", { name: "新任务" });
    await form.getByLabel("编号").fill("9.9");
    await form.getByLabel("任务内容").fill("建成实训楼并投入使用");
    await form.getByLabel("期限").fill("2026-12-31");
    await form.getByRole("button", { name: "加上这项任务" }).click();
    await form.getByText("9.9 建成实训楼并投入使用").waitFor();
    await page.getByRole("button", { name: "写成修订" }).click();
    await page.getByText("已改好。").waitFor();
    const revision = (await planOf(page)).revisions!.at(-1)!;
    expect(revision.commitments).toEqual({ [between.id]: { target: { between: [range[0], range[1] + 1] } } });
    expect(revision.tasks?.["1.3"]).toMatchObject({ schedule: { yearly: [2023, 2026] } });
    expect(revision.tasks?.["1.3"]?.support?.slice().sort()).toEqual([...task.support, unit.id].sort());
    expect(revision.tasks?.["9.9"]).toMatchObject({
      text: "建成实训楼并投入使用",
      schedule: { by: "2026-12-31" },
    });
    expect(revision.clauses).toEqual([{ id: "clause-9.9", text: "建成实训楼并投入使用" }]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
