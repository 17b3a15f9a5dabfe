import type { LitElement } from "lit";
import { h, type DefineComponent, type FunctionalComponent } from "vue";
import type {
  BangfuErrorEvent,
  BangfuLoadEvent,
  BangfuRegionLoadEvent,
  BangfuSelectEvent,
} from "./elements/events.js";
import { define } from "./define.js";
import { BangfuCurve } from "./elements/curve/curve.js";
import { BangfuDocument } from "./elements/document/document.js";
import { BangfuFindings } from "./elements/findings/findings.js";
import { BangfuPlan } from "./elements/plan/plan.js";
import { BangfuRegion } from "./elements/region/region.js";
import { BangfuStrip } from "./elements/strip/strip.js";
import { BangfuSummary } from "./elements/summary/summary.js";
import { BangfuTasks } from "./elements/tasks/tasks.js";
import { BangfuUnits } from "./elements/units/units.js";

/** What a template may set: an element's own properties, and its events. */
type Tag<E, Load> = DefineComponent<
  Partial<Omit<E, keyof LitElement>> & {
    onBangfuLoad?: (event: Load) => void;
    onBangfuError?: (event: BangfuErrorEvent) => void;
    onBangfuSelect?: (event: BangfuSelectEvent) => void;
  }
>;

/** Registers an element only where its component is used, so that a bundler leaves the others out. */
const wrapped = <E extends HTMLElement, Load extends Event = BangfuLoadEvent>(
  tagName: string,
  elementClass: new () => E,
): Tag<E, Load> => {
  define(tagName, elementClass);
  const component: FunctionalComponent = (_, { attrs, slots }) => h(tagName, attrs, slots["default"]?.());
  component.displayName = tagName;
  // All of them are handed on above.
  component.inheritAttrs = false;
  return component as unknown as Tag<E, Load>;
};

/** The elements as Vue components; properties and events are typed. */
export const Curve = /* @__PURE__ */ wrapped("bangfu-curve", BangfuCurve);
export const LivingDocument = /* @__PURE__ */ wrapped("bangfu-document", BangfuDocument);
export const Findings = /* @__PURE__ */ wrapped("bangfu-findings", BangfuFindings);
export const Plan = /* @__PURE__ */ wrapped("bangfu-plan", BangfuPlan);
export const Region = /* @__PURE__ */ wrapped<BangfuRegion, BangfuRegionLoadEvent>(
  "bangfu-region",
  BangfuRegion,
);
export const Strip = /* @__PURE__ */ wrapped("bangfu-strip", BangfuStrip);
export const Summary = /* @__PURE__ */ wrapped("bangfu-summary", BangfuSummary);
export const Tasks = /* @__PURE__ */ wrapped("bangfu-tasks", BangfuTasks);
export const Units = /* @__PURE__ */ wrapped("bangfu-units", BangfuUnits);

type Tags = {
  [Name in keyof HTMLElementTagNameMap as Name extends `bangfu-${string}` ? Name : never]: Tag<
    HTMLElementTagNameMap[Name],
    Name extends "bangfu-region" ? BangfuRegionLoadEvent : BangfuLoadEvent
  >;
};

declare module "vue" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- types the tags in templates
  interface GlobalComponents extends Tags {}
}
