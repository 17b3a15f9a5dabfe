import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

/** The elements that a page's bundle holds which takes some components. */
const elementsOf = async (code: string): Promise<string[]> => {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL("../", import.meta.url)) },
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    external: ["react", "vue"],
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output!.inputs).flatMap(([path, { bytesInOutput }]) => {
    const [, name] = /dist\/elements\/(\w+)\/\1\.js$/.exec(path) ?? [];
    return name !== undefined && bytesInOutput > 0 ? [name] : [];
  });
};

it.each(["react", "vue"])("a bundle that takes one component of %s holds one element", async (framework) => {
  const entry = `"@bangfu/widgets/${framework}.js"`;
  expect(await elementsOf(`import { Summary } from ${entry}; console.log(Summary);`)).toEqual(["summary"]);
  expect(
    (await elementsOf(`import { Findings, Region } from ${entry}; console.log(Findings, Region);`)).sort(),
  ).toEqual(["findings", "region"]);
});
