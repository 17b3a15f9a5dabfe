import { drawn, ours } from "../page.js";

await ours('<bangfu-tasks src="facts.json" as-of="2024-06-30"></bangfu-tasks>', 1);
drawn();
