/**
 * Whom to ask, and how: no part of a plan that is published. A mail address begins where no sign of one stands before
 * it, so that a long word is looked through once.
 */
const PHONE = /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}\s{0,4}[-－—)）]?\s{0,4}\d{7,8})(?!\d)/;
const MAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/;
const IDENTITY = /(?<!\d)\d{17}[\dXx](?!\d)/;
const PERSON =
  /(?:联\s*系\s*人|填\s*报\s*人|填\s*表\s*人|经\s*办\s*人|制\s*表\s*人|审\s*核\s*人|联络员)(?:姓名)?(?:及(?:联系)?(?:电话|方式))?\s*[:：]\s*[\u4e00-\u9fa5·]{1,4}(?=[\s，,；;。、（(:：\d]|$)(?:\s+[\u4e00-\u9fa5](?![\u4e00-\u9fa5]))?/;
const PRIVATE = new RegExp([PERSON, MAIL, IDENTITY, PHONE].map(({ source }) => source).join("|"), "g");

/** The label stays, so that a reader sees what was there. */
const labelOf = (passage: string): string => /^[^:：]*[:：]/.exec(passage)?.[0] ?? "";

/** A text without names and numbers of whom to ask, and how many were left out. */
export const withoutPrivate = (text: string): { readonly text: string; readonly left: number } => {
  let left = 0;
  const cleared = text.replace(PRIVATE, (passage) => {
    left++;
    return `${PERSON.test(passage) ? labelOf(passage) : ""}〔略〕`;
  });
  return { text: cleared, left };
};

/** A post tells who is responsible without a name. */
export const isPost = (text: string): boolean =>
  /(?:校长|书记|主任|科长|处长|局长|组长|部长|院长|领导|负责人|班主任|教研组|委员|干事)/.test(text) &&
  text.length <= 20;
