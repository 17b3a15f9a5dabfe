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

/**
 * A place for values: the nth node of the walk, and where the first of them stands among all. Of an attribute its
 * name, and the fixed texts around them where a value is not all of it.
 */
interface Place {
  readonly node: number;
  readonly at: number;
  readonly name?: string;
  readonly texts?: readonly string[] | false;
}

interface Prepared {
  readonly content: DocumentFragment;
  readonly places: readonly Place[];
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

const placesIn = (content: DocumentFragment, names: readonly string[]): Place[] => {
  const places: Place[] = [];
  let at = 0;
  walker.currentNode = content;
  for (let node = 0; walker.nextNode(); node++) {
    const found = walker.currentNode as Partial<Comment & Element>;
    // The mark; an empty comment only ends a template.
    if (found.data) places.push({ node, at: at++ });
    for (const attribute of found.getAttributeNames?.() ?? []) {
      const texts = found.getAttribute!(attribute)!.split(MARK);
      if (texts.length === 1) continue;
      found.removeAttribute!(attribute);
      places.push({
        node,
        at,
        name: names[+attribute.slice(1)]!,
        texts: texts.join() !== "," && texts,
      });
      at += texts.length - 1;
    }
  }
  return places;
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
  return { content, places: placesIn(content, names) };
};

const prepared = new WeakMap<TemplateStringsArray, Prepared>();

/** Shows the values that belong to the places of something drawn. */
type Show<V> = (value: V) => void;

/** The nodes of a template, still without values, and what shows those. */
const made = (template: TemplateResult): [nodes: DocumentFragment, show: Show<readonly unknown[]>] => {
  const { strings } = template;
  const known = prepared.get(strings) ?? prepare(template);
  prepared.set(strings, known);
  const { content, places } = known;
  const nodes = document.importNode(content, true);
  walker.currentNode = nodes;
  let at = -1;
  const found = places.map(({ node, name }) => {
    for (; at < node; at++) walker.nextNode();
    const { currentNode } = walker;
    return name ? (currentNode as Element) : childAfter(currentNode as Comment);
  });
  let held: unknown[] | undefined;
  const show = (values: readonly unknown[]): void => {
    const before = held;
    held = places.map(({ at, name = "", texts }, place) => {
      const value = texts
        ? texts.map((text, part) => `${part ? (values[at + part - 1] ?? "") : ""}${text}`).join("")
        : values[at];
      const node = found[place]!;
      const own = name.slice(1);
      if (typeof node === "function") node(value);
      // At first nothing is there, as where there is no value.
      else if (before?.[place] !== value)
        if (name[0] === "@") {
          if (!before) node.addEventListener(own, (event) => (held![place] as EventListener)(event));
        } else if (name[0] === ".") (node as unknown as Record<string, unknown>)[own] = value;
        else if (value == null) node.removeAttribute(name);
        else node.setAttribute(name, value as string);
      return value;
    });
  };
  return [nodes, show];
};

/** Shows a value between a comment and the node that follows, which in a list is the next entry's comment. */
const childAfter = (mark: ChildNode, last = mark.nextSibling, end = () => last): Show<unknown> => {
  let held: unknown;
  let show: Show<readonly unknown[]>;
  /** Of a list: the comment before each entry, and what shows it. */
  let entries: [mark: ChildNode, show: Show<unknown>][];
  const insert = <N extends Node>(node: N): N => mark.parentNode!.insertBefore(node, end());
  const clear = (after = mark): void => {
    while (after.nextSibling !== end()) after.nextSibling!.remove();
  };
  return (value) => {
    if (value instanceof TemplateResult) {
      let nodes: DocumentFragment | undefined;
      if (!(held instanceof TemplateResult) || held.strings !== value.strings) {
        clear();
        [nodes, show] = made(value);
      }
      // Before the nodes stand in the page, which would otherwise be laid out for each.
      show(value.values);
      if (nodes) insert(nodes);
    } else if (Array.isArray(value)) {
      if (!Array.isArray(held)) {
        clear();
        entries = [];
      }
      value.forEach((each, at) => {
        if (!entries[at]) {
          const before = insert(document.createComment(""));
          entries[at] = [before, childAfter(before, null, () => entries[at + 1]?.[0] ?? end())];
        }
        entries[at]![1](each);
      });
      const before = entries[value.length]?.[0].previousSibling;
      entries.length = value.length;
      if (before) clear(before);
    } else if (value !== held) {
      clear();
      if (value != null) insert(document.createTextNode(value as string));
    }
    held = value;
  };
};

interface Root extends ParentNode {
  show?: Show<unknown>;
}

/** Draws into a root that holds nothing else, anew each time. */
export const render = (template: TemplateResult, root: Root & Node): void =>
  (root.show ??= childAfter(root.appendChild(document.createComment(""))))(template);
