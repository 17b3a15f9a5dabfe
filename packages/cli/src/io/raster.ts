import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import subsetFont from "subset-font";

const { resolve } = createRequire(import.meta.url);
/** The weights that pictures ask for; these files have the Latin letters too. */
const FACES = [400, 600].map((weight) => `noto-sans-sc-chinese-simplified-${weight}-normal.woff`);
/** As the faces of all weights call themselves, in the names of the numbers below. */
const FAMILY = "Noto Sans SC Thin";
/** The family and the weight's name, apart: without them each weight is a family by itself, and bold is not found. */
const NAME_IDS = [16, 17];

/** The font cut down to the characters used: whole, it would take longer to read than the picture to draw. */
const fontsFor = (characters: string): Promise<Uint8Array[]> =>
  Promise.all(
    FACES.map((face) =>
      subsetFont(readFileSync(resolve(`@fontsource/noto-sans-sc/files/${face}`)), characters, {
        targetFormat: "sfnt",
        preserveNameIds: NAME_IDS,
      }),
    ),
  );

let ready: Promise<void> | undefined;

const started = (): Promise<void> =>
  (ready ??= initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm"))));

/** An SVG picture without letters as PNG. */
export const drawnSvg = async (svg: string, zoom: number): Promise<Buffer> => {
  await started();
  return Buffer.from(new Resvg(svg, { fitTo: { mode: "zoom", value: zoom } }).render().asPng());
};

/** An SVG picture as PNG, by itself at twice its size, for what takes only pictures, such as WeChat articles. */
export const pngOf = async (svg: string, zoom = 2): Promise<Buffer> => {
  await started();
  const fontBuffers = await fontsFor([...new Set(svg)].join(""));
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
  });
  return Buffer.from(image.render().asPng());
};
