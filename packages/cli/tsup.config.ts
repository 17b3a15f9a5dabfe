import { defineConfig } from "tsup";

export default defineConfig({
  entry: { main: "src/main.ts", "rollup-child": "src/rollup-child.ts" },
  format: "esm",
  target: "es2022",
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  clean: true,
});
