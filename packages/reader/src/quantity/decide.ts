import { about, bounded, type Asked, type Surroundings } from "./asked.js";
import { count } from "./count.js";
import type { Figure } from "./figure.js";
import { points, times } from "./growth.js";
import type { Modality } from "./modality.js";
import { percent } from "./percent.js";
import { ratio } from "./quotient.js";

/** An index has no unit: 死亡率控制在0.9以内. */
const bare = (figure: Figure, modality: Modality): Asked | undefined =>
  modality.bound === "none" && !modality.reached
    ? undefined
    : { kind: "level", target: bounded(figure, modality), doubt: about(figure, modality) };

/** What a figure asks for; undefined: nothing that can be measured. */
export const decide = (figure: Figure, modality: Modality, around: Surroundings): Asked | undefined => {
  switch (figure.form) {
    case "percent":
      return percent(figure, modality, around);
    case "points":
      return points(figure, modality, around);
    case "fold":
    case "times":
      return times(figure, modality, around);
    case "ratio":
      return ratio(figure, around);
    case "rank":
      return { kind: "level", measuredIn: figure.unit, target: { atMost: figure.value } };
    case "count":
      return count(figure, modality, around);
    case "bare":
      return bare(figure, modality);
  }
};
