import type { SchoolNote, SchoolState, UnreadSchool } from "@bangfu/core/rollup";
import { counted } from "../counted.js";
import type { Texts } from "../common.js";
import { stateWord } from "../states.js";

/** A state of schools and how many have it. */
interface StateCount {
  readonly state: SchoolState;
  readonly count: number;
}

const zh = {
  unread: {
    unpublished: "未发布",
    unreachable: "读不到",
    broken: "公开数据已损坏",
    newer: "公开数据的版本较新，请更新 bangfu",
    tooLarge: "公开数据过大",
  } as Readonly<Record<UnreadSchool["error"], string>>,
  lost: (school: string, word: string, why: readonly string[]) => `${school}：${word}（${why.join("；")}）`,
  of: (school: string, note: string) => `${school}：${note}`,
  /** Above the questions about a school. */
  head: (school: string) => `${school}：`,
  noSources: "请写明各校的文件夹或网址，或用 --list 给出名单。",
  noRollups: "--merge 之后请写明要合并的汇总文件。",
  beforeOrder: (day: string, asOf: string) => `--before 的日期 ${day} 须早于截至日期 ${asOf}。`,
  noSchool: "没有读到任何一所学校，未写任何文件。",
  otherBasis: (other: string, own: string) => `口径为${other}，而现在是${own}，不能比较。`,
  token: "网址里有密钥之类的参数，公开的汇总里已略去。",
  userInfo: (at: number) => `第 ${at} 个网址里写着用户名或密码，请删去，只写公开的网址。`,
  sameSchool: (name: string) => `与另一处的“${name}”是同一所学校，只计一次。`,
  numbered: (name: string, number: number) => `${name}（${number}）`,
  summary: (asOf: string, schools: number, states: readonly StateCount[]) =>
    `截至 ${asOf}，${schools} 所学校：${states.map(({ state, count }) => `${stateWord(state, "zh")} ${count}`).join("、")}`,
  alike: (names: readonly string[]) =>
    `除校名外，${names.map((name) => `“${short(name)}”`).join("、")}的公开数据完全相同，请核对。`,
};

/** What `bangfu rollup` says of schools and roll-ups. */
export const ROLLUP: Texts<typeof zh> = {
  zh,
  en: {
    unread: {
      unpublished: "has published nothing",
      unreachable: "cannot be reached",
      broken: "its facts are damaged",
      newer: "its facts are of a newer version; update bangfu",
      tooLarge: "its facts are too large",
    },
    lost: (school, word, why) => `${school}: ${word} (${why.join("; ")})`,
    of: (school, note) => `${school}: ${note}`,
    head: (school) => `${school}:`,
    noSources: "name the schools' folders or addresses, or give a list with --list.",
    noRollups: "name the roll-ups to merge behind --merge.",
    beforeOrder: (day, asOf) => `the day of --before, ${day}, has to be before the as-of date ${asOf}.`,
    noSchool: "No school was read; nothing is written.",
    otherBasis: (other, own) => `its basis is ${other}, and now it is ${own}; they cannot be compared.`,
    token: "the address holds a key; it is left out of what is published.",
    userInfo: (at) =>
      `Address ${at} holds a user name or a password; take it out and give the public address.`,
    sameSchool: (name) => `is the same school as another “${name}”, and counts once.`,
    numbered: (name, number) => `${name} (${number})`,
    summary: (asOf, schools, states) =>
      `As of ${asOf}, ${counted(schools, "school")}: ${states.map(({ state, count }) => `${stateWord(state, "en")} ${count}`).join(", ")}`,
    alike: (names) =>
      `But for their names, the facts of ${names.map((name) => `“${short(name)}”`).join(", ")} are the same; check them.`,
  },
};

/** A name from somebody else's file may be as long as they like. */
const LONGEST = 40;
const short = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name);

export const sameFacts = (name: string): SchoolNote => ({
  zh: `公开数据就是“${short(name)}”的那一份，未计入`,
  en: `its facts are those of “${short(name)}”, and are not counted`,
});
export const otherOwner = (name: string): SchoolNote => ({
  zh: `公开数据是名单里另一所学校“${short(name)}”的，未计入`,
  en: `its facts are those of another school of the list, “${short(name)}”, and are not counted`,
});
export const otherSchool = (name: string): SchoolNote => ({
  zh: `公开数据里的校名是“${short(name)}”，请核对网址`,
  en: `its facts name the school “${short(name)}”; check the address`,
});
