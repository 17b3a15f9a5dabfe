import { drawn, ours } from "../page.js";

await ours('<bangfu-curve src="facts.json" as-of="2026-09-30" until="2026-12-31"></bangfu-curve>', 1);
drawn();
