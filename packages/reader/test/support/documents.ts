import fc from "fast-check";
import { phrases } from "./phrases.js";

const deadline = fc.constantFrom(...phrases("deadlines").map(({ text }) => text.replace(/[\t\n]/g, "")));
const sentence = fc.constantFrom(...phrases("quantities").map(({ text }) => text));
const unit = fc.constantFrom(
  "教务科",
  "办公室、总务科",
  "教研室和政教科",
  "县教育局",
  "牵头：教务科；配合：各科室",
  "",
  "—",
);
const line = fc.oneof(
  sentence.map((words) => `${words}。`),
  fc.tuple(sentence, sentence).map(([one, other]) => `${one}，${other}；`),
  fc.constantFrom(
    "一、指导思想",
    "二、帮扶措施",
    "（一）师资",
    "到2025年底，明显提升质量。健全制度，完善机制。",
    "附件：清单",
    `联系人：王某，138${"0".repeat(8)}`,
  ),
);
const table = fc
  .array(fc.tuple(fc.constantFrom("师资", "资金", ""), sentence, deadline, unit), {
    minLength: 1,
    maxLength: 6,
  })
  .map((rows) =>
    [["类别", "工作措施", "完成时限", "责任单位"], ...rows].map((cells) => cells.join("\t")).join("\n"),
  );
/** A plan of invented lines and tables, made of labelled phrases. */
export const documentText = fc
  .array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: table }), { maxLength: 10 })
  .map((parts) => ["清溪县职业技术学校2023年帮扶方案", ...parts].join("\n"));
