import { adoptStyles, LitElement, type CSSResult } from "lit";

/** A constructed style sheet belongs to one document: the style sheets of the other documents. */
const copies = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

const copyFor = (owner: Document, view: Window & typeof globalThis, styles: CSSResult): CSSStyleSheet => {
  const known = copies.get(owner) ?? new Map<CSSResult, CSSStyleSheet>();
  copies.set(owner, known);
  const sheet = known.get(styles) ?? new view.CSSStyleSheet();
  if (!known.has(styles)) sheet.replaceSync(styles.cssText);
  known.set(styles, sheet);
  return sheet;
};

/** An element that keeps its style in any document: in a frame, in another window, over a declarative shadow root. */
export abstract class PortableElement extends LitElement {
  private internals: ElementInternals | undefined = undefined;

  protected override createRenderRoot(): ShadowRoot {
    const declared = this.shadowRoot;
    // A declarative shadow root shows what stood for the element until now.
    declared?.replaceChildren();
    const root = declared ?? this.attachShadow({ mode: "open" });
    this.adoptStyles(root);
    // A script of the page that goes through an element with for…in comes upon no field.
    for (const name of Object.keys(this)) Object.defineProperty(this, name, { enumerable: false });
    return root;
  }

  adoptedCallback(): void {
    // A style element, where an engine has no constructed sheets, moves with the shadow root.
    if (this.renderRoot && this.shadowRoot?.adoptedStyleSheets) this.adoptStyles(this.shadowRoot);
  }

  /** Sets `:state(loading)`, where the engine has custom states of that name. */
  protected markLoading(loading: boolean): void {
    try {
      const states = (this.internals ??= this.attachInternals?.())?.states;
      if (loading) states?.add("loading");
      else states?.delete("loading");
    } catch {
      // Chromium before 125 takes none but names with two hyphens in front, and other engines none at all.
    }
  }

  private adoptStyles(root: ShadowRoot): void {
    const { ownerDocument: owner } = this;
    const styles = (this.constructor as typeof LitElement).elementStyles as CSSResult[];
    const view = owner.defaultView;
    if (owner === document || !root.adoptedStyleSheets) adoptStyles(root, styles);
    else if (view) root.adoptedStyleSheets = styles.map((each) => copyFor(owner, view, each));
  }
}
