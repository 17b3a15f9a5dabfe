/** The sets whose members can be covered, as they are named. */
export interface Rosters {
  /** @returns the id of the roster that a promise about a set is about */
  readonly of: (words: string) => string;
  readonly list: () => readonly {
    readonly id: string;
    readonly name: string;
    readonly of: "person" | "thing";
  }[];
}

const PEOPLE =
  /(?:教师|校领导|学生|毕业生|干部|党员|人员|名师|校长|专家|班主任|学员|员工|职工|辅导员|家长|师生|人)$/;
const THINGS =
  /(?:专业|学科|班级|学校|教研组|课程|实训室|基地|企业|科室|部门|年级|村|县|乡镇|项目|班|校|组)$/;
const NAMES = [
  "新任教师",
  "青年教师",
  "骨干教师",
  "专业教师",
  "帮扶教师",
  "专任教师",
  "班主任",
  "校领导",
  "管理干部",
  "教职工",
  "教师",
  "毕业生",
  "学生",
  "党员",
  "干部",
  "专业",
  "学科",
  "班级",
  "教研组",
  "课程",
  "学校",
  "专家",
  "企业",
  "科室",
  "校",
  "班",
  "生",
  "师",
] as const;
const LONG: Readonly<Record<string, string>> = { 校: "学校", 班: "班级", 生: "学生", 师: "教师" };

export const newRosters = (): Rosters => {
  const ids = new Map<string, string>();
  return {
    of: (words) => {
      // The noun behind 所有 or 每名 is meant, not one that comes later.
      const behind =
        /(?:所有|全体|全部|每一?(?:名|位|个|所|门|家)?|人人|全员)(.*)$/s.exec(words)?.[1] ?? words;
      const places = NAMES.map((name) => [name, behind.indexOf(name)] as const).filter(([, at]) => at !== -1);
      const first = places.sort(
        ([one, at], [other, place]) => at - place || other.length - one.length,
      )[0]?.[0];
      const name = first === undefined ? "对象" : (LONG[first] ?? first);
      const id = ids.get(name) ?? `r${ids.size + 1}`;
      ids.set(name, id);
      return id;
    },
    list: () =>
      [...ids].map(([name, id]) => ({
        id,
        name,
        of: PEOPLE.test(name) || !THINGS.test(name) ? "person" : "thing",
      })),
  };
};

/** The name of the roster that a promise is about. @example rosterIn("所有专业教师参加培训") // "专业教师" */
export const rosterIn = (words: string): string => {
  const rosters = newRosters();
  rosters.of(words);
  return rosters.list()[0]!.name;
};
