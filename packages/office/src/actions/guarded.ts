import type { Office } from "../state/office.js";
import { set } from "../state/steps.js";

/** Says what went wrong, once: where drawing itself fails, saying so fails in the same way. */
export const sayFailure = (office: Office, error: unknown): void => {
  const failure = error instanceof Error ? error.message : String(error);
  if (failure !== office.state.failure) office.change(set({ failure }));
};

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
