/**
 * Registers an element once: a page may load the script twice, or in two versions, and the first stays.
 * @returns the class that is registered
 */
export const define = <C extends CustomElementConstructor>(tag: string, element: C): C => {
  const registered = customElements.get(tag);
  if (registered !== undefined) return registered as C;
  customElements.define(tag, element);
  return element;
};
