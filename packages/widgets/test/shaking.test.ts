import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

/** The elements that a page's bundle holds which takes one component of React's. */
const elementsOf = async (code: string): Promise<string[]> => {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL("../", import.meta.url)) },
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    external: ["react"],
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output!.inputs).flatMap(([path, { bytesInOutput }]) => {
    const [, name] = /dist\/elements\/(\w+)\/\1\.js$/.exec(path) ?? [];
    return name !== undefined && bytesInOutput > 0 ? [name] : [];
  });
};

it("a bundle that takes one component of React's holds one element, and registers it", async () => {
  expect(
    await elementsOf('import { Summary } from "@bangfu/widgets/react.js"; console.log(Summary);'),
  ).toEqual(["summary"]);
  expect(
    (
      await elementsOf(
        'import { Badge, Region } from "@bangfu/widgets/react.js"; console.log(Badge, Region);',
      )
    ).sort(),
  ).toEqual(["badge", "region"]);
});
