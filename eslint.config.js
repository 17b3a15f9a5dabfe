import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import { configs as lit } from "eslint-plugin-lit";
import { configs as wc } from "eslint-plugin-wc";
import tseslint from "typescript-eslint";
import { htmlTexts, noSentence } from "./scripts/eslint/no-sentence.mjs";

/** Who may import whom in core; all but values may take types from schema. */
export const MAY_IMPORT = {
  values: [],
  schema: ["values"],
  plan: ["values"],
  ledger: ["values", "plan"],
  facts: ["values", "plan"],
  progress: ["values", "plan"],
  summarize: ["values", "plan", "ledger", "facts"],
  assess: ["values", "plan", "facts", "progress"],
  derive: ["values", "plan"],
  rollup: ["values", "plan", "progress"],
  read: ["schema", "values", "plan", "ledger", "facts", "rollup"],
  text: ["values", "plan"],
  privacy: ["values", "plan", "facts", "ledger"],
};
const FOLDERS = Object.keys(MAY_IMPORT);

/**
 * What the sources of each package may import besides their own modules and those that its build makes (`bangfu:…`);
 * cli may import all.
 */
export const PACKAGES_MAY_IMPORT = {
  core: ["zod"],
  view: ["@bangfu/core"],
  "plan-yanhe": ["@bangfu/core"],
  ooxml: ["fflate"],
  workbook: ["@bangfu/core", "@bangfu/view", "@bangfu/ooxml"],
  reader: ["@bangfu/core", "@bangfu/view", "@bangfu/ooxml", "parse5", "pdfjs-dist"],
  widgets: ["@bangfu/view", "@bangfu/core", "lit", "@lit/react", "react", "vue"],
  site: ["@bangfu/core", "@bangfu/view", "@bangfu/ooxml", "uqr"],
  desk: ["@bangfu/core", "@bangfu/view", "@bangfu/workbook", "@bangfu/site"],
  office: [
    "@bangfu/desk",
    "@bangfu/core",
    "@bangfu/view",
    "@bangfu/plan-yanhe",
    "@bangfu/workbook",
    "@bangfu/reader",
    "@bangfu/site",
    "lit",
    "idb",
    "fflate",
  ],
};

// The rule of the folders below is another one, for the last setting of a rule takes the place of all before it.
const packageRules = Object.entries(PACKAGES_MAY_IMPORT).map(([name, others]) => ({
  files: [`packages/${name}/src/**/*.ts`],
  ignores: ["**/*.test.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: String.raw`^(?!\.\.?/|bangfu:|(?:${others.join("|")})(?:/|$))`,
            message: `${name} may import ${others.join(", ")} and nothing else`,
          },
        ],
      },
    ],
  },
}));

/** Words are the ground of view; and no page loads the schemas. */
const viewRules = [
  { files: ["packages/view/src/**/*.ts"], group: ["@bangfu/core/schema", "@bangfu/core/privacy"] },
  {
    files: ["packages/view/src/words/**/*.ts"],
    group: ["@bangfu/core/schema", "@bangfu/core/privacy", "../*"],
  },
  {
    files: ["packages/view/src/words/{commands,desk}/*.ts"],
    group: ["@bangfu/core/schema", "@bangfu/core/privacy", "../../*"],
  },
].map(({ files, group }) => ({
  files,
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      { patterns: [{ group, message: "view needs no schema, and its words nothing else of view" }] },
    ],
  },
}));

const folderRules = FOLDERS.map((folder) => ({
  files: [`packages/core/src/${folder}/**/*.ts`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [
          ...FOLDERS.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other)).map(
            (other) => ({
              group: [`../${other}/*`],
              allowTypeImports: other === "schema" && folder !== "values",
              message: `core/${folder} may not import core/${other}`,
            }),
          ),
          // An entry reaches everything, so it would be a way around the table.
          {
            group: ["../index.js", "../plan.js", "../privacy.js", "../rollup.js", "../schema.js"],
            message: "inside core, import the module itself",
          },
          // One module that loads zod puts 27 kB into a page; types cost nothing.
          ...(folder === "schema"
            ? []
            : [{ group: ["zod", "zod/*"], allowTypeImports: true, message: "only core/schema loads zod" }]),
        ],
      },
    ],
  },
}));

/** The packages that print what view says, and have no words of their own. */
const WORDLESS = ["cli", "desk", "office", "site", "widgets"];
const bangfu = { rules: { "no-sentence": noSentence }, processors: { "html-texts": htmlTexts } };
const wordless = [
  { files: ["packages/office/src/**/*.html"], plugins: { bangfu }, processor: "bangfu/html-texts" },
  {
    files: WORDLESS.flatMap((name) => [
      `packages/${name}/src/**/*.ts`,
      `packages/${name}/src/**/*.html/*.js`,
    ]),
    ignores: ["**/*.test.ts", "**/*.generated.ts"],
    plugins: { bangfu },
    rules: { "bangfu/no-sentence": "error" },
  },
];

/** What old scripts replace by something else (Prototype), or the oldest engines lack. */
const fragile = [
  {
    selector: "CallExpression[callee.property.name=/^reduce(Right)?$/]",
    message: "a page may have replaced it: loop",
  },
  {
    selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    message: "a page may have replaced it: spread or loop",
  },
  {
    selector: "CallExpression[callee.property.name='at'][arguments.length=1]",
    message: "Chromium 87 has no .at()",
  },
];
/** The folders of core that a page loads. */
const IN_A_PAGE = ["values", "plan", "facts", "progress", "assess"];

const impure = (selector, what) => ({
  selector,
  message: `core, view and desk have no ${what}: they are pure`,
});
const listing = [{ selector: "ExportAllDeclaration", message: "list every name" }];
const pure = [
  impure("NewExpression[callee.name='Date'][arguments.length=0]", "clock"),
  impure("CallExpression[callee.object.name='Date'][callee.property.name='now']", "clock"),
];

export default tseslint.config(
  {
    ignores: [
      "**/dist/**",
      "**/node_modules/**",
      "**/json-schema/**",
      "test-results/**",
      ".turbo/**",
      "**/public/**",
      "docs/.pages/**",
      "docs/.vitepress/cache/**",
    ],
  },
  ...tseslint.configs.recommended,
  {
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver()],
      // Without these two no-cycle passes over every .ts file.
      "import-x/extensions": [".ts", ".js", ".mjs"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts"] },
    },
    rules: {
      "import-x/no-cycle": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["packages/*/src/**/*.ts"],
    ignores: ["**/*.d.ts", "**/*.generated.ts"],
    rules: {
      "import-x/no-default-export": "error",
      "import-x/no-relative-packages": "error",
      "max-lines": ["error", 300],
      "no-restricted-syntax": ["error", ...listing],
    },
  },
  {
    files: ["packages/{core,view,desk}/src/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "fetch", "process", "document", "window"],
      "no-restricted-syntax": ["error", ...listing, ...pure],
    },
  },
  ...packageRules,
  ...folderRules,
  ...viewRules,
  ...wordless,
  {
    files: [...IN_A_PAGE.map((folder) => `packages/core/src/${folder}/**/*.ts`), "packages/view/src/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...listing, ...pure, ...fragile] },
  },
  {
    files: ["packages/widgets/src/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", ...listing, ...fragile] },
  },
  {
    files: ["packages/widgets/src/**/*.ts"],
    ...lit["flat/recommended"],
  },
  {
    files: ["packages/widgets/src/**/*.ts"],
    ...wc["flat/recommended"],
  },
);
