import type { Texts } from "./common.js";

export const COMMITMENT_TEXT: Texts<{
  aim: string;
  list: (count: number) => string;
  kept: (kept: number, all: number) => string;
  evidence: (count: number) => string;
}> = {
  zh: {
    aim: "力争",
    list: (count) => `${count} 项承诺`,
    kept: (kept, all) => `已兑现 ${kept} / ${all} 项承诺`,
    evidence: (count) => `公开佐证（${count}）`,
  },
  en: {
    aim: "aim",
    list: (count) => `${count} ${count === 1 ? "commitment" : "commitments"}`,
    kept: (kept, all) => `${kept} of ${all} ${all === 1 ? "commitment" : "commitments"} kept`,
    evidence: (count) => `Public evidence (${count})`,
  },
};
