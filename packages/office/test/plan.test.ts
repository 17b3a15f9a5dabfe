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
});
