// npm start: the hall, the pages that its doors lead to, and the documentation as soon as it is built.
import { spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../school-site/server.mjs";
import { addressesAt } from "./page.mjs";
import { publish } from "./publish.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = at("dist");
await publish(folder);

const { address, close } = await serve([folder]);
console.log("");
for (const { name, addresses } of addressesAt(address)) console.log(`${name}\n  ${addresses.join("   ")}`);
console.log("\n结束请按 · Stop with  Ctrl-C");

// Not needed to look at the hall: until it is there, its page says so.
const docs = spawn("npx", ["turbo", "run", "docs", "--output-logs=errors-only"], {
  cwd: at("../.."),
  env: { ...process.env, DOCS_BASE: "/docs/" },
  stdio: ["ignore", "ignore", "inherit"],
  shell: process.platform === "win32",
});
docs.once("exit", (code) => {
  if (code !== 0) return;
  cpSync(at("../../docs/.vitepress/dist"), join(folder, "docs"), { recursive: true });
  console.log("文档已构建 · The documentation is built");
});
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    docs.kill();
    void close().then(() => process.exit(0));
  });
