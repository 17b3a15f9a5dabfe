import { supportsAdoptingStyleSheets } from "lit";

/**
 * Whether an element's style can take effect here. An engine without constructable style sheets needs a
 * style element, and a page's policy may forbid those; what stands inside an element is then worth more than
 * figures without any style.
 */
const canStyle = (): boolean => {
  if (supportsAdoptingStyleSheets) return true;
  const style = document.createElement("style");
  const { litNonce } = globalThis as { litNonce?: string };
  if (litNonce !== undefined) style.nonce = litNonce;
  style.textContent = "bangfu-none{}";
  document.documentElement.append(style);
  const allowed = style.sheet !== null && style.sheet.cssRules.length > 0;
  style.remove();
  return allowed;
};

let styled: boolean | undefined;

/**
 * Registers an element once: a page may load the script twice, or in two versions, and the first stays. Where
 * no style can take effect, or there is no document (a server that renders pages), nothing is registered.
 * @returns the class that is registered, or else would be
 */
export const define = <C extends CustomElementConstructor>(tag: string, element: C): C => {
  if (typeof document === "undefined") return element;
  const registered = customElements.get(tag);
  if (registered !== undefined) return registered as C;
  if (!(styled ??= canStyle())) return element;
  customElements.define(tag, element);
  return element;
};
