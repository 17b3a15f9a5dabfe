const NAME = "bangfu-office";

/**
 * Remembers when something was kept at last, beside the store: a browser that needs room clears the one without the
 * other, and so the page can say that something was there.
 * @param at as milliseconds; undefined where nothing is to be there any more
 */
export const rememberKept = (at: number | undefined): void => {
  try {
    if (at === undefined) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, String(at));
  } catch {
    // Without it the page cannot say so; nothing else depends on it.
  }
};

/** When something was kept at last, as far as this browser remembers. */
export const lastKept = (): number | undefined => {
  try {
    return Number(localStorage.getItem(NAME)) || undefined;
  } catch {
    return undefined;
  }
};
