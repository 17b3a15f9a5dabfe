import { customElementJetBrainsPlugin } from "custom-element-jet-brains-integration";
import { customElementVsCodePlugin } from "custom-element-vs-code-integration";

/** What belongs to a class, by kind, as the manifest has it. */
const KINDS = ["attributes", "members", "events", "slots", "cssParts", "cssProperties"];

const classesOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations.filter(({ kind }) => kind === "class"));

/** `@without name …` in a class comment: what is inherited and has no use there. */
const without = () => {
  const left = new Map();
  return {
    name: "without",
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node)) return;
      const names = ts
        .getJSDocTags(node)
        .filter(({ tagName }) => tagName.text === "without")
        .flatMap(({ comment }) => comment.split(/\s+/));
      left.set(node.name.text, names);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const each of classesOf(customElementsManifest))
        for (const kind of KINDS)
          each[kind] = each[kind]?.filter(({ name }) => !left.get(each.name)?.includes(name));
    },
  };
};

/** An event keeps the type that its own class says; the analyzer would put the inherited one in its place. */
const ownTypes = () => {
  const own = new Map();
  const place = ({ name }, event) => `${name} ${event.name}`;
  return {
    name: "own-types",
    moduleLinkPhase({ moduleDoc }) {
      for (const each of classesOf({ modules: [moduleDoc] }))
        for (const event of each.events ?? []) own.set(place(each, event), event.type);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const each of classesOf(customElementsManifest))
        for (const event of each.events ?? []) event.type = own.get(place(each, event)) ?? event.type;
    },
  };
};

/** An editor cannot look up what core's `Basis` is: it is given the values to offer. */
const bases = () => ({
  name: "bases",
  packageLinkPhase({ customElementsManifest }) {
    for (const each of classesOf(customElementsManifest))
      for (const { type } of [...(each.attributes ?? []), ...(each.members ?? [])])
        if (type) type.text = type.text.replace(/^Basis\b/, '"reported" | "verified"');
  },
});

/** The custom properties have data of their own, which an editor shows where they are written. */
const editor = { outdir: "dist", hideLogs: true, hideCssPropertiesDocs: true };

export default {
  globs: ["src/elements/**/*.ts", "src/*.ts"],
  exclude: ["src/**/*.test.ts", "src/jsx.ts", "src/react.ts", "src/script.ts", "src/vue.ts"],
  outdir: ".",
  litelement: true,
  packagejson: false,
  plugins: [
    without(),
    ownTypes(),
    bases(),
    customElementVsCodePlugin(editor),
    customElementJetBrainsPlugin({ ...editor, packageJson: false }),
  ],
};
