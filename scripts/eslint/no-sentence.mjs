// Keeps sentences out of the packages that only show them: what a person reads stands in @bangfu/view.

/** Characters and punctuation of Chinese. */
const CHINESE = /[\p{Script=Han}\u3001-\u3003\u3008-\u3011\uff01-\uff0f\uff1a-\uff20]/u;
/** Three words or more, with one space between, and the mark behind them. */
const WORDS = /([A-Za-z][a-z'’]*(?:,? [A-Za-z][a-z'’]*){2,})([.:?!…](?=\s|$))?/g;
/** Words that no style sheet, selector or list of classes has between spaces. */
const OF_SENTENCES = /(?:^| )(?:an?|are|be|cannot|has|have|is|its|no|the|there|this|was|were)(?: |$)/;
const TAG = /<\/?[a-zA-Z][^<>]*>/g;
const SPOKEN = /\s(?:alt|aria-label|content|label|placeholder|title)="([^"]*)"/g;

/** A name, such as that of a font, has a capital at every word. */
const isEnglish = (text) =>
  [...text.matchAll(WORDS)].some(
    ([, words, end]) => end !== undefined || OF_SENTENCES.test(words) || /^[A-Z].* [a-z]/.test(words),
  );

/** Whether a text, or what its markup shows and speaks, is a sentence or Chinese. */
const hasSentence = (text) => {
  if (CHINESE.test(text)) return true;
  const spoken = [...text.matchAll(SPOKEN)].map(([, value]) => value);
  return [text.replace(TAG, "\n"), ...spoken].some(isEnglish);
};

/** Only our own mistakes are thrown as errors, and they are for who reads the code. */
const isOfError = ({ parent }) => parent.type === "NewExpression" && /Error$/.test(parent.callee.name ?? "");
const isImport = ({ parent }) => /^(?:Import|Export)/.test(parent.type);
const isStyle = ({ parent }) => parent.type === "TaggedTemplateExpression" && parent.tag.name === "css";

/** What stands for a value in a template: a word, so that `Written to ${path}` has three. */
const VALUE = "it";

/** @type {import("eslint").Rule.RuleModule} */
export const noSentence = {
  meta: {
    type: "problem",
    docs: { description: "no sentence and no Chinese outside @bangfu/view" },
    messages: { sentence: "a sentence: it belongs into @bangfu/view, in Chinese and English" },
    schema: [],
  },
  create: (context) => {
    const check = (node, text) => {
      if (!isOfError(node) && hasSentence(text)) context.report({ node, messageId: "sentence" });
    };
    return {
      Literal: (node) => {
        if (typeof node.value === "string" && !isImport(node)) check(node, node.value);
      },
      TemplateLiteral: (node) => {
        if (!isStyle(node))
          check(node, node.quasis.map(({ value }) => value.cooked ?? value.raw).join(VALUE));
      },
      JSXText: (node) => check(node, node.value),
    };
  },
};

/** The texts of a page line by line as strings, for the rule to look at; scripts and styles are passed over. */
const preprocess = (html) => {
  const blank = (part) => part.replace(/[^\n]/g, "");
  const shown = html
    .replace(/<!--[^]*?-->|<(style|script)\b[^]*?<\/\1>/g, blank)
    .replace(TAG, (tag) => blank(tag) + [...tag.matchAll(SPOKEN)].map(([, value]) => ` ${value} `).join(""));
  return [
    shown
      .split("\n")
      .map((line) => JSON.stringify(line.trim()))
      .join(";\n"),
  ];
};

export const htmlTexts = {
  meta: { name: "html-texts", version: "1" },
  preprocess: (text) => preprocess(text).map((part) => ({ text: part, filename: "texts.js" })),
  postprocess: (lists) => lists.flat().filter(({ ruleId }) => ruleId === "bangfu/no-sentence"),
};
