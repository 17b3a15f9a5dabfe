import { render, type TemplateResult } from "lit/html.js";
import { adoptStyles } from "./css.js";

/** How a property stands on the tag. */
interface Declaration {
  /** The name of its attribute, where that is not its own; false: it has none. */
  readonly attribute?: string | false;
  /** What the text of the attribute becomes; text where absent. */
  readonly type?: typeof Boolean | typeof Number;
  /** Whether the attribute follows the property. */
  readonly reflect?: true;
  /** Not for pages. */
  readonly state?: true;
}

export type Declarations = Readonly<Record<string, Declaration>>;

/** Takes part in the life of an element. */
export interface Controller {
  hostConnected?(): void;
  hostUpdated?(): void;
  hostDisconnected?(): void;
}

/** The value of an attribute's text; undefined where there is none. */
const valueOf = (text: string | null, { type }: Declaration): unknown =>
  type === Boolean ? text !== null : text === null ? undefined : type ? type(text) : text;

/**
 * An element that draws itself anew, once, after any of its declared properties have changed. That much of
 * what LitElement does is needed here, in a quarter of its bytes; lit-html does the drawing.
 */
export abstract class UpdatingElement extends HTMLElement {
  static properties: Declarations = {};
  static styles: readonly string[] = [];

  /** Asked for once, when the element is registered. */
  static get observedAttributes(): string[] {
    // The language is an engine's own property, so that it is only listened to.
    const attributes = ["lang"];
    for (const [name, { attribute = name, reflect }] of Object.entries(this.properties)) {
      if (attribute) attributes.push(attribute);
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: UpdatingElement) {
          return this.values[name];
        },
        set(this: UpdatingElement, value: unknown) {
          if (value === this.values[name]) return;
          this.values[name] = value;
          if (reflect && attribute)
            if (value == null || value === false) this.removeAttribute(attribute);
            else this.setAttribute(attribute, value === true ? "" : (value as string));
          this.requestUpdate();
        },
      });
    }
    return attributes;
  }

  /** Resolves when all that has changed so far is drawn. */
  updateComplete: Promise<boolean>;
  private readonly values: Record<string, unknown> = {};
  private readonly controllers: Controller[] = [];
  private pending = true;
  private begin!: () => void;

  constructor() {
    super();
    // Nothing is drawn before the element stands in a page for the first time.
    this.updateComplete = new Promise<void>((begin) => {
      this.begin = begin;
    }).then(() => this.update());
    const early = this as Record<string, unknown>;
    for (const [name] of Object.entries(this.declared)) {
      const own = Object.getOwnPropertyDescriptor(this, name);
      if (own === undefined) continue;
      // What a page set before the script came lies before the property.
      delete early[name];
      early[name] = own.value;
    }
  }

  /** Draws anew, once for all that is asked for until then. */
  requestUpdate(): void {
    if (this.pending) return;
    this.pending = true;
    this.updateComplete = Promise.resolve().then(() => this.update());
  }

  addController(controller: Controller): void {
    this.controllers.push(controller);
  }

  connectedCallback(): void {
    const { styles } = this.constructor as typeof UpdatingElement;
    if (this.shadowRoot === null) adoptStyles(this.attachShadow({ mode: "open" }), styles);
    this.begin();
    // What is moved may have others around it.
    this.requestUpdate();
    for (const controller of this.controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(changed: string, _: string | null, text: string | null): void {
    for (const [name, declaration] of Object.entries(this.declared))
      if ((declaration.attribute ?? name) === changed)
        (this as Record<string, unknown>)[name] = valueOf(text, declaration);
    this.requestUpdate();
  }

  protected abstract render(): TemplateResult;

  /** Before each drawing; what it changes is drawn too. */
  protected willUpdate(): void {}

  /** After each drawing; what it changes is drawn anew. */
  protected updated(): void {}

  private get declared(): Declarations {
    return (this.constructor as typeof UpdatingElement).properties;
  }

  private update(): boolean {
    try {
      this.willUpdate();
    } finally {
      this.pending = false;
    }
    render(this.render(), this.shadowRoot!);
    for (const controller of this.controllers) controller.hostUpdated?.();
    this.updated();
    return !this.pending;
  }
}
