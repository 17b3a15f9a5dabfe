import { drawn, ours } from "../page.js";

await ours('<bangfu-summary src="facts.json" as-of="2024-06-30"></bangfu-summary>', 100);
drawn();
