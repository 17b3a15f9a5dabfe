import type { Basis, Facts, Locale } from "@bangfu/core";
import type { ReactiveController, ReactiveElement } from "lit";

/** What `bangfu-plan` hands to the elements inside it. */
export interface Around {
  readonly src?: string | undefined;
  readonly data?: Facts | undefined;
  readonly asOf?: string | undefined;
  /** The earlier day that its slider is set to. */
  readonly day?: string | undefined;
  /** It has a slider through the quarters. */
  readonly timeline?: boolean | undefined;
  readonly basis?: Basis | undefined;
  readonly notice?: string | undefined;
  readonly theme?: "light" | "dark" | "auto" | undefined;
}

export type Plan = HTMLElement & Around;

/** Fired at `bangfu-plan` when what it hands down has changed; does not bubble. */
const PLAN_CHANGE = "bangfu-plan-change";

/** Tells the elements inside a plan that what it hands down has changed. */
export const announceChange = (plan: Plan): boolean => plan.dispatchEvent(new Event(PLAN_CHANGE));

/** The first of an element and its ancestors, through shadow roots, for which `find` has a value. */
const nearest = <T>(element: Element, find: (each: Element) => T | undefined): T | undefined => {
  let each: Element | undefined = element;
  while (each) {
    const found = find(each);
    if (found !== undefined) return found;
    each = each.parentElement ?? (each.parentNode as Partial<ShadowRoot> | null)?.host;
  }
  return undefined;
};

/** The facts that stand inside an element, as text. */
export const inlineIn = (element: Element, where: string): string | undefined =>
  element.querySelector<HTMLScriptElement>(`${where}script[type="application/json"]`)?.text;

/** The language that a tag such as `zh-CN` names, where it is one of ours. */
export const localeOf = (tag: string | null | undefined): Locale | undefined =>
  /^(zh|en)(?![a-z])/i.exec(tag ?? "")?.[1]!.toLowerCase() as Locale | undefined;

/** What a page says of itself as a whole is a guess of its template: half of Chinese school sites say `en`. */
const WHOLE_PAGE = /^(html|body)$/;

/** The nearest language of ours that an element, or what is around it below `body`, names. */
export const languageAround = (element: Element): Locale | undefined =>
  nearest(element, (each) =>
    WHOLE_PAGE.test(each.localName) ? undefined : localeOf(each.getAttribute("lang")),
  );

/** The elements in each tree of nodes, with the one observer of that tree. */
const trees = new Map<
  Node,
  { readonly elements: Set<ReactiveElement>; readonly observer: MutationObserver }
>();

const watch = (tree: Node, element: ReactiveElement): void => {
  const known = trees.get(tree);
  if (known) return void known.elements.add(element);
  const elements = new Set([element]);
  const observer = new MutationObserver(() => elements.forEach((each) => each.requestUpdate()));
  observer.observe(tree, { subtree: true, attributeFilter: ["lang"] });
  trees.set(tree, { elements, observer });
};

const unwatch = (tree: Node, element: ReactiveElement): void => {
  const known = trees.get(tree);
  if (!known?.elements.delete(element) || known.elements.size > 0) return;
  known.observer.disconnect();
  trees.delete(tree);
};

/** In each plan the elements that leave date and remark to the first of them. */
const groups = new WeakMap<
  Plan,
  { readonly all: Set<ReactiveElement>; first?: ReactiveElement | undefined }
>();

const firstOf = (all: ReadonlySet<ReactiveElement>): ReactiveElement | undefined => {
  let first: ReactiveElement | undefined;
  for (const each of all)
    if (!first || each.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) first = each;
  return first;
};

/** Finds the plan and the language around an element, and updates the element when they change. */
export class AroundController implements ReactiveController {
  /** Whether the host gives date and remark. */
  speaks = true;
  /** The nearest `bangfu-plan`. */
  plan: Plan | undefined;
  /** The document or shadow roots that the element stands in, from the inside. */
  private trees: Node[] = [];
  private readonly update = (): void => this.host.requestUpdate();

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  /** The nearest language of ours that the element or what is around it names. */
  get language(): Locale | undefined {
    return languageAround(this.host);
  }

  /** @param shares whether the host leaves date and remark to the first in its plan that has none of its own */
  share(shares: boolean): void {
    const { host, plan } = this;
    this.speaks = true;
    if (!plan) return;
    const group = groups.get(plan) ?? { all: new Set() };
    groups.set(plan, group);
    // In another tree the reader may see it without the first.
    const joins = shares && plan.getRootNode() === host.getRootNode();
    group.all[joins ? "add" : "delete"](host);
    const [before, first] = [group.first, firstOf(group.all)];
    group.first = first;
    if (first !== before) [before, first].forEach((each) => each === host || each?.requestUpdate());
    this.speaks = !joins || first === host;
  }

  hostConnected(): void {
    const { host } = this;
    this.plan = nearest(host, (each) =>
      each !== host && each.localName === "bangfu-plan" ? (each as Plan) : undefined,
    );
    this.plan?.addEventListener(PLAN_CHANGE, this.update);
    for (let tree: Node | undefined = host.getRootNode(); tree;) {
      this.trees.push(tree);
      watch(tree, host);
      tree = (tree as Partial<ShadowRoot>).host?.getRootNode();
    }
    // An element that is moved may have others around it.
    this.update();
  }

  hostDisconnected(): void {
    this.share(false);
    this.plan?.removeEventListener(PLAN_CHANGE, this.update);
    for (const tree of this.trees.splice(0)) unwatch(tree, this.host);
  }
}
