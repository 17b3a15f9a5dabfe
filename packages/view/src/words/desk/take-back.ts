import { counted } from "../counted.js";
import type { Texts } from "../common.js";

/** How much of each part of a ledger came with an import. */
interface ImportCounts {
  readonly records: number;
  readonly findings: number;
  readonly updates: number;
  readonly extensions: number;
  readonly members: number;
}

const zh = {
  counts: ({ records, findings, updates, extensions, members }: ImportCounts): string =>
    [
      [records, "条记录"],
      [findings, "条督导问题"],
      [updates, "条进展"],
      [extensions, "条延期"],
      [members, "名成员"],
    ]
      .flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]))
      .join("、"),
  takeBack: "撤回这次导入",
  takenBack: "已撤回",
  corrected: (count: number) =>
    `这次导入的内容有 ${count} 条后来又更正、核实过：这几条连同后来的改动一起撤回，还是保留？`,
  answers: { keep: "保留这几条，只撤回其余的", takeBack: "连同后来的改动一起撤回" },
  membersStay: (names: readonly string[]) =>
    `名册中 ${names.length} 名成员别处也有记载，仍在名册（${names.join("、")}），请自行核对。`,
};

/** What is said of taking a whole import back. */
export const TAKE_BACK_TEXT: Texts<typeof zh> = {
  zh,
  en: {
    counts: ({ records, findings, updates, extensions, members }) =>
      (
        [
          [records, "record"],
          [findings, "finding"],
          [updates, "update"],
          [extensions, "extension"],
          [members, "member"],
        ] as const
      )
        .flatMap(([count, what]) => (count === 0 ? [] : [counted(count, what)]))
        .join(", "),
    takeBack: "Take this import back",
    takenBack: "Taken back",
    corrected: (count) =>
      `${counted(count, "entry", "entries")} of this import ${count === 1 ? "was" : "were"} corrected or verified since. Take back what was changed since as well, or keep it?`,
    answers: { keep: "Keep these, take back the rest", takeBack: "Take back what was changed since too" },
    membersStay: (names) =>
      `${counted(names.length, "member")} of the rosters ${names.length === 1 ? "is" : "are"} named elsewhere too and stay: ${names.join(", ")}. Look at them yourself.`,
  },
};
