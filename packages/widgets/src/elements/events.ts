import type { Facts, Progress } from "@bangfu/core";
import type { LoadError } from "../load/facts.js";

/** The data are there and drawn. */
export type BangfuLoadEvent = CustomEvent<{ facts: Facts; progress: Progress }>;
/** The data could not be had. */
export type BangfuErrorEvent = CustomEvent<{ error: LoadError }>;
/** A task or a promise was opened or closed. */
export type BangfuSelectEvent = CustomEvent<{ kind: "task" | "commitment"; id: string; open: boolean }>;

declare global {
  interface HTMLElementEventMap {
    "bangfu-load": BangfuLoadEvent;
    "bangfu-error": BangfuErrorEvent;
    "bangfu-select": BangfuSelectEvent;
  }
}
