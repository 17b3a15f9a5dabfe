import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import subsetFont from "subset-font";

const { resolve } = createRequire(import.meta.url);
const FACES = [400, 600].flatMap((weight) => [
  `noto-sans-sc-latin-${weight}-normal.woff`,
  `noto-sans-sc-chinese-simplified-${weight}-normal.woff`,
]);

/** The font cut down to the characters used: whole, it would take longer to read than the picture to draw. */
const fontsFor = (characters: string): Promise<Uint8Array[]> =>
  Promise.all(
    FACES.map((face) =>
      subsetFont(readFileSync(resolve(`@fontsource/noto-sans-sc/files/${face}`)), characters, {
        targetFormat: "sfnt",
      }),
    ),
  );

let ready: Promise<void> | undefined;

/** An SVG picture as PNG at twice its size, for what takes only pictures, such as WeChat articles. */
export const pngOf = async (svg: string): Promise<Buffer> => {
  ready ??= initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await ready;
  const fontBuffers = await fontsFor([...new Set(svg)].join(""));
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontBuffers, defaultFontFamily: "Noto Sans SC" },
  });
  return Buffer.from(image.render().asPng());
};
