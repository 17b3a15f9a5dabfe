import type { Texts } from "./common.js";

/** What was looked for in what is to be published, and not found. */
export const NOTHING_PRIVATE: Texts<string> = {
  zh: "没有成员姓名、编号、未公开的内容、身份证号、手机号或电子邮箱",
  en: "no member's name or id, no private text, no identity or mobile number and no mail address",
};
