// Publishes the Yanhe plan with its illustrative ledger and serves a school's home page with the widgets.
import { fileURLToPath } from "node:url";
import { main } from "@bangfu/cli";
import { serve } from "./server.mjs";

const folder = (name) => fileURLToPath(new URL(name, import.meta.url));

const code = await main([
  "publish",
  "@bangfu/plan-yanhe",
  "@bangfu/plan-yanhe",
  "-o",
  folder("dist"),
  "--notice",
  "示例数据",
]);
if (code !== 0) process.exit(code);

const { address, close } = await serve([folder("public"), folder("dist")]);
console.log(`\n打开 · Open  ${address}\n结束请按 · Stop with  Ctrl-C`);
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => void close().then(() => process.exit(0)));
