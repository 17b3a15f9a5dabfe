import type { Facts } from "../schema/facts.js";
import { guardOf } from "../values/guard.js";
import { checkFacts } from "./check.js";
import { FACTS_SHAPE } from "./facts-shape.generated.js";

/** Whether a value is facts, without zod: it takes exactly what `parseFacts` takes. */
export const guardFacts = /* @__PURE__ */ guardOf<Facts>(FACTS_SHAPE, "facts", checkFacts);
