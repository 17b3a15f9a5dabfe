import type { Plan } from "../../src/index.js";
import { planOf, taskOf } from "./build.js";

export const before: Plan = planOf({
  indicators: [
    { id: "n", title: "校际交流", kind: "count", measuredIn: "次" },
    { id: "l", title: "在校生", kind: "level", measuredIn: "人", baseline: 1800 },
  ],
  commitments: [
    { target: { atLeast: 4 }, schedule: { yearly: [2023, 2025] } },
    { indicator: "l", target: { riseBy: 100 } },
  ],
  document: [
    { id: "c", text: "承诺学校每年至少开展4次校际交流，并且把每一次交流的情况报告给县教育局备查。" },
  ],
  units: [
    { id: "u", name: "教务科" },
    { id: "v", name: "总务科" },
  ],
});

/** It differs in the plan itself and in every kind of list, in each way. */
export const after: Plan = {
  ...before,
  title: "方案（修订）",
  policy: { onTrack: 0.8 },
  document: [
    { id: "c", text: "承诺学校每年至少开展6次校际交流，并且把每一次交流的情况报告给县教育局备查。" },
  ],
  units: [
    { id: "v", name: "总务处" },
    { id: "w", name: "校办" },
  ],
  tasks: [taskOf({ lead: ["v", "w"], weight: 2 })],
  indicators: [before.indicators[0]!, { ...before.indicators[1]!, baseline: 2000 }],
  commitments: [
    {
      ...before.commitments[0]!,
      target: { atLeast: 6 },
      schedule: { termly: ["2023-spring", "2025-autumn"] },
    },
  ],
};
