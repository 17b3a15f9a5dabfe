// Chrome 109, the last for Windows 7, from npm: in a folder of its own, by exact version, never a dependency.
import { execFileSync } from "node:child_process";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";

const CACHE = fileURLToPath(new URL("../.cache/", import.meta.url));
const CHROME = join(CACHE, "chrome-109.0.6");
const PACKED = "node_modules/@sparticuz/chromium/bin/chromium.br";
const INSTALL = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "@sparticuz/chromium@109.0.6"];

/** Into a folder beside it first, so that no other process ever starts half a browser. */
const install = async (): Promise<void> => {
  await mkdir(CACHE, { recursive: true });
  const folder = await mkdtemp(join(CACHE, "chrome-"));
  await writeFile(join(folder, "package.json"), '{"private":true}');
  execFileSync("npm", INSTALL, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  const whole = join(folder, "chrome");
  await pipeline(createReadStream(join(folder, PACKED)), createBrotliDecompress(), createWriteStream(whole));
  await chmod(whole, 0o755);
  await rename(whole, CHROME);
  await rm(folder, { recursive: true });
};

interface Chrome {
  readonly path?: string;
  readonly lacking?: string;
}

/** The path of Chrome 109, installed where it is not yet, or why it cannot be had here. */
export const chrome109 = async (): Promise<Chrome> => {
  if (process.platform !== "linux" || process.arch !== "x64") return { lacking: "Linux on x64" };
  try {
    if (!existsSync(CHROME)) await install();
    return { path: CHROME };
  } catch (error) {
    return { lacking: `@sparticuz/chromium@109.0.6 from npm: ${String(error).split("\n")[0]}` };
  }
};
