import { drawn, ours } from "../page.js";

await ours('<bangfu-timeline src="facts.json" as-of="2024-06-30"></bangfu-timeline>', 1);
drawn();
