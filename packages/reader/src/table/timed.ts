import { expressionsIn } from "../time/expression.js";
import { timeTokens } from "../time/tokens.js";
import { normalise } from "../words/normalise.js";

/** A cell that says when is not longer. */
const LONGEST = 60;
/** Words that go with a time and say nothing else. */
const BESIDE =
  /完成|之前|以前|左右|底前|前|起|止|到位|全部|全面|达标|持续|推进|阶段|整改|验收|交付|使用|开工|竣工|投入|主体|启动|预备|开学|月份|年度|时间|期间|具体|学期|星期|[第周一二三四五六七八九十\d:()~.\-—、,;。/]/g;
/** So much of what is left may be other words. */
const OTHER = 0.34;
const FEW = 2;

/** 3.4-3.10, 3/4: days as calendars print them. */
const DAYS = /^(\d{1,2})[./](\d{1,2})(?:[-—–~～至](?:(\d{1,2})[./])?(\d{1,2}))?$/;

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/**
 * Days that a calendar prints with dots, as 月 and 日.
 * @example withDays("3.4-3.10") // "3月4日-3月10日"
 */
export const withDays = (cell: string): string => {
  const match = DAYS.exec(cell.replace(/\s/g, ""));
  if (match === null) return cell;
  const [month, day, toMonth, toDay] = match
    .slice(1, 5)
    .map((part) => (part === undefined ? 0 : Number(part)));
  if (!isDay(month!, day!)) return cell;
  if (toDay === 0) return `${month}月${day}日`;
  const last = toMonth === 0 ? month! : toMonth!;
  return isDay(last, toDay!) ? `${month}月${day}日-${last}月${toDay}日` : cell;
};

/** Whether words say when, and hardly anything else. @example isTimed("2024年6月底前完成") // true */
export const isTimed = (words: string): boolean => {
  if (words.length > LONGEST) return false;
  const { text } = normalise(withDays(words));
  const tokens = timeTokens(text);
  const expressions = expressionsIn(tokens);
  const isWeek = /^(?:第?[一二三四五六七八九十\d\-、至到]{1,7}|预备|开学|寒假|暑假)周/.test(text);
  if (expressions.length === 0) return isWeek && text.length <= 8;
  const inside = new Set(expressions.flatMap(({ first, next }) => tokens.slice(first, next)));
  const rest = tokens
    .filter((token) => !inside.has(token))
    .map(({ start, end }) => text.slice(start, end))
    .join("")
    .replace(BESIDE, "");
  return rest.length <= Math.max(FEW, text.length * OTHER);
};

/** Whether words say when, by a day, a month or a week: 帮扶期 and 长期 do not. */
export const isDated = (words: string): boolean =>
  isTimed(words) &&
  /[年月日号周期季度节假]/.test(words) &&
  /[\d一二三四五六七八九十上下春秋寒暑]/.test(words);
