import type { Texts } from "./common.js";

export const COMMITMENT_TEXT: Texts<{
  target: string;
  aim: string;
  list: (count: number) => string;
  kept: (kept: number, all: number) => string;
  evidence: (count: number) => string;
}> = {
  zh: {
    target: "目标",
    aim: "力争",
    list: (count) => `${count} 项承诺`,
    kept: (kept, all) => `已兑现 ${kept} / ${all} 项承诺`,
    evidence: (count) => `公开佐证（${count}）`,
  },
  en: {
    target: "Target",
    aim: "aim",
    list: (count) => `${count} ${count === 1 ? "commitment" : "commitments"}`,
    kept: (kept, all) => `${kept} of ${all} ${all === 1 ? "commitment" : "commitments"} kept`,
    evidence: (count) => `Public evidence (${count})`,
  },
};
