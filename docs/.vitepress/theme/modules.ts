/** What the examples of a page import, each loaded when a page first asks for one. */
export const loadModules = async (): Promise<(name: string) => unknown> => {
  const [core, schema, yanhe, site, workbook] = await Promise.all([
    import("@bangfu/core"),
    import("@bangfu/core/schema"),
    import("@bangfu/plan-yanhe"),
    import("@bangfu/site"),
    import("@bangfu/workbook"),
  ]);
  const modules: Readonly<Record<string, unknown>> = {
    "@bangfu/core": core,
    "@bangfu/core/schema": schema,
    "@bangfu/plan-yanhe": yanhe,
    "@bangfu/site": site,
    "@bangfu/workbook": workbook,
  };
  return (name) => modules[name];
};
