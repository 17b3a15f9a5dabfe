import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", commands: "src/commands.ts", desk: "src/desk.ts", office: "src/office.ts" },
  format: "esm",
  target: "es2022",
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  clean: true,
});
