import { target, type Asked } from "./asked.js";
import { KIND_OF, type Counted } from "./counted.js";
import { ACTIVITY, AVERAGE, COUNTED, INTENSITY, MONEY, STATE, TOTAL } from "./nouns.js";

/** What has one height at a time, so that it can be more by so much. */
const HAS_HEIGHT =
  /(?:[亩户人]均|亩产|单产|寿命|年龄|均价|单价|收入|工资|补贴标准|人数|总数|[生人户校]均[^,;。]{0,8})$/;

/** Growth in numbers: 增加20人, 减少3起; undefined: the words say no such thing. */
export const difference = (counted: Counted): Asked | undefined => {
  const { figure, modality, around, family, unit } = counted;
  const { noun, lead } = around;
  const falls =
    modality.change === "fall" || (modality.bound === "none" && /(?:减少|压减)[^,;。、]*$/.test(lead));
  if (falls)
    return {
      kind: "level",
      measuredIn: unit,
      target: target({ fallBy: figure.value }),
      doubt: modality.compared ? undefined : "baseline-not-said",
    };
  const isMore = modality.change === "rise" && (!modality.isNew || modality.compared);
  const isStock =
    ((STATE.test(noun) || family === "score") && ACTIVITY.exec(noun) === null) || HAS_HEIGHT.test(noun);
  if (!isMore || !(modality.compared || isStock)) return undefined;
  const isTotal = (MONEY.test(noun) || TOTAL.test(noun)) && !AVERAGE.test(noun) && !INTENSITY.test(noun);
  const adds = KIND_OF[family] === "count" ? COUNTED.test(noun) : family === "money" && isTotal;
  return {
    kind: adds ? KIND_OF[family] : "level",
    measuredIn: unit,
    target: target({ riseBy: figure.value }),
  };
};
