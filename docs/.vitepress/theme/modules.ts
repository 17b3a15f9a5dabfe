/** What an example of a page may import, each loaded where a page first asks for it. */
const LOADERS: Readonly<Record<string, () => Promise<unknown>>> = {
  "@bangfu/core": () => import("@bangfu/core"),
  "@bangfu/core/plan": () => import("@bangfu/core/plan"),
  "@bangfu/core/privacy": () => import("@bangfu/core/privacy"),
  "@bangfu/core/rollup": () => import("@bangfu/core/rollup"),
  "@bangfu/core/schema": () => import("@bangfu/core/schema"),
  "@bangfu/plan-yanhe": () => import("@bangfu/plan-yanhe"),
  "@bangfu/reader": () => import("@bangfu/reader"),
  "@bangfu/desk": () => import("@bangfu/desk"),
  "@bangfu/site": () => import("@bangfu/site"),
  "@bangfu/view": () => import("@bangfu/view"),
  "@bangfu/workbook": () => import("@bangfu/workbook"),
  "@bangfu/ooxml": () => import("@bangfu/ooxml"),
};

/** The modules of these names, which `OFFERED` in `generate/pages.ts` lists. */
export const loadModules = async (names: readonly string[]): Promise<(name: string) => unknown> => {
  const loaded = await Promise.all(names.map(async (name) => [name, await LOADERS[name]?.()] as const));
  const modules = new Map(loaded);
  return (name) => modules.get(name);
};
