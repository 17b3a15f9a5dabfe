// node scripts/report.mjs REPORT[,REPORT…] [FAILED STEP…]: the closing line of a run, from the test runner's own
// reports. A report that is missing, and a step that failed beside the tests, count as one failure.
import { existsSync, readFileSync } from "node:fs";

const [paths = "", ...steps] = process.argv.slice(2);
const reports = paths
  .split(",")
  .map((path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined));

const sum = (of) => reports.reduce((total, report) => total + (report === undefined ? 0 : of(report)), 0);
const passed = sum(({ numPassedTests }) => numPassedTests);
const skipped = sum(({ numPendingTests }) => numPendingTests);
const tests = sum(({ numFailedTests }) => numFailedTests);
// A file that could not be loaded fails with no test of its own.
const files = sum(
  ({ testResults }) =>
    testResults.filter(
      ({ status, assertionResults }) =>
        status === "failed" && !assertionResults.some((each) => each.status === "failed"),
    ).length,
);
const missing = reports.filter((report) => report === undefined).length;
const others = steps.filter((step) => !/test/.test(step) || tests + files + missing === 0).length;
const failed = tests + files + missing + others;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
