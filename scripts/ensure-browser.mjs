import { ensureBrowser } from "./browser.mjs";

try {
  console.log(await ensureBrowser());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
