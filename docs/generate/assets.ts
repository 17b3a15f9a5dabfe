import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { summarize } from "@bangfu/core";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import type { PageFile } from "./pages.js";

const { resolve } = createRequire(import.meta.url);

/** A picture for the browser's tab: three bars, the last still to do. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f4b63"/><path d="M7 9h18" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/><path d="M7 16h12" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/><path d="M7 23h7" stroke="#f0b44c" stroke-width="3.4" stroke-linecap="round"/></svg>\n`;

/** What the pages load: the script for script tags as it is published, and the facts of the sample. */
export const publicFiles = (): PageFile[] => [
  { path: "public/bangfu.js", text: readFileSync(resolve("@bangfu/widgets/bangfu.js"), "utf8") },
  { path: "public/facts.json", text: JSON.stringify(summarize(plan, sampleLedger)) },
  { path: "public/icon.svg", text: ICON },
];
