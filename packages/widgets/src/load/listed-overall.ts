/** In place of `listed.ts` where nothing but the headline is drawn: the rest of the facts may look as it likes. */
export const LISTED = {
  facts: {},
  plan: { document: Array.isArray },
  task: {},
  indicator: {},
  commitment: {},
  finding: {},
};
