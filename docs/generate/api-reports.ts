import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { DOCS, type PageFile } from "./pages.js";

/** Entries of published packages, by the name of their report. */
const ENTRIES = {
  core: "core/dist/index.d.ts",
  "core-schema": "core/dist/schema.d.ts",
  "core-plan": "core/dist/plan.d.ts",
  "core-privacy": "core/dist/privacy.d.ts",
  "core-rollup": "core/dist/rollup.d.ts",
  view: "view/dist/index.d.ts",
  "view-commands": "view/dist/commands.d.ts",
  "view-office": "view/dist/office.d.ts",
  "plan-yanhe": "plan-yanhe/dist/index.d.ts",
  workbook: "workbook/dist/index.d.ts",
  ooxml: "ooxml/dist/index.d.ts",
  desk: "desk/dist/index.d.ts",
  reader: "reader/dist/index.d.ts",
  site: "site/dist/index.d.ts",
  cli: "cli/dist/main.d.ts",
  widgets: "widgets/dist/index.d.ts",
} as const;

const PACKAGES = join(DOCS, "../packages");

/** What one entry offers, as API Extractor writes it; it brings a compiler of its own. */
const reportOf = (name: string, entry: string): string => {
  const folder = join(PACKAGES, entry.split("/")[0]!);
  const out = mkdtempSync(join(tmpdir(), "bangfu-report-"));
  try {
    mkdirSync(join(out, "report"));
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: folder,
        mainEntryPointFilePath: join(PACKAGES, entry),
        newlineKind: "lf",
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              target: "ES2022",
              lib: ["ES2023", "DOM", "DOM.Iterable"],
              module: "ESNext",
              moduleResolution: "Bundler",
              strict: true,
              skipLibCheck: true,
              types: [],
            },
            include: [join(PACKAGES, entry)],
          },
          skipLibCheck: true,
        },
        apiReport: {
          enabled: true,
          reportFileName: `${name}.api.md`,
          reportFolder: join(out, "report"),
          reportTempFolder: join(out, "temp"),
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          // What a comment lacks is no part of what a package offers.
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
          extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(folder, "package.json"),
    });
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
      },
    });
    const file = join(out, "report", `${name}.api.md`);
    if (!existsSync(file)) throw new Error(`API Extractor wrote no report of ${entry}`);
    return readFileSync(file, "utf8");
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

/** `docs/reports/*.api.md`: all that the packages offer to those who use them, so that a change is seen. */
export const apiReports = (): PageFile[] =>
  Object.entries(ENTRIES).map(([name, entry]) => ({
    path: `reports/${name}.api.md`,
    text: reportOf(name, entry),
  }));
