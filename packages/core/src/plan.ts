export { derivePlan } from "./derive/derive.js";
export { namesLeft, type NameLeft } from "./derive/names-left.js";
export { changesTemplate } from "./derive/template.js";
export { definePlan, type PlanDefinition } from "./plan/define.js";
export { diffPlans, type PlanChange, type PlanField, type PlanList } from "./plan/diff.js";
export { planOn, versionsOf, type Version } from "./plan/version.js";
export type { Changes } from "./schema/changes.js";
export type { Plan, Revision } from "./schema/plan.js";
export { CHANGES_FORMAT } from "./values/format.js";
