// All that the tests of the page ask for, in Chrome 109 too, the last for Windows 7. The short form has the parts that
// depend most on the browser.
import { describe } from "vitest";
import { driveBy } from "./support/office.js";
import { BROWSERS } from "./support/profile.js";

const { executablePath, lacking } = BROWSERS.find(({ name }) => name === "Chrome 109")!;
driveBy(executablePath);

describe.skipIf(lacking !== undefined)("Chrome 109", async () => {
  await import("./keeping.test.js");
  await import("./tabs.test.js");
  await import("./documents.test.js");
  if (process.env["SLOW"] === "short") return;
  await import("./cleared.test.js");
  await import("./office.test.js");
  await import("./entering.test.js");
  await import("./handing.test.js");
  await import("./imports.test.js");
  await import("./closing.test.js");
  await import("./reports.test.js");
  await import("./access.test.js");
  await import("./big.test.js");
});
