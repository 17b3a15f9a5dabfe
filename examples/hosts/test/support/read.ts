// Functions that run in the page: each has to stand on its own.
import type { Visit } from "./visit.js";

/** What the widgets say, and how their insides look. */
export interface Shown {
  readonly percents: readonly (string | undefined)[];
  readonly heading: string | undefined;
  readonly asOf: boolean;
  readonly rows: number;
  /** The static tables that are to be seen. */
  readonly statics: number;
}

/** What they say where all is well, on a page whose static tables give way to them. */
export const WHOLE: Shown = { percents: ["61%"], heading: "总体进展", asOf: true, rows: 20, statics: 0 };

const readShown = (): Shown => {
  const all = (tag: string, selector: string): Element[] =>
    [...document.querySelectorAll(tag)].flatMap((element) => [
      ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
    ]);
  const summaries = all("bangfu-summary", ".percent");
  return {
    percents: summaries.map((element) => element.textContent?.trim()),
    heading: all("bangfu-summary", "h2")[0]?.textContent?.trim(),
    asOf: all("bangfu-summary", "header").some(({ textContent }) => textContent?.includes("截至 2024-10-31")),
    rows: all("bangfu-tasks", "[data-task]").filter((row) => row.getBoundingClientRect().width > 0).length,
    statics: [...document.querySelectorAll(".static")].filter((table) => table.checkVisibility()).length,
  };
};

export const shown = ({ apart }: Visit): Promise<Shown> => apart(readShown, undefined);

/** The same as an expression, for engines in which it runs among the page's own scripts. */
export const SHOWN = `(${String(readShown)})()`;

const PIECES = {
  "bangfu-summary": [".frame", "h2", ".percent", ".headline", ".gauge text", "h3", "a", ".group", "footer"],
  "bangfu-tasks": [
    ".frame",
    "h2",
    "[data-task]",
    ".toggle",
    ".text",
    ".figures b",
    ".chip",
    ".filters button",
  ],
};

const PROPERTIES = [
  "color",
  "font-family",
  "font-size",
  "font-weight",
  "letter-spacing",
  "line-height",
  "margin-left",
  "margin-top",
  "opacity",
  "padding-left",
  "text-align",
  "text-indent",
  "text-transform",
  "visibility",
  "white-space",
  "word-spacing",
];

const readLook = ({ pieces, properties }: { pieces: typeof PIECES; properties: string[] }): string[] =>
  Object.entries(pieces).flatMap(([tag, selectors]) =>
    selectors.flatMap((selector) => {
      const piece = document.querySelector(tag)?.shadowRoot?.querySelector(selector);
      // Absent on both pages would be alike, and prove nothing.
      if (!piece) throw new Error(`${tag} has no ${selector}`);
      const style = getComputedStyle(piece);
      return properties.map((name) => `${tag} ${selector} ${name}: ${style.getPropertyValue(name)}`);
    }),
  );

/** How the insides of the widgets look, a line for each property. */
export const look = ({ apart }: Visit): Promise<string[]> =>
  apart(readLook, { pieces: PIECES, properties: PROPERTIES });

/** The same as an expression. */
export const LOOK = `(${String(readLook)})(${JSON.stringify({ pieces: PIECES, properties: PROPERTIES })})`;

const readAround = (): string[] => {
  const widgets = [...document.querySelectorAll<HTMLElement>("*")].filter(({ localName }) =>
    localName.startsWith("bangfu-"),
  );
  for (const widget of widgets) widget.style.setProperty("display", "none", "important");
  const around = [...document.querySelectorAll("*")].filter(
    (element) => !widgets.some((widget) => widget.contains(element)),
  );
  const lines = around.flatMap((element, index) => {
    const name = `${index} ${element.localName}`;
    const attributes = [...element.attributes].map((a) => `${name} @${a.name}=${a.value}`);
    const text = [...element.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE || node.nodeType === Node.COMMENT_NODE
        ? [`${name} "${node.nodeValue}"`]
        : [],
    );
    const { x, y, width, height } = element.getBoundingClientRect();
    const styles = [undefined, "::before", "::after"].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      if (pseudo !== undefined && style.content === "none") return "";
      return `${name}${pseudo ?? ""}; ${[...style].map((p) => `${p}: ${style.getPropertyValue(p)}`).join("; ")}`;
    });
    return [...attributes, ...text, `${name} at ${[x, y, width, height].join()}`, ...styles];
  });
  return [
    `${document.styleSheets.length} + ${document.adoptedStyleSheets?.length} style sheets`,
    document.title,
    ...lines,
  ];
};

const readGlobals = `Object.getOwnPropertyNames(window).concat(
  ...[Object, Array, String, Function, Element, HTMLElement, Node, Event, Promise].map(function (type) {
    return Object.getOwnPropertyNames(type).concat(Object.getOwnPropertyNames(type.prototype || {})).map(function (name) {
      return type.name + "." + name;
    });
  }))`;

/** Everything around the widgets: the tree, how it looks and lies with the widgets hidden, and the globals. */
export const around = async ({ apart, among }: Visit): Promise<string[]> => [
  ...(await apart(readAround, undefined)),
  ...(await among<string[]>(readGlobals)),
];

/** What stands in one reading and not in the other; of a long line only the parts that do. */
export const differences = (one: readonly string[], other: readonly string[]): string[] => {
  const missing = (lines: readonly string[], from: readonly string[]): string[] => {
    const known = new Set(from);
    return lines.filter((line) => !known.has(line));
  };
  const parts = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split("; "));
  const [gone, come] = [missing(one, other), missing(other, one)];
  return [
    ...missing(parts(gone), parts(come)).map((part) => `- ${part}`),
    ...missing(parts(come), parts(gone)).map((part) => `+ ${part}`),
  ];
};
