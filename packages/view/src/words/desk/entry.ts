import type { Texts } from "../common.js";
import { quoted } from "../quoted.js";

const zh = {
  /** What each field of a form is called. */
  fields: {
    indicator: "指标",
    date: "日期",
    value: "数值",
    each: "每人数量",
    members: "成员",
    item: "清单项",
    for: "计入期别",
    reportedBy: "填报单位",
    note: "备注",
    evidence: "佐证",
    task: "任务",
    commitment: "承诺",
    text: "进展情况",
    finding: "问题",
    part: "内容类别",
    public: "公开",
    found: "发现日期",
    due: "整改期限",
    closed: "整改完成日期",
    requested: "申请日期",
    granted: "批准日期",
    newDue: "延期至",
    reason: "延期原因",
  },
  parts: { progress: "进展", practice: "做法", result: "成效", cause: "原因", measure: "措施" },
  hints: {
    one: "不填即为 1",
    each: "每人本次的数量，不填即为 1",
    refund: "退款填负数",
    byDate: "不选则按日期计入",
    members: "可粘贴名单，用、，空格或换行隔开",
    between: (least: string, most: string) => `${least} 至 ${most}`,
  },
  yes: "是",
  no: "否",
  noTitle: "没有填写佐证的名称。",
  notThere: "台账中没有这一条，请刷新后再试。",
  localPath: (path: string) =>
    `“${path}”是这台电脑上的路径，别人打不开；请把文件加为佐证，或填以 http:// 或 https:// 开头的网址。`,
  noAddress: (text: string) => `${quoted(text)}不是网址，应以 http:// 或 https:// 开头。`,
  noName: "没有填写姓名（名称）或编号，请至少填一样。",
  sameId: (id: string) => `名册中已有编号 ${id}。`,
  sameName: (name: string, ids: readonly string[]) =>
    `名册中已有${quoted(name)}（${ids.join("、")}）；确是另一人的，请在姓名后加以区别。`,
  noMember: (id: string) => `名册中没有 ${id}。`,
  unknownName: (name: string, near: string | undefined) =>
    near === undefined
      ? `名册中没有${quoted(name)}。`
      : `名册中没有${quoted(name)}，是否应为${quoted(near)}？`,
  severalOfName: (name: string, ids: readonly string[]) =>
    `${quoted(name)}有 ${ids.length} 人（${ids.join("、")}），请填编号。`,
  namedTwice: (name: string) => `${quoted(name)}在名单中不止一次，只计一次。`,
};

/** What forms for entries of the ledger say. */
export const ENTRY_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    fields: {
      indicator: "Indicator",
      date: "Date",
      value: "Value",
      each: "For each of them",
      members: "Members",
      item: "Item",
      for: "For period",
      reportedBy: "Reported by",
      note: "Note",
      evidence: "Evidence",
      task: "Task",
      commitment: "Commitment",
      text: "Progress",
      finding: "Finding",
      part: "Part",
      public: "Public",
      found: "Found",
      due: "Due",
      closed: "Closed",
      requested: "Requested",
      granted: "Granted",
      newDue: "New due date",
      reason: "Reason",
    },
    parts: {
      progress: "progress",
      practice: "practice",
      result: "result",
      cause: "cause",
      measure: "measure",
    },
    hints: {
      one: "1 where empty",
      each: "what each of them had; 1 where empty",
      refund: "negative for a refund",
      byDate: "by its date where nothing is chosen",
      members: "a list may be pasted, with commas, blanks or lines between the names",
      between: (least, most) => `${least} to ${most}`,
    },
    yes: "yes",
    no: "no",
    noTitle: "The evidence has no title.",
    notThere: "The ledger has no such entry; load it again and try once more.",
    localPath: (path) =>
      `“${path}” is a path on this computer, which nobody else can open; add the file as evidence, or give an address that begins with http:// or https://.`,
    noAddress: (text) => `${quoted(text)} is no address; it has to begin with http:// or https://.`,
    noName: "Give a name or an id.",
    sameId: (id) => `The roster has the id ${id} already.`,
    sameName: (name, ids) =>
      `The roster has ${quoted(name)} already (${ids.join(", ")}); if this is somebody else, add something to tell them apart.`,
    noMember: (id) => `The roster has no ${id}.`,
    unknownName: (name, near) =>
      near === undefined
        ? `The roster has no ${quoted(name)}.`
        : `The roster has no ${quoted(name)}; is it ${quoted(near)}?`,
    severalOfName: (name, ids) =>
      `There are ${ids.length} of ${quoted(name)} (${ids.join(", ")}); give the id.`,
    namedTwice: (name) => `${quoted(name)} is in the list more than once and counts once.`,
  },
};
