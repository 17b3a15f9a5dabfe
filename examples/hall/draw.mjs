// npm run pictures: draws the pictures of the READMEs anew where what they show has changed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import limits from "../../.size-limit.js";
import { BROWSER_ARGS, ensureBrowser } from "../../scripts/browser.mjs";
import { serve } from "../school-site/server.mjs";
import { labelsOf, PICTURES, withPicture } from "./pictures.mjs";
import { publish } from "./publish.mjs";

const FOLDER = new URL("pictures/", import.meta.url);
const SHOWN = new URL("shown.json", FOLDER);
const dist = fileURLToPath(new URL("dist", import.meta.url));

mkdirSync(FOLDER, { recursive: true });
const project = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
for (const [file, svg] of Object.entries(labelsOf(project, limits)))
  writeFileSync(new URL(file, FOLDER), svg);

await publish(dist);
const { address, close } = await serve([dist]);
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: BROWSER_ARGS });
const shown = existsSync(SHOWN) ? JSON.parse(readFileSync(SHOWN, "utf8")) : {};
for (const picture of PICTURES)
  await withPicture(browser, address, picture, async (part, digest) => {
    const file = new URL(picture.file, FOLDER);
    if (shown[picture.file] === digest && existsSync(file)) return;
    await part.screenshot({ path: fileURLToPath(file) });
    shown[picture.file] = digest;
    console.log(picture.file);
  });
writeFileSync(SHOWN, `${JSON.stringify(shown, null, 2)}\n`);
await browser.close();
await close();
