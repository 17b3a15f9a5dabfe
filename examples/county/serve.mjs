// node examples/county/serve.mjs: the board of a county over the published facts of four schools.
import { fileURLToPath } from "node:url";
import { serve } from "../school-site/server.mjs";
import { publish } from "./publish.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const code = await publish(here);
if (code !== 0) process.exit(code);

const { address, close } = await serve([fileURLToPath(new URL("dist/region", import.meta.url))]);
console.log(`\n打开 · Open  ${address}\n结束请按 · Stop with  Ctrl-C`);
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => void close().then(() => process.exit(0)));
