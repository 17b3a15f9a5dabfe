import type { Office } from "../state/office.js";
import { set } from "../state/steps.js";

export const sayFailure = (office: Office, error: unknown): void =>
  office.change(set({ failure: error instanceof Error ? error.message : String(error) }));

/** Does something; whatever goes wrong is said. */
export const guarded = (office: Office, act: () => unknown): void => {
  void (async () => {
    try {
      await act();
    } catch (error) {
      sayFailure(office, error);
    }
  })();
};
