import type {
  BangfuErrorEvent,
  BangfuLoadEvent,
  BangfuRegionLoadEvent,
  BangfuSelectEvent,
} from "./elements/events.js";
import type {} from "./index.js";

type Own<E> = Omit<
  E,
  keyof HTMLElement | "renderOptions" | "renderRoot" | "reload" | "facts" | "progress" | "error"
>;

/** Attributes whose names differ from those of their properties. */
interface Attributes {
  "as-of"?: string | undefined;
  "heading-level"?: number | string | undefined;
}

/** What JSX may set on a tag: what every tag has, the attributes and properties of its element, and its events. */
type Tag<E extends HTMLElement, Load> = Partial<Pick<E, "id" | "className" | "lang" | "slot" | "hidden">> &
  Partial<Pick<E, keyof Own<E> & keyof E>> &
  Attributes & {
    class?: string | undefined;
    children?: unknown;
    key?: string | number | bigint | null | undefined;
    ref?: unknown;
    style?: unknown;
    "onbangfu-load"?: (event: Load) => void;
    "onbangfu-error"?: (event: BangfuErrorEvent) => void;
    "onbangfu-select"?: (event: BangfuSelectEvent) => void;
  };

/** The tags, for the `IntrinsicElements` of any JSX; those of React 19 have them already. */
export type BangfuTags = {
  [Name in keyof HTMLElementTagNameMap as Name extends `bangfu-${string}` ? Name : never]: Tag<
    HTMLElementTagNameMap[Name],
    Name extends "bangfu-region" ? BangfuRegionLoadEvent : BangfuLoadEvent
  >;
};

declare module "react" {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- types the tags
    interface IntrinsicElements extends BangfuTags {}
  }
}
