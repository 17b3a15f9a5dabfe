import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Locale } from "@bangfu/core";
import { LOCALES, type PageFile } from "./pages.js";
import { WIDGETS, ZH, type WidgetWords } from "./widget-words.js";

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly fieldName?: string;
  readonly attribute?: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly type?: { readonly text: string };
}

/** An element as the Custom Elements Manifest has it, what it inherits too. */
export interface Element {
  readonly tagName: string;
  readonly description: string;
  readonly attributes?: readonly Item[];
  readonly members?: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<Element>[] }[];
}

/** Every element of the manifest that the build of `@bangfu/widgets` writes. */
export const elements = (): Element[] => {
  const path = createRequire(import.meta.url).resolve("@bangfu/widgets/custom-elements.json");
  const { modules } = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((each): each is Element => each.tagName !== undefined);
};

const plain = (text = ""): string => text.replaceAll(/\s+/g, " ").trim();

/** Every description that a page shows. */
export const descriptionsOf = (element: Element): string[] =>
  [
    element.attributes,
    properties(element),
    element.events,
    element.slots,
    element.cssParts,
    element.cssProperties,
  ].flatMap((items = []) => items.map(({ description }) => plain(description)).filter((text) => text !== ""));

/** What a script may set beside the attributes. */
const properties = ({ members = [] }: Element): readonly Item[] =>
  members.filter(
    ({ kind, privacy, attribute, static: fixed }) =>
      kind === "field" &&
      privacy !== "private" &&
      privacy !== "protected" &&
      attribute === undefined &&
      fixed !== true,
  );

const WORDS = {
  zh: {
    attributes: ["属性", "属性", "程序里", "类型", "作用"],
    properties: ["只能在程序里写的", "名称", "类型", "作用"],
    events: ["事件", "事件", "类型", "何时"],
    slots: ["插槽", "插槽", "内容"],
    parts: ["部件（`::part`）", "部件", "是什么"],
    css: ["样式变量", "变量", "作用"],
    access: "无障碍",
    usual: "（默认）",
    write: "写法",
    checked: "浅色与深色、中文与英文、展开与表格都由 axe 检查过，键盘可以到达一切可点的内容。",
  },
  en: {
    attributes: ["Attributes", "attribute", "property", "type", "what it does"],
    properties: ["Properties only", "name", "type", "what it does"],
    events: ["Events", "event", "type", "when"],
    slots: ["Slots", "slot", "what stands there"],
    parts: ["Parts (`::part`)", "part", "what it is"],
    css: ["Custom properties", "variable", "what it does"],
    access: "Accessibility",
    usual: "(default)",
    write: "Usage",
    checked:
      "axe looks at it in light and dark, in Chinese and English, opened and as a table, and the keyboard reaches all that can be clicked.",
  },
} as const;

const cell = (text: string): string => text.replaceAll("|", "\\|");
const code = (text: string): string => (text === "" ? "" : `\`${cell(text)}\``);
const typeOf = ({ type }: Item): string => (type?.text ?? "").replace(/ \| undefined$/, "");

const table = ([title, ...head]: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ""
    : `\n## ${title}\n\n| ${head.join(" | ")} |\n|${head.map(() => " --- |").join("")}\n${rows
        .map((row) => `| ${row.join(" | ")} |\n`)
        .join("")}`;

const textOf = (element: Element, words: WidgetWords, locale: Locale): string => {
  const { tagName } = element;
  const text = WORDS[locale];
  const said = ({ description }: Item): string =>
    cell(locale === "zh" ? (ZH[plain(description)] ?? plain(description)) : plain(description));
  const members = new Map((element.members ?? []).map((each) => [each.attribute, each]));
  const examples = [words.more ?? {}, ...(words.also ?? [])];
  const live = tagName === "bangfu-plan" || tagName === "bangfu-region";
  return [
    `# ${tagName} ${words.name[locale === "zh" ? 0 : 1]}\n`,
    `${locale === "zh" ? words.about : plain(element.description).replace(/ The schools come from .*$/, " The schools come from a list of addresses, `srcs`, or from one roll-up file, `src` (its form: [on a school's site](../../how-to/embed.md)).")}\n`,
    live
      ? `<WidgetGroup tag="${tagName}" />\n`
      : examples
          .map((more) => {
            const given = Object.keys(more).length === 0 ? "" : ` :more='${JSON.stringify(more)}'`;
            return `<Widget tag="${tagName}"${given} />\n`;
          })
          .join("\n"),
    `## ${text.write}\n\n\`\`\`html\n<script src="bangfu.js" defer></script>\n${examples.map((more) => usage(tagName, more)).join("\n")}\n\`\`\``,
    table(
      text.attributes,
      (element.attributes ?? []).map((each) => [
        code(each.name),
        code(each.fieldName ?? ""),
        code(typeOf(members.get(each.name) ?? each)),
        said(each),
      ]),
    ),
    table(
      text.properties,
      properties(element).map((each) => [code(each.name), code(typeOf(each)), said(each)]),
    ),
    table(
      text.events,
      (element.events ?? []).map((each) => [code(each.name), code(typeOf(each)), said(each)]),
    ),
    table(
      text.slots,
      (element.slots ?? []).map((each) => [each.name === "" ? text.usual : code(each.name), said(each)]),
    ),
    table(
      text.parts,
      (element.cssParts ?? []).map((each) => [code(each.name), said(each)]),
    ),
    table(
      text.css,
      (element.cssProperties ?? []).map((each) => [code(each.name), said(each)]),
    ),
    `\n## ${text.access}\n\n${words.access[locale === "zh" ? 0 : 1]}${locale === "zh" ? "" : " "}${text.checked}\n`,
  ].join("\n");
};

const usage = (tag: string, more: Readonly<Record<string, string>>): string => {
  if (tag === "bangfu-region")
    return `<bangfu-region srcs="yanhe/facts.json other/facts.json"></bangfu-region>`;
  const attributes = Object.entries(more).map(
    ([name, value]) => ` ${name}${value === "" ? "" : `="${value}"`}`,
  );
  if (tag === "bangfu-plan")
    return `<bangfu-plan src="facts.json"${attributes.join("")}>\n  <bangfu-summary></bangfu-summary>\n  <bangfu-tasks></bangfu-tasks>\n</bangfu-plan>`;
  return `<${tag} src="facts.json"${attributes.join("")}></${tag}>`;
};

const wordsOf = ({ tagName, description }: Element): WidgetWords =>
  WIDGETS[tagName] ?? { name: ["", ""], about: plain(description), access: ["", ""] };

const overview = (all: readonly Element[], locale: Locale): string => {
  const zh = locale === "zh";
  const rows = all.map((each) => {
    const { name, about } = wordsOf(each);
    const says = zh
      ? about.split("。")[0] + "。"
      : `${plain(each.description).split(". ")[0]!.replace(/\.$/, "")}.`;
    return `| [${each.tagName}](${each.tagName.replace("bangfu-", "")}.md) | ${name[zh ? 0 : 1]} | ${cell(says)} |`;
  });
  return [
    `# ${zh ? "组件一览" : "The widgets"}\n`,
    zh
      ? "一个脚本，放进任何学校网页。每页上的组件都是真的：沿河方案与虚构的示例台账，看 2024-10-31。各页由 Custom Elements Manifest 生成。\n"
      : "One script, for any school's page. The widgets on these pages are the real ones, with the Yanhe plan and its invented ledger, as of 2024-10-31. The pages are made of the Custom Elements Manifest.\n",
    `| ${zh ? "元素 | 名称 | 显示什么" : "element | name | what it shows"} |\n| --- | --- | --- |\n${rows.join("\n")}\n`,
  ].join("\n");
};

/** `reference/widgets/` of each language: a page for each element, made of the manifest. */
export const widgetPages = (): PageFile[] => {
  const known = Object.keys(WIDGETS);
  const all = elements().sort(
    (a, b) => (known.indexOf(a.tagName) + 1 || 99) - (known.indexOf(b.tagName) + 1 || 99),
  );
  return LOCALES.flatMap((locale) => {
    const folder = `${locale}/reference/widgets`;
    const pages = all.map((each) => ({
      path: `${folder}/${each.tagName.replace("bangfu-", "")}.md`,
      text: textOf(each, wordsOf(each), locale),
    }));
    return [{ path: `${folder}/index.md`, text: overview(all, locale) }, ...pages];
  });
};
