import type { Texts } from "../common.js";

/** What the columns of a list of schools may be called. */
export const SCHOOL_COLUMNS = {
  name: ["name", "school", "学校", "学校名称", "名称", "校名"],
  county: ["county", "县", "区县", "县区", "县市区", "县（市、区）", "所在县"],
  province: ["province", "省", "省份", "省（区、市）", "所在省"],
  weight: ["weight", "权重", "学生数", "学生人数", "students"],
  source: ["url", "site", "source", "网址", "地址", "链接", "文件夹"],
} as const;

const zh = {
  notList: "不是学校名单，第一行应为列名，其中有“网址”（或 url）一列。",
  line: (line: number, problem: string) => `第 ${line} 行：${problem}`,
  weight: (weight: string) => `权重“${weight}”不对，应为大于 0、至多 6 位小数的数，如 800。`,
  empty: "既无学校名称，也无网址，请至少填一项。",
  userInfo: "网址里写着用户名或密码，请删去，只写公开的网址。",
};

/** What is wrong with a list of schools. */
export const SCHOOL_LIST: Texts<typeof zh> = {
  zh,
  en: {
    notList: "is no list of schools; its first line has to name the columns, one of them “url”.",
    line: (line, problem) => `line ${line}: ${problem}`,
    weight: (weight) =>
      `the weight “${weight}” is wrong; a number above 0 with up to 6 places, such as 800, would be right.`,
    empty: "there is neither a name nor an address; give one of them.",
    userInfo: "the address holds a user name or a password; take it out and give the public address.",
  },
};
