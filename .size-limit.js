/** As it is served: to minify again what is minified makes it larger. */
const asServed = (config) => ({ ...config, bundle: false, minify: false, loader: { ".js": "copy" } });

export default [
  {
    name: "all elements, one script",
    path: "packages/widgets/dist/bangfu.js",
    gzip: true,
    limit: "73 KiB",
    modifyEsbuildConfig: asServed,
  },
  {
    name: "bangfu-summary alone, one script with all it needs",
    path: "packages/widgets/dist/bangfu-summary.js",
    gzip: true,
    limit: "37.5 KiB",
    modifyEsbuildConfig: asServed,
  },
  {
    name: "bangfu-summary as a module, for who bundles it",
    path: "packages/widgets/dist/summary.js",
    gzip: true,
    limit: "38.7 KiB",
  },
  {
    name: "core: summarize and assess",
    path: "packages/core/dist/index.js",
    import: "{ summarize, assess }",
    gzip: true,
    limit: "14.1 KiB",
  },
  { name: "core: all but the schemas", path: "packages/core/dist/index.js", gzip: true, limit: "22.6 KiB" },
];
