import type { SheetKind } from "../sheets/columns.js";
import { SHEET_NAMES } from "../sheets/names.js";
import type { ProblemTexts } from "./problem.js";

/** What a cell should hold, by its field. */
const WANTED: Readonly<Record<string, string>> = {
  id: "编号",
  indicator: "指标（从下拉列表中选）",
  date: "日期，写作 2023-12-31",
  found: "发现日期，写作 2023-12-31",
  value: "数值",
  for: "期别，写作 2024、2024年第1季度、2024年5月或 2024年春季学期",
  members: "成员的编号或姓名",
  item: "清单项（从下拉列表中选）",
  task: "任务（从下拉列表中选）",
  roster: "名册（从下拉列表中选）",
  text: "文字",
  title: "佐证的名称",
};

const COLUMNS: Readonly<Record<string, string>> = { value: "数值", members: "成员", item: "清单项" };

const LISTS: Readonly<Record<string, string>> = {
  indicators: "指标",
  units: "单位",
  tasks: "任务",
  commitments: "承诺",
  rosters: "名册",
  records: "台账记录",
  findings: "督导问题",
  updates: "进展",
};

const perhaps = (near: string, otherwise: string): string =>
  near === "" ? otherwise : `是否应为“${near}”？`;

/** What is wrong in a cell and what would be right, in Chinese; the place stands before it. */
export const ZH: ProblemTexts = {
  "not-a-workbook": () => "不是工作簿，应为 .xlsx 或 .csv 文件。",
  "old-format": () => "格式太旧、带密码或不是 .xlsx，请去掉密码，另存为“Excel 工作簿（.xlsx）”。",
  "too-large": () => "文件过大，请删去与台账无关的内容后再导入。",
  damaged: () => "文件已损坏，请重新保存或重新发送。",
  "unknown-encoding": () => "编码不能识别，请另存为 UTF-8 的 CSV 或 .xlsx。",
  "no-sheet": () => "没有可以导入的工作表，应有“台账”“名册”“督导”或“进展”。",
  "no-header": () => "找不到表头，前 30 行中应有一行写明各列的名称（如指标、日期）。",
  "missing-column": ({ zh }) => `缺少“${zh}”一列，请补上这一列。`,
  "duplicate-column": ({ first }) => `与 ${first} 是同一列，请改名或删去其中一列。`,
  "error-cell": (_, value) => `单元格出错（${value}），请改为数值或文字。`,
  "not-calculated": () => "公式还没有算出结果，请在表格软件中打开并保存，或改为数值。",
  "picture-cell": () => "单元格里是图片，不能导入，请用文字写明图片的内容（如佐证的名称）。",
  "damaged-cell": (_, value) =>
    `单元格已损坏${value === "“”" ? "" : `（文件中为 ${value}）`}，请重新填写这一格并另存。`,
  "lost-digits": (_, value) =>
    `${value} 超过 15 位，表格软件只保留前 15 位，后面的已经丢失；请把这一格设为文本格式后重新填写。`,
  "merged-cells": (_, value) => `合并的单元格跨了几行，${value} 只能属于一行，请取消合并，逐行填写。`,
  "not-a-number": ({ steps }, value) =>
    steps === ""
      ? `${value} 不是数，应写作 50.5、1,234 或 50.5万。`
      : `${value} 不是数，也不是该指标的等级，应为：${steps}。`,
  "shown-as-date": (_, value) => `单元格显示为日期（${value}），不是数值；请设为常规格式后重新填写。`,
  "wrong-unit": ({ unit, shown }, value) => {
    const given = shown === "" ? `${value} 的单位不对` : `${value} 在表中以“${shown}”为单位，不能折算`;
    return unit === ""
      ? `${shown === "" ? `${value} 带有单位` : given}，而该指标没有单位，应只填数。`
      : `${given}，应以“${unit}”为单位。`;
  },
  "unclear-unit": ({ unit, shown }, value) =>
    shown === ""
      ? `${value} 的单位不明，请把单位写全，如“3千元”；该指标以“${unit}”为单位。`
      : `${value} 的单位不明：表中写了不止一种（${shown}）；请在数后写明单位，该指标以“${unit}”为单位。`,
  "not-in-percent": ({ unit }, value) =>
    `${value} 是百分数，而该指标不以百分数计，应填数${unit === "" ? "" : `（${unit}）`}。`,
  "ambiguous-name": ({ ids }, value) => `${value} 可以指几个不同的编号，请填编号：${ids}。`,
  "same-name": ({ ids }, value) =>
    `名册中已有 ${value}（${ids}）；是两个人的请各填编号，是同一人的请删去一行。`,
  "no-name": () => "既无编号也无姓名，应至少填一项。",
  "duplicate-row": ({ first }) =>
    `与 ${first} 完全相同；是两件事的请各填编号或在备注中区别，否则请删去一行。`,
  "other-member": ({ first, before }, value) =>
    `${value} 与 ${first} 同一成员所填的“${before}”不同，请改为一致。`,
  "example-changed": (_, value) =>
    `示例行已被改写（${value}）；是实际内容的请清空编号中的“示例”，否则请删去这一行。`,
  "evidence-lines": ({ lines }, value) => `佐证只有 ${lines} 行，${value} 没有对应的佐证名称，请补上或删去。`,
  "ambiguous-correction": ({ ids }) =>
    `与台账中 ${ids} 的指标、日期等相同而内容不同；是更正的请填它的编号，是另一件事的请填一个新编号。`,
  "row-gone": ({ row }) => `上次导入的“${row}”这次没有了：是改了，还是作废了？`,
  "rows-gone": ({ count, rows }) => `有 ${count} 行以前有、这次没有了（${rows}）：是作废了，还是仍然有效？`,
  "row-reused": ({ before, row }) =>
    `这一行以前是“${before}”，现在是“${row}”，内容大不相同：是对它的更正，还是清掉后另填的一件事？`,
  "rows-refilled": ({ count, before, row }) =>
    `${count} 行都改成了更晚的事（如“${before}”改为“${row}”）：是更正以前填错的，还是清掉旧的、另填新的？`,
  "same-id": ({ row }, value) =>
    `台账中编号 ${value} 是“${row}”，与这一行大不相同：是对它的更正，还是另一件事？`,
  "same-rows": ({ count, first, row }) =>
    `与 ${first} 内容完全相同的有 ${count} 行（如“${row}”）：是同一件事两处都填了，还是两件事？`,
  "same-workbook": ({ count, first, row }) =>
    `与 ${first} 有 ${count} 行相同或相近（如“${row}”）：是它改过后的新版，还是另一份？`,
  "corrected-twice": ({ first, before }) =>
    `同一条记录已由 ${first} 更正为“${before}”，与这一行不同：以哪一个为准？`,
  "member-renamed": ({ before, row }) =>
    `台账中这个编号是“${before}”，这里是“${row}”：是同一人更正姓名吗？是两个人的，请改用不同的编号。`,
  "members-gone": ({ count, rows }) =>
    `名册中有 ${count} 名成员以前有、这次没有了（${rows}）：是填错了应当去掉，还是仍在名册？（离开的请填离开日期，不要删行。）`,
  "two-versions": ({ first }) =>
    `与 ${first} 是同一份工作簿的两个版本，分不出先后，请只给较新的一份；其实是两份的，请改用不同的文件名。`,
  "unlike-readings": ({ first, before }, value) =>
    `同一指标同一天，这里填 ${value}，而 ${first || "台账"} 填的是“${before}”，请核对后改为一致。`,
  "zero-report": ({ title }) =>
    `“${title}”是水平或清单，不能零报告，请填当前的水平或完成的清单项，或删去这一行。`,
  "other-plan": ({ plan }, value) => `这份工作簿属于方案 ${value}，而所用方案是 ${plan}。`,
  "duplicate-id": ({ first }, value) => `编号 ${value} 已用于 ${first}，而内容不同，请改用不同的编号。`,
  "missing-field": ({ field }) => `没有填写，应填${WANTED[field] ?? "内容"}。`,
  "wrong-type": ({ field }, value) =>
    field === "public"
      ? `${value} 不能识别，应填“是”或“否”。`
      : `${value} 不能识别，应填${WANTED[field] ?? "文字"}。`,
  "not-one-of": (_, value) => `${value} 不是状态，应为：填报、核实、驳回。`,
  "unknown-reference": ({ list, near }, value) =>
    `方案或台账中没有${LISTS[list] ?? list} ${value}，${perhaps(near, "请从下拉列表中选或改正编号。")}`,
  "unknown-item": ({ items, near }, value) =>
    `该指标的清单中没有 ${value}，${perhaps(near, `应为：${items}。`)}`,
  "unknown-member": ({ roster }, value) => `名册“${roster}”中没有 ${value}，请先列入名册，或改正编号、姓名。`,
  "wrong-record": ({ title, field, wanted }) =>
    `指标“${title}”不填“${COLUMNS[field] ?? field}”，应填“${COLUMNS[wanted] ?? wanted}”，请清空这一格。`,
  "one-of-fields": ({ given }) =>
    given === "" ? "任务与承诺都没有填，应填其中一项。" : "任务与承诺只能填一项，请清空另一项。",
  "unknown-window": ({ windows }, value) =>
    windows === ""
      ? `该指标不分期计，请清空计入期别（${value}）。`
      : `该指标没有 ${value} 这一期，应为：${windows}。`,
  "not-a-window": (_, value) => `${value} 不能识别，应填${WANTED["for"]}。`,
  "second-sheet": ({ kind, rows, sheets }, value) =>
    `工作表 ${value} 也像“${SHEET_NAMES.zh[kind as SheetKind] ?? kind}”（${rows} 行），而本文件已有 ${sheets}；两表都读会重复计入同一件事，是否也读入？`,
  "large-amount": ({ target, unit }, value) =>
    `${value}（${unit}）超过这一期目标（${target}${unit}）的 20 倍，单位是否有误？有误请改正。`,
  "share-or-percent": ({ unit, percent }, value) =>
    `该指标以“${unit}”为单位，${value} 即按百分之几计；是否应为 ${percent}？有误请改正。`,
  "future-date": ({ day }, value) => `日期 ${value} 在今天（${day}）之后，是否有误？有误请改正。`,
  "long-before": ({ day }, value) => `日期 ${value} 比方案开始（${day}）早一年以上，是否有误？有误请改正。`,
  "quotient-record": ({ title, numerator, denominator }) =>
    `“${title}”由两项指标算出，不直接填报；请填报“${numerator}”和“${denominator}”。`,
  "off-scale": ({ values }, value) => `${value} 不在该指标的等级之内，应为：${values}。`,
};
