export { guardBoard } from "./rollup/guard.js";
export { mergeRollups } from "./rollup/merge.js";
export { rollup, STALE_DAYS, type RollupOptions } from "./rollup/rollup.js";
export {
  measuresOf,
  placeOf,
  schoolKey,
  stateOf,
  type Earlier,
  type ReadSchool,
  type RollupInput,
  type SchoolNote,
  type SchoolPlace,
  type Seen,
  type UnreadSchool,
} from "./rollup/school.js";
export type { Board, HistoryPoint, RankedSchool, Rollup, RollupNode, RollupSchool } from "./schema/rollup.js";
export { ROLLUP_FORMAT } from "./values/format.js";
export { READ_ERRORS, SCHOOL_STATES, type ReadError, type SchoolState } from "./values/school-state.js";
