import type { Texts } from "./common.js";

/** Words of the slider through the quarters. */
export const QUARTER_TEXT: Texts<{
  slider: string;
  play: string;
  pause: string;
  /** In place of playing, where the reader wants little motion. */
  next: string;
  today: string;
  /** The end of a quarter. */
  stop: (quarter: string, day: string) => string;
  earlier: (day: string) => string;
  backToToday: string;
  backTo: (day: string) => string;
}> = {
  zh: {
    slider: "按季度回看",
    play: "播放",
    pause: "暂停",
    next: "下一季度",
    today: "今天",
    stop: (quarter, day) => `${quarter}（截至 ${day}）`,
    earlier: (day) => `看的是 ${day} 的情况，不是最新的。`,
    backToToday: "回到今天",
    backTo: (day) => `回到 ${day}`,
  },
  en: {
    slider: "Look back by quarter",
    play: "Play",
    pause: "Pause",
    next: "Next quarter",
    today: "today",
    stop: (quarter, day) => `${quarter} (as of ${day})`,
    earlier: (day) => `This is how it stood on ${day}, not the newest.`,
    backToToday: "Back to today",
    backTo: (day) => `Back to ${day}`,
  },
};
