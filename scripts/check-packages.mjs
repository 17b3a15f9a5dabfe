// What a user of the packages would trip over: exports and types that do not resolve, files and dependencies unused.
import { execFileSync } from "node:child_process";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { readFileSync } from "node:fs";

const PACKAGES = [
  "core",
  "view",
  "plan-yanhe",
  "ooxml",
  "workbook",
  "reader",
  "site",
  "widgets",
  "office",
  "cli",
];
/** Entries that are data or a script for a script tag, with no types to resolve. */
const UNTYPED = {
  core: ["./json-schema/plan.schema.json"],
  view: [],
  "plan-yanhe": ["./plan.json", "./sample-ledger.json"],
  site: [],
  widgets: ["./bangfu.js", "./bangfu-summary.js"],
  ooxml: [],
  workbook: [],
  reader: [],
  office: ["./office.html"],
  cli: [],
};
const failed = [];

const attempt = (name, command, args) => {
  try {
    execFileSync(command, args, { stdio: "inherit" });
  } catch {
    failed.push(name);
  }
};

for (const name of PACKAGES) {
  const folder = `packages/${name}`;
  const { messages } = await publint({ pkgDir: folder, strict: true });
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  for (const message of messages) console.error(`publint ${name}: ${formatMessage(message, manifest)}`);
  if (messages.length > 0) failed.push(`publint ${name}`);
  const excluded = UNTYPED[name].flatMap((entry) => ["--exclude-entrypoints", entry]);
  attempt(`attw ${name}`, "npx", [
    "attw",
    "--pack",
    folder,
    "--profile",
    "esm-only",
    "--format",
    "table-flipped",
    ...excluded,
  ]);
}
attempt("knip", "npx", ["knip"]);

if (failed.length > 0) console.error(`Failed: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
