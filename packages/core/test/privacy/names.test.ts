import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leaksOf, ledgerSaying, member, saying } from "../support/published.js";

const BETWEEN = [
  ..." \u3000\u00a0\u2003\u2800\n\t",
  ..."\u200b\u200c\u200d\u2060\ufeff\u00ad\u202e\ufe0f\u3164",
  ..."·•・‧∙⋅･᛫⸱.-—_’",
];

const fullWidth = (char: string): string =>
  /[!-~]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char;

/** Ways in which one character is written so that it reads the same. */
const WAYS: readonly ((char: string) => string)[] = [
  (char) => char,
  fullWidth,
  (char) => char.toUpperCase(),
  (char) => char.toLowerCase(),
  encodeURIComponent,
  (char) => encodeURIComponent(encodeURIComponent(char)),
  (char) => `&#${char.codePointAt(0)};`,
  (char) => `&#x${char.codePointAt(0)!.toString(16)};`,
];

const disguised = (name: string) => {
  const chars = [...name];
  return fc
    .tuple(
      fc.array(fc.constantFrom(...WAYS), { minLength: chars.length, maxLength: chars.length }),
      fc.array(fc.array(fc.constantFrom(...BETWEEN), { maxLength: 3 }), {
        minLength: chars.length,
        maxLength: chars.length,
      }),
    )
    .map(([ways, between]) =>
      chars.map((char, at) => (at === 0 ? "" : between[at]!.join("")) + ways[at]!(char)).join(""),
    );
};

const NAMES = ["赵一鸣", "钱二", "欧阳三省", "阿依古丽·买买提", "𠮷野四郎", "Anna Schmidt", "O'Neil"];

describe("a name", () => {
  it("is found however it is disguised, with the place it has in the roster", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES).chain((name) => fc.tuple(fc.constant(name), disguised(name))),
        ([name, written]) => {
          const found = saying(`由${written}，主持培训`, member("t001", "孙五六"), member("t002", name));
          expect(found).toEqual(["name rosters.teachers[1].name"]);
        },
      ),
      { numRuns: 600 },
    );
  });

  it("is found when the roster has it in another form: blanks, dots, full width", () => {
    expect(saying("由钱二主持", member("t001", "钱　二"))).toHaveLength(1);
    expect(saying("阿依古丽买买提老师", member("t001", "阿依古丽•买买提"))).toHaveLength(1);
    expect(saying("anna schmidt", member("t001", "Ａｎｎａ　Ｓｃｈｍｉｄｔ"))).toHaveLength(1);
    expect(saying("钱二返校", member("t001", "钱二（女）"))).toHaveLength(1);
  });

  it("may be an id", () => {
    expect(saying("由赵 一鸣主持", member("赵一鸣"))).toEqual(["name rosters.teachers[0].id"]);
    expect(saying("由zhaoyiming主持", member("ZhaoYiming"))).toEqual(["member rosters.teachers[0].id"]);
  });

  it("of one character is one only where it stands by itself", () => {
    expect(saying("本月三人参加", member("t001", "三"))).toEqual([]);
    expect(saying("主持人：三。", member("t001", "三"))).toHaveLength(1);
  });

  it("in Latin letters is a word of its own", () => {
    expect(saying("the list is long", member("t001", "Li"))).toEqual([]);
    expect(saying("Li is here", member("t001", "Li"))).toHaveLength(1);
  });

  it("is shown by dots, so that nobody reads it in a log, and the words around it stay", () => {
    const [leak] = leaksOf(ledgerSaying("教学质量提高明显，由高\u200b明主持", member("t001", "高明")));
    expect(leak).toMatchObject({
      of: "ledger",
      path: "updates[0].text",
      excerpt: "教学质量提●●显，由●●●主持",
      question: { choices: [{ answer: "no" }] },
    });
  });
});

describe("an id", () => {
  it("is a word of its own, and no part of another", () => {
    const teachers = [member("t00"), member("t001"), member("T-2024-07")];
    expect(saying("见ｔ００１老师", ...teachers)).toEqual(["member rosters.teachers[1].id"]);
    expect(saying("photo_t001.jpg", ...teachers)).toEqual(["member rosters.teachers[1].id"]);
    expect(saying("t 2024 07 到校", ...teachers)).toEqual(["member rosters.teachers[2].id"]);
    expect(saying("t0012、list001", ...teachers)).toEqual([]);
  });

  it("of six figures and more is looked for as a whole number; of fewer it stands in every table", () => {
    const teachers = [member("12345"), member("202301"), member("20230101")];
    expect(saying("工号２０２３０１", ...teachers)).toEqual(["member rosters.teachers[1].id"]);
    expect(saying("工号202 301", ...teachers)).toEqual(["member rosters.teachers[1].id"]);
    expect(saying("12345人，12023015元，1202301.5，2023-01-01", ...teachers)).toEqual([]);
  });

  it("is not looked for where ids of the plan stand", () => {
    expect(saying("无", member("n"), member("c1"), member("u"))).toEqual([]);
  });
});

/** Words of plans and reports; each text is a few of them, as official texts are. */
const PHRASES = (
  "教学质量提高明显 深化产教融合 组团式帮扶 选派骨干教师 跟岗学习 开展校际交流活动 专业建设 师资队伍 到2025年底 " +
  "不少于50人 同比增长8.5% 投入资金1,234.56万元 黔教函〔2023〕12号 第三季度 东西部协作 技能大赛获奖 课程思政 " +
  "2023年1月至2024年12月 学生1965人 实训基地 联合培养 定期召开联席会议 1:20 3-5名 13个专业 150余人次 校企合作企业18家"
).split(" ");
const SURNAMES = [..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"];
const GIVEN =
  "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 建国 志强 晓燕 海波 文博 雨桐 子轩 欣怡".split(
    " ",
  );

it("official texts without names give few false alarms", () => {
  const teachers = SURNAMES.flatMap((surname) => GIVEN.map((given) => surname + given)).map((name, at) =>
    member(`t${String(at).padStart(3, "0")}`, name),
  );
  const texts = fc
    .sample(fc.array(fc.constantFrom(...PHRASES), { minLength: 3, maxLength: 8 }), { numRuns: 400, seed: 7 })
    .map((phrases) => phrases.join("，"));
  const alarms = leaksOf(ledgerSaying(texts.join("\n"), ...teachers));
  // 高明 stands in 提高明显; nothing else does.
  expect(new Set(alarms.map(({ excerpt }) => /质量提(.*)显/.exec(excerpt)?.[1]))).toEqual(new Set(["●●"]));
});
