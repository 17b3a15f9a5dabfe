import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { BROWSER_ARGS, findBrowser } from "./scripts/browser.mjs";

const source = (path: string): string => new URL(path, import.meta.url).pathname;

// Tests run against the sources, so that a change is seen without a build.
const alias = [
  { find: "@bangfu/core/rollup", replacement: source("packages/core/src/rollup.ts") },
  { find: "@bangfu/core/schema", replacement: source("packages/core/src/schema.ts") },
  { find: "@bangfu/core/privacy", replacement: source("packages/core/src/privacy.ts") },
  { find: "@bangfu/core/plan", replacement: source("packages/core/src/plan.ts") },
  { find: /^@bangfu\/core$/, replacement: source("packages/core/src/index.ts") },
  { find: "@bangfu/view/commands", replacement: source("packages/view/src/commands.ts") },
  { find: "@bangfu/view/desk", replacement: source("packages/view/src/desk.ts") },
  { find: "@bangfu/view/office", replacement: source("packages/view/src/office.ts") },
  { find: /^@bangfu\/view$/, replacement: source("packages/view/src/index.ts") },
  { find: /^@bangfu\/desk$/, replacement: source("packages/desk/src/index.ts") },
  { find: /^@bangfu\/site$/, replacement: source("packages/site/src/index.ts") },
  { find: /^@bangfu\/ooxml$/, replacement: source("packages/ooxml/src/index.ts") },
  { find: /^@bangfu\/reader$/, replacement: source("packages/reader/src/index.ts") },
  { find: /^@bangfu\/workbook$/, replacement: source("packages/workbook/src/index.ts") },
  { find: /^@bangfu\/plan-yanhe$/, replacement: source("packages/plan-yanhe/src/index.ts") },
];

/** What needs a browser: the elements, and what the office page has beside its sources. */
const inBrowser = ["packages/widgets/src/{elements/**/*,*}.test.ts", "packages/office/src/**/*.test.ts"];
// All engines, pictures, large data: `npm run test:slow`, and a short form of it in CI.
const slow = "**/*.slow.test.ts";
/** By default one is left idle, which is half of a machine with two. */
const ALL_CORES = "100%";
const executablePath = await findBrowser();

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "node",
          include: [
            "packages/*/test/**/*.test.ts",
            "packages/*/src/**/*.test.ts",
            "examples/*/test/**/*.test.ts",
            "docs/test/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
          exclude: [...inBrowser, slow, "**/node_modules/**"],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: ALL_CORES,
          typecheck: {
            enabled: true,
            include: ["packages/*/test/types/**/*.test-d.ts"],
            tsconfig: "packages/core/tsconfig.json",
          },
        },
      },
      {
        resolve: { alias },
        test: {
          name: "slow",
          include: [slow],
          exclude: ["**/node_modules/**"],
          maxWorkers: ALL_CORES,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "browser",
          include: inBrowser,
          // axe looks at every element in every state; on a busy machine that takes a while.
          testTimeout: 300_000,
          maxWorkers: ALL_CORES,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(executablePath && { executablePath }), args: BROWSER_ARGS },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
