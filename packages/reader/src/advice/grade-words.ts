import type { Plan } from "@bangfu/core";

/** The first and the last year of a kind of school. */
const YEARS: readonly (readonly [school: RegExp, first: string, last: string])[] = [
  [/完全中学/, "", ""],
  [/小学/, "小学一年级", "小学六年级"],
  [/初级中学|初中/, "初中一年级", "初中三年级"],
  [/高级中学|高中|普高/, "高中一年级", "高中三年级"],
  [/职业|中职|技工|技师/, "一年级", "三年级"],
];

const NUMBERS: Readonly<Record<string, string>> = { 七: "一", 八: "二", 九: "三" };
const FIGURES: Readonly<Record<string, string>> = { 1: "一", 2: "二", 3: "三", 4: "四", 5: "五", 6: "六" };

/**
 * The words for a year of school in one form: 高一, 高中一年级 and, in a plan of a 高级中学, 起始年级 are the same.
 * @returns a function on normalised texts
 */
export const gradeWords = ({ school, title }: Plan): ((text: string) => string) => {
  const own = YEARS.find(([kind]) => kind.test(school.name)) ?? YEARS.find(([kind]) => kind.test(title));
  const [, first = "", last = ""] = own ?? [];
  return (text) => {
    let plain = text
      .replace(/高中?([一二三])(?:年级)?(?!中|小)/g, "高中$1年级")
      .replace(/初中?([一二三])(?:年级)?(?!中|小)/g, "初中$1年级")
      .replace(/([七八九])年级/g, (_, number: string) => `初中${NUMBERS[number]}年级`)
      .replace(/(?<![初高]中|小学|[七八九])([1-6])年级/g, (_, number: string) => `${FIGURES[number]}年级`);
    if (first !== "") plain = plain.replace(/起始年级|新生年级|入学年级/g, first);
    if (last !== "") plain = plain.replace(/毕业年级|毕业班/g, last);
    return plain;
  };
};
