import { createComponent, type EventName } from "@lit/react";
import React from "react";
import type {
  BangfuErrorEvent,
  BangfuLoadEvent,
  BangfuRegionLoadEvent,
  BangfuSelectEvent,
} from "./elements/events.js";
import {
  BangfuBadge,
  BangfuCurve,
  BangfuDeadlines,
  BangfuDocument,
  BangfuFindings,
  BangfuIndicator,
  BangfuMeasures,
  BangfuPhases,
  BangfuPlan,
  BangfuRegion,
  BangfuSummary,
  BangfuTasks,
  BangfuTimeline,
  BangfuUnits,
} from "./index.js";

const EVENTS = {
  onBangfuLoad: "bangfu-load" as EventName<BangfuLoadEvent>,
  onBangfuError: "bangfu-error" as EventName<BangfuErrorEvent>,
  onBangfuSelect: "bangfu-select" as EventName<BangfuSelectEvent>,
};

const wrapped = <E extends HTMLElement>(tagName: string, elementClass: new () => E) =>
  createComponent({ react: React, tagName, elementClass, events: EVENTS });

/** The elements as React components; properties and events are typed. */
export const Badge = wrapped("bangfu-badge", BangfuBadge);
export const Curve = wrapped("bangfu-curve", BangfuCurve);
export const Deadlines = wrapped("bangfu-deadlines", BangfuDeadlines);
export const LivingDocument = wrapped("bangfu-document", BangfuDocument);
export const Findings = wrapped("bangfu-findings", BangfuFindings);
export const Indicator = wrapped("bangfu-indicator", BangfuIndicator);
export const Measures = wrapped("bangfu-measures", BangfuMeasures);
export const Phases = wrapped("bangfu-phases", BangfuPhases);
export const Plan = wrapped("bangfu-plan", BangfuPlan);
export const Region = createComponent({
  react: React,
  tagName: "bangfu-region",
  elementClass: BangfuRegion,
  events: { ...EVENTS, onBangfuLoad: "bangfu-load" as EventName<BangfuRegionLoadEvent> },
});
export const Summary = wrapped("bangfu-summary", BangfuSummary);
export const Tasks = wrapped("bangfu-tasks", BangfuTasks);
export const Timeline = wrapped("bangfu-timeline", BangfuTimeline);
export const Units = wrapped("bangfu-units", BangfuUnits);
