import { writeFileSync } from "node:fs";
import { plan } from "./plan.js";

// For the command line, which reads JSON.
writeFileSync(new URL("plan.json", import.meta.url), `${JSON.stringify(plan, null, 2)}\n`);
