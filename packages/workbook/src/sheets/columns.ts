/** The sheets that hold the ledger; the others are for looking up. */
export const SHEETS = ["records", "rosters", "findings", "updates", "extensions"] as const;
export type SheetKind = (typeof SHEETS)[number];

/** What a column holds, and so how its cells look. */
type ColumnForm = "text" | "date" | "number" | "wrapped";

export interface Column {
  /** The field of the ledger; of evidence the part of it. */
  readonly field: string;
  readonly zh: string;
  readonly en: string;
  /** What else people call it. */
  readonly also: readonly string[];
  /** In characters. */
  readonly width: number;
  readonly form: ColumnForm;
  /** Whether a sheet without this column cannot be read. */
  readonly needed?: true;
  /** Whether people need not see it. */
  readonly hidden?: true;
}

const column = (
  field: string,
  [zh, en, ...also]: readonly [string, string, ...string[]],
  width: number,
  form: ColumnForm = "text",
): Column => ({ field, zh, en, also: [field, ...also], width, form });

const needed = (each: Column): Column => ({ ...each, needed: true });

const ID = column("id", ["编号", "Id", "记录编号", "记录号"], 12);
const TASK = column(
  "task",
  ["任务", "Task", "重点任务", "任务编号", "任务名称", "任务或承诺", "Task or commitment"],
  30,
);
const PUBLIC = column("public", ["公开", "Public", "是否公开"], 7);
const RECORDED_AT = column("recordedAt", ["登记时间", "Recorded at", "录入时间", "填报时间", "登记日期"], 14);
const SUPERSEDES = column("supersedes", ["更正的编号", "Supersedes", "更正编号", "取代编号", "更正"], 12);

const COMMITMENT = column("commitment", ["承诺", "Commitment", "承诺编号", "承诺事项"], 30);
/** By which a row is known again, wherever it is moved to and whatever is changed in it. */
const ROW_KEY: Column = {
  ...column("rowKey", ["行标识", "Row key"], 8),
  hidden: true,
};

/** The columns of each sheet in the order in which they are written; they may be read in any other. */
export const COLUMNS: Readonly<Record<SheetKind, readonly Column[]>> = {
  records: [
    ID,
    needed(column("indicator", ["指标", "Indicator", "指标名称", "指标编号", "考核指标", "填报指标"], 34)),
    needed(
      column("date", ["日期", "Date", "发生日期", "完成日期", "发生时间", "完成时间", "时间"], 12, "date"),
    ),
    column("value", ["数值", "Value", "数量", "金额", "数额", "值", "完成数", "次数"], 12, "number"),
    column("members", ["成员", "Members", "人员", "参加人员", "参与人员", "名单", "成员编号"], 24, "wrapped"),
    column("item", ["清单项", "Item", "清单项目", "事项", "完成事项"], 22),
    column(
      "for",
      [
        "计入期别",
        "For period",
        "计入年份",
        "For year",
        "计入年度",
        "所属年份",
        "所属年度",
        "所属时期",
        "年度",
        "期别",
      ],
      14,
      "number",
    ),
    column("reportedBy", ["填报单位", "Reported by", "单位", "责任单位", "部门", "科室", "填报部门"], 16),
    column("state", ["状态", "State", "核实状态", "审核状态"], 8),
    column("note", ["备注", "Note", "说明", "内容", "具体内容"], 30, "wrapped"),
    column("title", ["佐证", "Evidence", "佐证材料", "佐证名称", "证明材料"], 24, "wrapped"),
    column("url", ["佐证网址", "Evidence address", "佐证链接", "网址", "链接"], 20, "wrapped"),
    column("sha256", ["佐证校验码", "Evidence SHA-256", "校验码"], 12, "wrapped"),
    column("public", ["佐证公开", "Evidence public", "公开", "是否公开"], 9, "wrapped"),
    column("verifiedBy", ["核实单位", "Verified by", "审核单位", "核定单位"], 16),
    column("remark", ["审核意见", "Review remark", "核实意见", "驳回原因"], 24, "wrapped"),
    RECORDED_AT,
    SUPERSEDES,
    ROW_KEY,
  ],
  rosters: [
    needed(column("roster", ["名册", "Roster", "名册名称", "名册编号", "所属名册", "类别"], 18)),
    column("id", ["成员编号", "Member id", "编号", "工号", "代码"], 14),
    column("name", ["姓名或名称", "Name", "姓名", "名称", "成员姓名", "成员名称"], 18),
    column("joined", ["加入日期", "Joined", "加入时间", "到岗日期", "到校日期", "入职日期"], 12, "date"),
    column("left", ["离开日期", "Left", "离开时间", "离岗日期", "离校日期", "离职日期"], 12, "date"),
    ROW_KEY,
  ],
  findings: [
    { ...ID, also: [...ID.also, "问题编号"] },
    TASK,
    COMMITMENT,
    needed(column("found", ["发现日期", "Found", "发现时间", "督导日期", "检查日期"], 12, "date")),
    column("due", ["整改期限", "Due", "整改时限", "限期", "期限"], 12, "date"),
    column("closed", ["整改完成日期", "Closed", "完成日期", "整改日期", "销号日期"], 13, "date"),
    column("text", ["问题", "Finding", "督导问题", "存在问题", "问题描述", "内容"], 44, "wrapped"),
    PUBLIC,
    RECORDED_AT,
    SUPERSEDES,
    ROW_KEY,
  ],
  updates: [
    ID,
    needed(TASK),
    needed(column("date", ["日期", "Date", "截至日期", "报告日期", "时间"], 12, "date")),
    needed(column("text", ["进展情况", "Progress", "进展", "工作进展", "情况", "内容"], 60, "wrapped")),
    column("part", ["内容类别", "Part", "进展类别"], 10),
    PUBLIC,
    RECORDED_AT,
    SUPERSEDES,
    ROW_KEY,
  ],
  extensions: [
    ID,
    TASK,
    COMMITMENT,
    needed(column("requested", ["申请日期", "Requested", "申请时间", "申请延期日期"], 12, "date")),
    column("granted", ["批准日期", "Granted", "批准时间", "同意日期"], 12, "date"),
    needed(
      column(
        "due",
        ["延期至", "New due date", "延至", "新期限", "新的期限", "新的时限", "新时限", "延期后期限"],
        12,
        "date",
      ),
    ),
    column("reason", ["延期原因", "Reason", "原因", "理由", "延期理由"], 44, "wrapped"),
    PUBLIC,
    RECORDED_AT,
    SUPERSEDES,
    ROW_KEY,
  ],
};

/** Columns that are read and not written: the indicator's unit is known, but a table may have another for each row. */
export const ALSO_READ: Readonly<Partial<Record<SheetKind, readonly Column[]>>> = {
  records: [column("unit", ["计量单位", "Unit of measurement", "数值单位", "金额单位", "货币单位"], 8)],
};

/** Where a column stands in what is written, from 1; 0 where there is none. */
export const columnNumber = (kind: SheetKind, field: string): number =>
  COLUMNS[kind].findIndex((each) => each.field === field) + 1;
