import type { Board } from "../schema/rollup.js";
import { guardOf } from "../values/guard.js";
import { BOARD_SHAPE } from "./board-shape.generated.js";

/** Whether a value has the schools of a roll-up, which is all that a board shows of it, without zod. */
export const guardBoard = /* @__PURE__ */ guardOf<Board>(BOARD_SHAPE, "other");
