/** The name and version of each file format, its `format` field. */
export const PLAN_FORMAT = "bangfu-plan/1";
export const LEDGER_FORMAT = "bangfu-ledger/1";
export const FACTS_FORMAT = "bangfu-facts/1";
export const PROGRESS_FORMAT = "bangfu-progress/1";
export const ROLLUP_FORMAT = "bangfu-rollup/1";
export const CHANGES_FORMAT = "bangfu-changes/1";
export const ANSWERS_FORMAT = "bangfu-answers/1";
