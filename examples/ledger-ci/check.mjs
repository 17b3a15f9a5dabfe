// node check.mjs PLAN LEDGER [--before LEDGER] [--as-of YYYY-MM-DD] [--strict]
// Checks a ledger for any CI: its form, that it can be published without a secret, and what has become worse.
// Exit code 1: something is wrong (with --strict: or worse).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { main } from "@bangfu/cli";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { before: { type: "string" }, "as-of": { type: "string" }, strict: { type: "boolean" } },
});
const [plan, ledger] = positionals;
if (plan === undefined || ledger === undefined) {
  console.error("node check.mjs PLAN LEDGER [--before LEDGER] [--as-of YYYY-MM-DD] [--strict]");
  process.exit(2);
}

const io = (out) => ({
  out,
  err: console.error,
  colour: false,
  cwd: process.cwd(),
  locale: "zh",
  now: Date.now,
});

const step = async (name, argv, out = console.log) => {
  const code = await main(argv, io(out));
  console.log(`${code === 0 ? "✓" : "✗"} ${name}`);
  if (code !== 0) process.exit(code);
};

await step("格式与交叉引用 · form and references", ["validate", plan, ledger]);

const folder = mkdtempSync(join(tmpdir(), "bangfu-check-"));
try {
  await step("可以发布，没有不该公开的 · publishable, nothing secret", [
    ...["publish", plan, ledger, "-o", folder],
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (values.before !== undefined) {
  const lines = [];
  const asOf = values["as-of"] === undefined ? [] : ["--as-of", values["as-of"]];
  const argv = ["diff", plan, values.before, ledger, "--json", ...asOf];
  await step("与上一版比较 · compared with the ledger before", argv, (text) => lines.push(text));
  const { tasks } = JSON.parse(lines.join("\n"));
  const worse = Object.entries(tasks).filter(([, { turn }]) => turn === "worse");
  for (const [id, { before, after }] of worse)
    console.log(`  变坏 · worse: ${id} ${before?.status} → ${after?.status}`);
  if (values.strict === true && worse.length > 0) process.exitCode = 1;
}
