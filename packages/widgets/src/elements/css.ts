/** Marks the text of a style sheet; the build minifies what it marks. */
export const css = ([text]: TemplateStringsArray): string => text!;

/** Whether style sheets can be made here that no policy of a page forbids. */
export const adoptsStyles = "adoptedStyleSheets" in document && "replaceSync" in CSSStyleSheet.prototype;

const sheets = new Map<string, CSSStyleSheet>();

const sheetOf = (text: string): CSSStyleSheet => {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
};

/** A style element, which a page's policy may want to bear its nonce. */
export const styleElement = (text: string): HTMLStyleElement => {
  const style = document.createElement("style");
  const { litNonce } = globalThis as { litNonce?: string };
  if (litNonce !== undefined) style.nonce = litNonce;
  style.textContent = text;
  return style;
};

/** Gives a root its styles: one sheet for all roots that share it, or elements where there are none such. */
export const adoptStyles = (root: ShadowRoot, styles: readonly string[]): void => {
  if (adoptsStyles) root.adoptedStyleSheets = styles.map(sheetOf);
  else root.append(...styles.map(styleElement));
};
