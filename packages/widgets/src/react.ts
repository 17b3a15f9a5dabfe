import { createComponent, type EventName } from "@lit/react";
import React from "react";
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

const EVENTS = {
  onBangfuError: "bangfu-error" as EventName<BangfuErrorEvent>,
  onBangfuSelect: "bangfu-select" as EventName<BangfuSelectEvent>,
};

/** Registers an element only where its component is used, so that a bundler leaves the others out. */
const wrapped = <E extends HTMLElement, Load extends Event = BangfuLoadEvent>(
  tagName: string,
  elementClass: new () => E,
) =>
  createComponent({
    react: React,
    tagName,
    elementClass: define(tagName, elementClass),
    events: { ...EVENTS, onBangfuLoad: "bangfu-load" as EventName<Load> },
  });

/** The elements as React components; properties and events are typed. */
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
