import type { Ledger } from "@bangfu/core";
import { parseLedger } from "@bangfu/core/schema";
import { plan } from "@bangfu/plan-yanhe";
import { strFromU8 } from "fflate";
import type { Locator, Page } from "playwright";
import { describe, expect, it } from "vitest";
import { goTo, isKept, office, saved } from "./support/office.js";

const { file, opened } = office();

const teachers = [
  { id: "T01", name: "张三" },
  { id: "T02", name: "李四" },
  { id: "T03", name: "王五" },
  { id: "T04", name: "王五" },
];
const small = (records: Ledger["records"] = []): Ledger => ({
  format: "bangfu-ledger/1",
  plan: plan.id,
  rosters: { teachers },
  records,
});

/** The page on the screen of the ledger, with the school's plan and a ledger. */
const onLedger = async (ledger = small()) => {
  const page = await opened();
  await page.page.getByLabel("打开本校方案").setInputFiles(file("plan.json", JSON.stringify(plan)));
  await page.page.getByRole("heading", { name: "今天", level: 2 }).waitFor();
  await goTo(page.page, "台账");
  await page.page.getByLabel("选择文件").setInputFiles(file("ledger.json", JSON.stringify(ledger)));
  await page.page.getByText("已并入台账").waitFor();
  return page;
};

/** The ledger as the page exports it: it must be sound. */
const ledgerOf = async (page: Page): Promise<Ledger> => {
  const parsed = parseLedger(strFromU8(await saved(page, "导出台账（ledger.json）")), plan);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

const choose = async (page: Page, indicator: string): Promise<void> => {
  await page.getByLabel("查找指标或任务").fill(indicator);
  await page.keyboard.press("Enter");
};

/** Types a day into a field of a date, part by part in the order of the browser. */
const typeDate = async (page: Page, day: Readonly<Record<string, string>>): Promise<void> => {
  const order = await page.evaluate(() => new Intl.DateTimeFormat().formatToParts().map(({ type }) => type));
  for (const part of order.flatMap((type) => day[type] ?? [])) {
    // A part that is full leads to the next one by itself, but for the year.
    await page.keyboard.type(part);
    if (part.length > 2) await page.keyboard.press("ArrowRight");
  }
};

const form = (page: Page, name = "记一条"): Locator => page.getByRole("region", { name });
const records = (page: Page): Locator => page.getByRole("table", { name: "台账记录" }).getByRole("row");
const said = (page: Page): Locator => page.locator("office-done [role=status]");

describe("a record", () => {
  it("is typed by the keyboard alone, and the form is ready for the next one", async () => {
    const { page, complaints } = await onLedger();
    const { keyboard } = page;
    await page.getByRole("button", { name: "记一条" }).focus();
    await keyboard.press("Enter");
    // The search has the focus.
    await page.getByLabel("查找指标或任务").and(page.locator(":focus")).waitFor();
    await keyboard.type("选送跟班");
    await keyboard.press("ArrowDown");
    expect(await page.locator(":focus").textContent()).toContain("选送跟班学习的教师");
    await keyboard.press("Enter");
    await page.getByLabel("日期").and(page.locator(":focus")).waitFor();
    await typeDate(page, { year: "2024", month: "03", day: "05" });
    const reach = async (field: Locator): Promise<void> => {
      for (let steps = 0; steps < 40; steps++) {
        if (await field.evaluate((each) => each === document.activeElement)) return;
        await keyboard.press("Tab");
      }
      throw new Error("not reached by Tab");
    };
    await reach(page.getByLabel("按姓名或编号查找"));
    await keyboard.type("张三");
    await keyboard.press("Enter");
    await form(page).getByText("已选 1 个").waitFor();
    await reach(form(page).getByLabel("填报单位"));
    await keyboard.press("ArrowDown");
    await reach(form(page).getByLabel("备注"));
    await keyboard.type("跟班一周");
    await reach(page.getByRole("button", { name: "保存并再填一条" }));
    await keyboard.press("Enter");
    await said(page).getByText("已记入：选送跟班学习的教师、2024-03-05").waitFor();
    const row = records(page).nth(1);
    expect(await row.getAttribute("class")).toContain("fresh");
    expect(await row.textContent()).toMatch(/2024-03-05\s*选送跟班学习的教师\s*1 人/);
    // The day and the unit stay for the next one, and the day has the focus.
    await page.getByLabel("日期").and(page.locator(":focus")).waitFor();
    expect(await form(page).getByLabel("日期").inputValue()).toBe("2024-03-05");
    expect(await form(page).getByLabel("备注").inputValue()).toBe("");
    await form(page).getByText("已选 0 个").waitFor();
    const { records: kept } = await ledgerOf(page);
    expect(kept).toMatchObject([
      {
        ...{ indicator: "teachers-sent", date: "2024-03-05", members: ["T01"] },
        ...{ reportedBy: plan.units[0]!.id, note: "跟班一周" },
      },
    ]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is not saved with anything wrong, and all of it is said beside its fields", async () => {
    const { page } = await onLedger();
    await page.getByRole("button", { name: "记一条" }).click();
    await choose(page, "选送跟班");
    await page.getByLabel("粘贴名单").fill("李四、王小五\n王五");
    const list = form(page).getByRole("group", { name: "成员" });
    await list.getByText("认出 1 个").waitFor();
    await list.getByText("“王五”有 2 人（T03、T04），请填编号。").waitFor();
    await list.getByText("名册中没有“王小五”").waitFor();
    await page.getByRole("button", { name: "加一条佐证" }).click();
    await page.getByLabel("佐证名称").fill("照片");
    await page.getByLabel("网址（没有可不填）").fill(String.raw`C:\照片\1.jpg`);
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await form(page).getByText("有 3 处要改，没有保存。").waitFor();
    const date = form(page).getByLabel("日期");
    await date.and(page.locator(":focus")).waitFor();
    expect(await date.getAttribute("aria-invalid")).toBe("true");
    await form(page).getByText("这台电脑上的路径，别人打不开").waitFor();
    await form(page).getByText("粘贴的名单里还有没认出的名字").waitFor();
    expect(await records(page).count()).toBe(0);
    // Put right: the second of the two, the unknown name away, an address.
    await date.fill("2024-03-05");
    await list.getByRole("button", { name: "“王五”选 T04" }).click();
    await page.getByLabel("粘贴名单").fill("李四");
    await page.getByLabel("网址（没有可不填）").fill("https://school.example/1");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await said(page).getByText("已记入").waitFor();
    expect((await ledgerOf(page)).records).toMatchObject([
      {
        ...{ date: "2024-03-05", members: ["T04", "T02"] },
        evidence: [{ title: "照片", url: "https://school.example/1" }],
      },
    ]);
    await page.context().close();
  });

  it("may be of a day still to come, where somebody says so", async () => {
    const { page } = await onLedger();
    await page.getByRole("button", { name: "记一条" }).click();
    await choose(page, "“校际、校企”交流");
    await form(page).getByLabel("日期").fill("2199-01-01");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await form(page).getByRole("button", { name: "日期无误" }).click();
    await said(page).getByText("已记入").waitFor();
    expect((await ledgerOf(page)).records).toMatchObject([{ date: "2199-01-01" }]);
    await page.context().close();
  });

  it("is undone at once, and what was typed is there again after a reload", async () => {
    const { page } = await onLedger();
    await page.getByRole("button", { name: "记一条" }).click();
    await choose(page, "“校际、校企”交流");
    await form(page).getByLabel("日期").fill("2024-03-05");
    await form(page).getByLabel("数值").fill("3");
    await page.getByRole("button", { name: "保存并再填一条" }).click();
    await page.getByRole("button", { name: /^撤消刚才记入的/ }).click();
    await said(page).getByText("已撤消").waitFor();
    expect((await ledgerOf(page)).records).toEqual([]);
    await form(page).getByLabel("备注").fill("还没有填完");
    await form(page).getByLabel("日期").focus();
    await isKept(page);
    await page.reload();
    await page.getByRole("button", { name: "记一条" }).click();
    expect(await form(page).getByLabel("备注").inputValue()).toBe("还没有填完");
    expect((await ledgerOf(page)).records).toEqual([]);
    await page.context().close();
  });

  it("is corrected with its history, and withdrawn with a reason", async () => {
    const before = {
      id: "a",
      indicator: "exchanges",
      date: "2024-03-01",
      value: 3,
      state: "verified",
    } as const;
    const { page } = await onLedger(small([before]));
    await page.getByRole("button", { name: "详情：2024-03-01" }).click();
    const dialog = page.getByRole("dialog", { name: "详情与历史" });
    await dialog.getByRole("button", { name: "更正" }).click();
    const value = form(page, "更正").getByLabel("数值");
    expect(await value.inputValue()).toBe("3");
    await value.fill("5");
    await page.getByRole("button", { name: "保存", exact: true }).click();
    await said(page).getByText("已更正").waitFor();
    const fresh = page.locator("tr.fresh");
    expect(await fresh.textContent()).toMatch(/5 次\s*填报/);
    await fresh.getByRole("button").click();
    expect(await dialog.getByRole("heading", { level: 4 }).allTextContents()).toEqual([
      expect.stringMatching(/第 2 版\s*有效/),
      expect.stringMatching(/第 1 版\s*已被更正/),
    ]);
    await dialog.getByRole("button", { name: "撤回" }).click();
    await dialog.getByRole("button", { name: "确认撤回" }).click();
    await dialog.getByText("请写明撤回的理由。").waitFor();
    await dialog.getByLabel("撤回的理由").fill("重复填报");
    await dialog.getByRole("button", { name: "确认撤回" }).click();
    await said(page).getByText("已撤回").waitFor();
    const { records: all } = await ledgerOf(page);
    expect(all.map(({ value: is, state, remark }) => [is, state, remark])).toEqual([
      [3, "verified", undefined],
      [5, undefined, undefined],
      [undefined, "rejected", "重复填报"],
      [undefined, "rejected", "重复填报"],
    ]);
    await page.context().close();
  });
});

describe("a table", () => {
  it("takes 30 rows from a spreadsheet, names its two wrong cells, and adds all when they are right", async () => {
    const { page } = await onLedger();
    await page.getByRole("button", { name: "按表格录入" }).click();
    await choose(page, "“校际、校企”交流");
    const rows = Array.from({ length: 30 }, (_, at) => {
      const day = at === 6 ? "2024-02-30" : `2024-03-${String(at + 1).padStart(2, "0")}`;
      return `${day}\t${at === 20 ? "几次" : at + 1}`;
    });
    const first = page.getByLabel("第 1 行 日期");
    await first.focus();
    await first.evaluate(
      (cell, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", text);
        cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      },
      `日期\t数值\r\n${rows.join("\r\n")}\r\n`,
    );
    await page.getByText("填了 30 行").waitFor();
    await page.getByText("其中 2 行有误").waitFor();
    const wrong = page.getByRole("list", { name: "要改的格" }).getByRole("button");
    expect(await wrong.allTextContents()).toEqual([
      expect.stringContaining("第 7 行 日期"),
      expect.stringContaining("第 21 行 数值"),
    ]);
    await wrong.first().click();
    const bad = page.getByLabel("第 7 行 日期");
    await bad.and(page.locator(":focus")).waitFor();
    await bad.fill("2024.3.7");
    await page.keyboard.press("Enter");
    await page.getByLabel("第 8 行 日期").and(page.locator(":focus")).waitFor();
    await page.getByText("其中 1 行有误").waitFor();
    await page.getByLabel("第 21 行 数值").fill("21");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "全部加入（30 行）" }).click();
    await said(page).getByText("已记入：30 条记录").waitFor();
    const { records: all } = await ledgerOf(page);
    expect(all.map(({ date }) => date)).toEqual(
      Array.from({ length: 30 }, (_, at) => `2024-03-${String(at + 1).padStart(2, "0")}`),
    );
    // 1 + 2 + … + 30
    expect(all.reduce((sum, { value = 0 }) => sum + value, 0)).toBe(465);
    // The whole paste is one step.
    await page.getByRole("button", { name: /^撤消刚才记入的/ }).click();
    expect((await ledgerOf(page)).records).toEqual([]);
    await page.context().close();
  });

  it("is walked through by the keys of a spreadsheet", async () => {
    const { page } = await onLedger();
    await page.getByRole("button", { name: "按表格录入" }).click();
    await choose(page, "“校际、校企”交流");
    await page.getByLabel("第 1 行 日期").and(page.locator(":focus")).waitFor();
    const press = async (keys: readonly string[], cell: string): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
      await page.getByLabel(cell, { exact: true }).and(page.locator(":focus")).waitFor();
    };
    await press(["ArrowDown", "ArrowDown", "ArrowUp"], "第 2 行 日期");
    await press(["ArrowRight"], "第 2 行 数值");
    await page.keyboard.type("12");
    await press(["ArrowLeft"], "第 2 行 数值");
    await press(["Home", "ArrowLeft"], "第 2 行 日期");
    await press(["Tab", "Enter"], "第 3 行 数值");
    await press(
      Array.from({ length: 18 }, () => "Enter"),
      "第 21 行 数值",
    );
    await page.context().close();
  });
});

describe("a roster", () => {
  const members = (page: Page): Locator => page.getByRole("table", { name: "教师成员" }).getByRole("row");

  it("gets members one by one and by a pasted list, and says when somebody left", async () => {
    const { page } = await onLedger();
    await goTo(page, "名册");
    await page.getByText("姓名只存在这台电脑和您保存的副本里").waitFor();
    await page.getByRole("button", { name: "添加成员" }).click();
    await page.getByLabel("姓名").fill("张三");
    await page.keyboard.press("Enter");
    await page.getByText("名册中已有“张三”（T01）").waitFor();
    await page.getByLabel("姓名").fill("赵六");
    await page.getByLabel("编号（不填则自动编号）").fill("T04");
    await page.keyboard.press("Enter");
    await page.getByText("名册中已有编号 T04。").waitFor();
    await page.getByLabel("编号（不填则自动编号）").fill("T05");
    await page.getByLabel("加入日期").fill("2024-02-01");
    await page.keyboard.press("Enter");
    await said(page).getByText("已记入：赵六").waitFor();
    expect(await page.locator("tr.fresh").textContent()).toMatch(/T05\s*赵六\s*2024-02-01/);
    await page.getByRole("button", { name: "不填了" }).click();
    await page.getByRole("button", { name: "粘贴名单添加" }).click();
    await page.getByRole("textbox", { name: "名单" }).fill("孙七\n李四、周八");
    await page.getByText("已在名册里：李四").waitFor();
    await page.getByRole("button", { name: "添加这 2 个" }).click();
    await said(page).getByText("已记入：新成员 2 个").waitFor();
    expect(await members(page).count()).toBe(8);
    await page.getByRole("button", { name: "修改 张三" }).click();
    await page.getByLabel("离开日期").fill("2024-07-01");
    await page.getByRole("button", { name: "保存修改" }).click();
    await said(page).getByText("已更正：张三").waitFor();
    await page.getByLabel("只看在册的").check();
    expect(await members(page).count()).toBe(7);
    await page.getByRole("button", { name: /^撤消/ }).click();
    expect(await members(page).count()).toBe(8);
    await isKept(page);
    await page.reload();
    await page.getByText("周八").waitFor();
    await page.context().close();
  });

  it("of things says that they are no persons", async () => {
    const { page } = await onLedger();
    await goTo(page, "名册");
    await page.getByRole("combobox", { name: "名册" }).selectOption("majors");
    await page.getByText("列的是事物，不是人").waitFor();
    await page.getByRole("button", { name: "粘贴名单添加" }).click();
    await page.getByRole("textbox", { name: "名单" }).fill("汽车维修、护理");
    await page.getByRole("button", { name: "添加这 2 个" }).click();
    await page.getByRole("row").filter({ hasText: "护理" }).waitFor();
    await page.context().close();
  });
});

it("an update, a finding and an extension are entered as records are", async () => {
  const { page } = await onLedger();
  await page.getByRole("button", { name: /^任务进展/ }).click();
  await page.getByRole("button", { name: "写一条进展" }).click();
  const entry = form(page, "写一条进展");
  await entry.getByLabel("任务").selectOption({ index: 1 });
  await entry.getByLabel("日期").fill("2024-03-31");
  await entry.getByLabel("内容类别").selectOption("做法");
  await entry.getByLabel("进展情况").fill("已签协议");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await said(page).getByText("已记入").waitFor();
  expect(await page.locator("tr.fresh").textContent()).toContain("已签协议");
  await page.getByRole("button", { name: /^督导问题/ }).click();
  await page.getByRole("button", { name: "记一个督导问题" }).click();
  await page.getByLabel("任务").selectOption({ index: 1 });
  await page.getByLabel("发现日期").fill("2024-03-01");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await said(page).getByText("已记入").waitFor();
  await page.getByRole("button", { name: /^延期/ }).click();
  await page.getByRole("button", { name: "记一次延期" }).click();
  await page.getByLabel("任务").selectOption({ index: 1 });
  await page.getByLabel("申请日期").fill("2024-03-01");
  await page.getByLabel("延期至").fill("2025-03-01");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await said(page).getByText("已记入").waitFor();
  const task = plan.tasks[0]!.id;
  expect(await ledgerOf(page)).toMatchObject({
    updates: [{ task, date: "2024-03-31", part: "practice", text: "已签协议" }],
    findings: [{ task, found: "2024-03-01" }],
    extensions: [{ task, requested: "2024-03-01", due: "2025-03-01" }],
  });
  await page.context().close();
});
