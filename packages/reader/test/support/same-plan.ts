import type { Plan } from "@bangfu/core";

/** The heads and rows of a task list, the same in files of every format. */
export const HEADS = ["序号", "重点任务", "工作措施", "完成时限", "牵头单位", "配合部门"];
export const ROWS = [
  ["1", "师资建设", "选送10名教师跟岗学习", "2024年6月底前", "教务科", "办公室、总务科"],
  ["2", "师资建设", "培养骨干教师5名以上", "每年12月底前", "教务科", "教研室"],
  ["3", "教学改革", "健全教学管理制度", "长期坚持", "教研室和政教科", ""],
];
export const TITLE = "清溪县职业技术学校帮扶工作实施方案（2023—2025年）";

/** What of a plan every format has to give alike. */
export const essence = ({ title, school, start, measures, tasks, units }: Plan) => ({
  title,
  school: school.name,
  start,
  measures: measures.map((measure) => measure.title),
  tasks: tasks.map(({ id, text, schedule, lead, support }) => ({
    id,
    text,
    schedule,
    lead: lead.map((unit) => units.find((each) => each.id === unit)!.name),
    support: support.map((unit) => units.find((each) => each.id === unit)!.name),
  })),
});
/** By hand, from the rows above. */
export const EXPECTED = {
  title: TITLE,
  school: "清溪县职业技术学校",
  start: "2023-01-01",
  measures: ["师资建设", "教学改革"],
  tasks: [
    {
      id: "t1.1",
      text: "选送10名教师跟岗学习",
      schedule: { by: "2024-06-30" },
      lead: ["教务科"],
      support: ["办公室", "总务科"],
    },
    {
      id: "t1.2",
      text: "培养骨干教师5名以上",
      schedule: { yearly: [2023, 2025] },
      lead: ["教务科"],
      support: ["教研室"],
    },
    {
      id: "t2.1",
      text: "健全教学管理制度",
      schedule: { standing: true },
      lead: ["教研室", "政教科"],
      support: [],
    },
  ],
};
