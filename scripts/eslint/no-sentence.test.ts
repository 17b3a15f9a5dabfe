import { Linter, RuleTester } from "eslint";
import { describe, expect, it } from "vitest";
import { htmlTexts, noSentence } from "./no-sentence.mjs";

RuleTester.describe = describe;
RuleTester.it = it;

const errors = [{ messageId: "sentence" }];

new RuleTester().run("no-sentence", noSentence, {
  valid: [
    `import a from "some module here"`,
    `const a = /[完成]/`,
    `// 完成。 The whole line is a comment.`,
    `const font = "Times New Roman"`,
    `const classes = "card wide open"`,
    `const rule = "@media (min-width: 40em) and (max-width: 60em) { .a > .b + .c { margin: 0 auto 1px solid } }"`,
    `const image = "linear-gradient(to right, transparent 50%, currentColor 50%)"`,
    `const transition = "opacity 0.2s ease-in, transform 0.2s ease-out"`,
    `const path = "M 0 0 L 10 10 A 5 5 0 0 1 20 20 Z"`,
    `const style = css\`:host { animation: turn 1s linear infinite; }\``,
    `const row = html\`<p class="is a list" data-text="title"></p>\``,
    `throw new Error("the process did not start")`,
    `const flags = "-o, --out <file>"`,
    `const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"`,
  ],
  invalid: [
    { code: `const a = "完成"`, errors },
    { code: `const a = zh ? "：" : ": "`, errors },
    { code: "const a = `${count} 项`", errors },
    { code: `const a = "Choose the plan"`, errors },
    { code: "const a = `Written to ${path}`", errors },
    { code: "const a = `${path}: cannot be read; name a file`", errors },
    { code: `const a = "calculate all progress."`, errors },
    { code: `const a = "say how figures came about:"`, errors },
    { code: "const a = html`<p>Nothing is recorded</p>`", errors },
    { code: 'const a = html`<button aria-label="Close this list"></button>`', errors },
  ],
});

describe("no-sentence in a page", () => {
  const found = (html: string) =>
    new Linter()
      .verify(
        html,
        [
          {
            files: ["**/*.html"],
            plugins: { bangfu: { processors: { "html-texts": htmlTexts } } },
            processor: "bangfu/html-texts",
          },
          {
            files: ["**/*.js"],
            plugins: { bangfu: { rules: { "no-sentence": noSentence } } },
            rules: { "bangfu/no-sentence": "error" },
          },
        ],
        { filename: "page.html" },
      )
      .map(({ line }) => line);

  it("names the line of a text and of an attribute that is read out", () => {
    expect(found(`<p>\n  办公页\n</p>\n<input placeholder="Choose the plan" />`)).toEqual([2, 4]);
  });

  it("passes over markup, scripts, styles and comments", () => {
    expect(
      found(
        `<!-- 说明 -->\n<style>\n  /* the style is here */\n</style>\n<p class="is a list" data-text="title"></p>\n<script>\n  "完成";\n</script>`,
      ),
    ).toEqual([]);
  });
});
