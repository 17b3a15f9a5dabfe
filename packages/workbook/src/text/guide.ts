import type { Kind, Locale } from "@bangfu/core";

/** What the sheet 填报说明 says, line by line. */
export const GUIDE: Readonly<Record<Locale, readonly string[]>> = {
  zh: [
    "一、在“台账”里一事一行。先选指标，变灰的列不用填；红字的列必填。",
    "二、编号可以不填。要改已经导入的一行，就在这份工作簿里直接改；填错的行可以删去；再导入一次即可，旧的内容仍留在台账里。不要清空旧行另填新的事，请往下接着填；不要改隐藏的“行标识”一列。",
    "三、日期写作 2023-05-01、2023.5.1 或 2023年5月1日都可以；数值可写 50.5、1,234、50.5万或五十人。数值按指标的单位折算：单位写在数后、标题里（如“金额（元）”）、表上方（如“单位：元”）、“计量单位”一列或单元格格式里都可以；不能折算的会指出。",
    "四、成员先列入“名册”，填编号即可，姓名可不填；连号的可写 T01-T05；姓名只留在校内，不会公布。离开的填离开日期，不要删行。",
    "五、“计入期别”只在事情发生的那一期与应计入的那一期不同时填写：年份写 2024，其余写 2024年第1季度、2024年5月、2024年春季学期等。",
    "六、状态：填报（不填即是）、核实、驳回。驳回的记录不计。",
    "七、佐证有几份就写几行（单元格内 Alt+Enter 换行），写名称，不要只放图片；网址、校验码、是否公开写在对应的行；不写“是”就不公开。",
    "八、督导问题填任务或承诺其中一项；整改完成后补填整改完成日期。经批准延长时限的填“延期”。",
    "九、编号写着“示例”的行导入时忽略，可以删去；请不要在示例行上改写。",
    "十、列可以调换次序，可以增加自己的列；不要合并数值所在的单元格。编号、证件号等 16 位以上的数字请设为文本格式。合计行、填表人和审核人可以写在表下。",
    "各类指标怎么填：",
  ],
  en: [
    "1. In Records, one row for each event. Choose the indicator first: columns that turn grey stay empty, red ones must be filled.",
    "2. The id may stay empty. To change a row that was imported, change it in this workbook; delete a row that was wrong; and import once more: the ledger keeps what was there before. Do not clear rows to fill them in anew: go on below, and leave the hidden column Row key as it is.",
    "3. Dates such as 2023-05-01, 2023.5.1 or 2023年5月1日; values such as 50.5, 1,234 or 50.5万. A value is converted to the unit of its indicator, whether the unit stands behind it, in the heading (Value (元)), above the table (单位：元), in a column of its own or in the format of the cell.",
    "4. Members come into Rosters first, by id; T01-T05 stands for all five; a name may be left out, stays in the school and is never published. For one who leaves give the date, and keep the row.",
    "5. For period only where an event counts for another period than it happened in: 2024, Q1 2024, 2024-05, spring term 2024 and so on.",
    "6. State: reported (where empty), verified, rejected. What is rejected does not count.",
    "7. Evidence: its title in words (a picture alone is none), one a line within the cell (Alt+Enter), with address, checksum and whether it is public on the line beside it; not public unless it says yes.",
    "8. A finding is of a task or of a commitment; give the date when it was put right. Extensions are for due dates that were put off.",
    "9. Rows whose id says Example are passed over and may be deleted; do not write over them.",
    "10. Columns may be in another order, and others may be added; do not merge cells with values. Format cells with ids of 16 digits or more as text. Totals and signatures may stand below the table.",
    "How each kind of indicator is filled in:",
  ],
};

export const KIND_GUIDE: Readonly<Record<Locale, Readonly<Record<Kind, string>>>> = {
  zh: {
    count: "每发生一次填一行；一行记几次时，数值填次数。",
    sum: "每笔填一行，数值填本笔数额，单位见任务清单；退回的填负数。",
    distinct: "成员填参加的人（编号或姓名），同一成员只算一次。",
    coverage: "成员填这次覆盖到的人或专业，按名册算覆盖率；要求每人达到一定数量的，数值填每人本次的数量。",
    level: "填当前达到的水平；有等级的选等级。最新的一行为准。",
    checklist: "完成一项填一行，清单项选完成的那一项。",
    quotient: "不填，由它的两项指标算出。",
  },
  en: {
    count: "a row each time; where a row stands for several, value says how many.",
    sum: "a row for each amount, in the unit that Tasks names; negative for a refund.",
    distinct: "the members who took part, by id or name; each counts once.",
    coverage:
      "the members that were covered; the roster is what they are a share of. Where each needs an amount, value is what each had this time.",
    level: "the level now, or its step by name; the newest row holds.",
    checklist: "a row for each item that is done.",
    quotient: "no rows; it is calculated from its two indicators.",
  },
};
