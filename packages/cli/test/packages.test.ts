import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

const eslint = new ESLint({ cwd: fileURLToPath(new URL("../../..", import.meta.url)) });

/** What lint says of a module that imports another one. */
const said = async (filePath: string, imported: string): Promise<string[]> => {
  const [result] = await eslint.lintText(`import { a } from "${imported}";\n\nexport const b = a;\n`, {
    filePath,
  });
  return result!.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
};

describe("lint holds who may import whom", () => {
  it.each([
    ["packages/ooxml/src/csv/read.ts", "@bangfu/core", "ooxml may import fflate and nothing else"],
    ["packages/core/src/values/date.ts", "@bangfu/site", "core may import zod and nothing else"],
    [
      "packages/workbook/src/index.ts",
      "@bangfu/reader",
      "workbook may import @bangfu/core, @bangfu/view, @bangfu/ooxml",
    ],
    [
      "packages/reader/src/index.ts",
      "@bangfu/workbook",
      "reader may import @bangfu/core, @bangfu/view, @bangfu/ooxml",
    ],
    [
      "packages/widgets/src/index.ts",
      "@bangfu/workbook",
      "widgets may import @bangfu/view, @bangfu/core, lit",
    ],
    ["packages/site/src/index.ts", "node:fs", "site may import @bangfu/core, @bangfu/view, @bangfu/ooxml"],
    ["packages/office/src/office.ts", "@bangfu/cli", "office may import @bangfu/desk"],
  ])("%s may not import %s", async (file, imported, reason) => {
    expect((await said(file, imported)).join("\n")).toContain(reason);
  });

  it.each([
    ["packages/ooxml/src/csv/read.ts", "fflate"],
    ["packages/workbook/src/index.ts", "@bangfu/core/schema"],
    ["packages/workbook/src/index.ts", "@bangfu/ooxml"],
    ["packages/workbook/src/index.ts", "./write/workbook.js"],
    ["packages/cli/src/main.ts", "@bangfu/workbook"],
  ])("%s may import %s", async (file, imported) => {
    expect((await said(file, imported)).join("\n")).not.toContain("no-restricted-imports");
  });

  it("a module may reach another package by its name alone, not by a path", async () => {
    const messages = await said("packages/workbook/src/index.ts", "../../ooxml/src/index.js");
    expect(messages.join("\n")).toContain("import-x/no-relative-packages");
  });
});
