import type { Facts, Progress } from "@bangfu/core";
import type { LoadError, SchoolLoad } from "@bangfu/view";

/** The data are there and drawn. */
export type BangfuLoadEvent = CustomEvent<{ facts: Facts; progress: Progress }>;
/** `bangfu-load` of `bangfu-region`: the schools are there and drawn, read or not. */
export type BangfuRegionLoadEvent = CustomEvent<{ schools: readonly SchoolLoad[] }>;
/** The data could not be had; `address` is the one that was tried. */
export type BangfuErrorEvent = CustomEvent<{ error: LoadError; address?: string | undefined }>;
/** A task or a promise was opened or closed. */
export type BangfuSelectEvent = CustomEvent<{ kind: "task" | "commitment"; id: string; open: boolean }>;

declare global {
  interface HTMLElementEventMap {
    "bangfu-load": BangfuLoadEvent;
    "bangfu-error": BangfuErrorEvent;
    "bangfu-select": BangfuSelectEvent;
  }
}
