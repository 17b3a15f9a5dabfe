export default {
  globs: ["src/elements/**/*.ts", "src/*.ts"],
  exclude: ["src/**/*.test.ts", "src/react.ts", "src/script.ts", "src/vue.ts"],
  outdir: ".",
  litelement: true,
  packagejson: false,
};
