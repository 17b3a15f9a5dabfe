export default [
  {
    name: "all elements, one script",
    path: "packages/widgets/dist/bangfu.js",
    gzip: true,
    limit: "36 KiB",
    // As it is served: to minify again what is minified makes it larger.
    modifyEsbuildConfig: (config) => ({ ...config, bundle: false, minify: false, loader: { ".js": "copy" } }),
  },
  {
    name: "bangfu-summary with all it needs",
    path: "packages/widgets/dist/summary.js",
    gzip: true,
    limit: "18 KiB",
  },
  {
    name: "core: summarize and assess",
    path: "packages/core/dist/index.js",
    import: "{ summarize, assess }",
    gzip: true,
    limit: "8.6 KiB",
  },
  { name: "core: all but the schemas", path: "packages/core/dist/index.js", gzip: true, limit: "17 KiB" },
];
