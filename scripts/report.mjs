// node scripts/report.mjs REPORT [FAILED STEP…]: the closing line of a run, from the test runner's own report.
// A step that failed beside the tests counts as one failure.
import { existsSync, readFileSync } from "node:fs";

const [path, ...steps] = process.argv.slice(2);
const report = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
const passed = report?.numPassedTests ?? 0;
const tests = report?.numFailedTests ?? 0;
// A file that could not be loaded fails with no test of its own.
const files = (report?.testResults ?? []).filter(
  ({ status, assertionResults }) =>
    status === "failed" && !assertionResults.some((each) => each.status === "failed"),
).length;
const others = steps.filter((step) => step !== "test" || tests + files === 0).length;
const failed = tests + files + others;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
