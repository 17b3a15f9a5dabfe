// Writes the source of the site into `docs/.pages`: every page of `docs/zh` and `docs/en`, the pages that are
// generated, and what they show.
import { rmSync } from "node:fs";
import { apiPages } from "./api.js";
import { publicFiles } from "./assets.js";
import { OUT, writePage, writePages } from "./write.js";

rmSync(OUT, { recursive: true, force: true });
writePages();
for (const file of [...publicFiles(), ...(await apiPages())]) writePage(file);
