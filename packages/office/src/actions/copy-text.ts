/** Copies what an element says. @returns whether it did; where it could not, the text is selected */
export const copyText = async (element: HTMLElement): Promise<boolean> => {
  try {
    // Absent over plain http, and refused where the browser does not trust the page.
    await navigator.clipboard.writeText(element.textContent ?? "");
    return true;
  } catch {
    getSelection()?.selectAllChildren(element);
    // The only way that is left; it copies what is selected.
    return document.execCommand("copy");
  }
};
