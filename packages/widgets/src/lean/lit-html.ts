/**
 * What stands in the scripts for `lit/html.js`: the same templates, as far as the elements need them, in a third
 * of its bytes: text, templates and lists as children, attributes, `.property` and `@event`. No directives, no
 * expressions for names or comments. The modules have lit-html itself; that both draw the same is tested.
 */
export class TemplateResult {
  constructor(
    readonly strings: TemplateStringsArray,
    readonly values: readonly unknown[],
    readonly isSvg: boolean,
  ) {}
}

export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult =>
  new TemplateResult(strings, values, false);

/** What stands inside an `<svg>`. */
export const svg = (strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult =>
  new TemplateResult(strings, values, true);

/** As a child: none; as an attribute: none. */
export const nothing = undefined;

/** Takes its value from those of a template. */
type Place = (values: readonly unknown[]) => void;

/** Where a place is: in the nth node of the walk, its first value, and of an attribute its name and fixed texts. */
interface Spot {
  readonly node: number;
  readonly at: number;
  readonly name?: string;
  readonly texts?: readonly string[];
}

interface Prepared {
  readonly content: DocumentFragment;
  readonly spots: readonly Spot[];
}

/** Among nodes it is read as a comment. */
const MARK = "<?>";

/** An attribute with at least one place in it; without quotes it is one place. */
const ATTRIBUTE = /([^\s"=]+)=("[^"]*<\?>[^"]*"|<\?>)/g;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string },
  ): { createHTML(text: string): string };
}

const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("bangfu", {
  createHTML: (text) => text,
});

// Elements and comments.
const walker = document.createTreeWalker(document, 129);

const spotsIn = (content: DocumentFragment, names: readonly string[]): Spot[] => {
  const spots: Spot[] = [];
  let at = 0;
  walker.currentNode = content;
  for (let node = 0; walker.nextNode(); node++) {
    const found = walker.currentNode as Partial<Comment & Element>;
    // The mark; an empty comment only ends a template.
    if (found.data) spots.push({ node, at: at++ });
    for (const attribute of found.getAttributeNames?.() ?? []) {
      const texts = found.getAttribute!(attribute)!.split(MARK);
      if (texts.length === 1) continue;
      found.removeAttribute!(attribute);
      spots.push({ node, at, name: names[+attribute.slice(1)]!, texts });
      at += texts.length - 1;
    }
  }
  return spots;
};

const prepare = ({ strings, isSvg }: TemplateResult): Prepared => {
  const names: string[] = [];
  const marked = strings.join(MARK).replace(
    ATTRIBUTE,
    // An engine would complain of a mark in an attribute that it knows.
    (_, name: string, value: string) => `_${names.push(name) - 1}="${value.replace(/"/g, "")}"`,
  );
  // So that each place has a node after it, up to which it reaches.
  const markup = marked + (strings[strings.length - 1] ? "" : "<!>");
  const template = document.createElement("template");
  const whole = isSvg ? `<svg>${markup}</svg>` : markup;
  template.innerHTML = policy?.createHTML(whole) ?? whole;
  const { content } = template;
  if (isSvg) content.firstElementChild!.replaceWith(...content.firstElementChild!.childNodes);
  return { content, spots: spotsIn(content, names) };
};

const prepared = new WeakMap<TemplateStringsArray, Prepared>();

/** The nodes of a template and its places, still without values. */
const made = (template: TemplateResult): [nodes: DocumentFragment, places: Place[]] => {
  const { strings } = template;
  const { content, spots } = prepared.get(strings) ?? prepare(template);
  prepared.set(strings, { content, spots });
  const nodes = document.importNode(content, true);
  walker.currentNode = nodes;
  let node = -1;
  return [
    nodes,
    spots.map((spot) => {
      for (; node < spot.node; node++) walker.nextNode();
      const found = walker.currentNode;
      if (spot.texts) return fieldOf(found as Element, spot);
      const put = childAfter(found as Comment);
      return (values) => put(values[spot.at]);
    }),
  ];
};

/** An attribute, property or event. */
const fieldOf = (element: Element, { name = "", texts = [], at }: Spot): Place => {
  const own = name.slice(1);
  const whole = texts.join() === ",";
  // Not undefined, which takes an attribute away and is a property's value.
  let held: unknown = texts;
  return (values) => {
    const value = whole
      ? values[at]
      : texts.map((text, part) => `${part ? (values[at + part - 1] ?? "") : ""}${text}`).join("");
    if (value === held) return;
    if (name[0] === "@") {
      if (held === texts) element.addEventListener(own, (event) => (held as EventListener)(event));
    } else if (name[0] === ".") (element as unknown as Record<string, unknown>)[own] = value;
    else if (value == null) element.removeAttribute(name);
    else element.setAttribute(name, value as string);
    held = value;
  };
};

/** Puts a value between a comment and the node that follows it now. */
const childAfter = (mark: ChildNode): ((value: unknown) => void) => {
  const end = mark.nextSibling;
  let held: unknown;
  let places: readonly Place[];
  /** Of a list: the last node of each entry, and what puts the entry. */
  let entries: [last: ChildNode, put: (value: unknown) => void][];
  const insert = <N extends Node>(node: N): N => mark.parentNode!.insertBefore(node, end);
  const clear = (after = mark): void => {
    while (after.nextSibling !== end) after.nextSibling!.remove();
  };
  return (value) => {
    if (value instanceof TemplateResult) {
      let nodes: DocumentFragment | undefined;
      if (!(held instanceof TemplateResult) || held.strings !== value.strings) {
        clear();
        [nodes, places] = made(value);
      }
      // Before the nodes stand in the page, which would otherwise be laid out for each.
      for (const place of places) place(value.values);
      if (nodes) insert(nodes);
    } else if (Array.isArray(value)) {
      if (!Array.isArray(held)) {
        clear();
        entries = [];
      }
      value.forEach((each, at) => {
        if (!entries[at]) {
          const before = insert(document.createComment(""));
          entries[at] = [insert(document.createComment("")), childAfter(before)];
        }
        entries[at]![1](each);
      });
      clear(entries[value.length - 1]?.[0]);
      entries.length = value.length;
    } else if (value !== held) {
      clear();
      if (value != null) insert(document.createTextNode(value as string));
    }
    held = value;
  };
};

interface Root extends ParentNode {
  put?: (value: unknown) => void;
}

/** Draws into a root that holds nothing else, anew each time. */
export const render = (template: TemplateResult, root: Root & Node): void =>
  (root.put ??= childAfter(root.appendChild(document.createComment(""))))(template);
