import type { LitElement } from "lit";
import type { DefineComponent } from "vue";
import type {
  BangfuErrorEvent,
  BangfuLoadEvent,
  BangfuRegionLoadEvent,
  BangfuSelectEvent,
} from "./elements/events.js";
import "./index.js";

/** What a template may set: an element's own properties, and its events. */
type Tag<E extends HTMLElement, Load> = DefineComponent<
  Partial<Omit<E, keyof LitElement>> & {
    onBangfuLoad?: (event: Load) => void;
    onBangfuError?: (event: BangfuErrorEvent) => void;
    onBangfuSelect?: (event: BangfuSelectEvent) => void;
  }
>;

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
