import type { Locale } from "@bangfu/core";
import type { SchoolNote, UnreadSchool } from "@bangfu/core/rollup";

/** Why nothing is known of a school, as `bangfu rollup` says it. */
export const UNREAD: Readonly<Record<Locale, Readonly<Record<UnreadSchool["error"], string>>>> = {
  zh: {
    unpublished: "未发布",
    unreachable: "读不到",
    broken: "公开数据已损坏",
    newer: "公开数据的版本较新，请更新 bangfu",
    tooLarge: "公开数据过大",
  },
  en: {
    unpublished: "has published nothing",
    unreachable: "cannot be reached",
    broken: "its facts are damaged",
    newer: "its facts are of a newer version; update bangfu",
    tooLarge: "its facts are too large",
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
export const alike = (names: readonly string[]): SchoolNote => ({
  zh: `除校名外，${names.map((name) => `“${short(name)}”`).join("、")}的公开数据完全相同，请核对。`,
  en: `But for their names, the facts of ${names.map((name) => `“${short(name)}”`).join(", ")} are the same; check them.`,
});
