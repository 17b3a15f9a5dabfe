import { describe, expect, it } from "vitest";
import {
  addressesAt,
  chosenIn,
  frameSnippet,
  oldPage,
  searchOf,
  snippetOf,
  USUAL,
  usualIn,
} from "../.vitepress/theme/snippet.js";
import { inGbk } from "../.vitepress/theme/gbk.js";

describe("the configurator", () => {
  it("writes the two lines of the guide where nothing is chosen", () => {
    expect(snippetOf(USUAL, addressesAt(""))).toBe(
      '<script src="bangfu.js" defer></script>\n<bangfu-summary src="facts.json"></bangfu-summary>',
    );
  });

  it("begins with an English widget on the English page, and lets a reader choose another", () => {
    const english = usualIn("en");
    expect(snippetOf(english, addressesAt(""))).toContain('<bangfu-summary src="facts.json" lang="en">');
    expect(searchOf(english, english)).toBe("");
    const asPage = { ...english, lang: "" } as const;
    expect(searchOf(asPage, english)).toBe("?lang=");
    expect(chosenIn("?lang=", english)).toEqual(asPage);
    expect(chosenIn("", english)).toEqual(english);
    expect(chosenIn("?lang=zh", english).lang).toBe("zh");
  });

  it("writes a badge as the headline at another size", () => {
    expect(snippetOf({ ...USUAL, widget: "badge" }, addressesAt(""))).toBe(
      '<script src="bangfu.js" defer></script>\n<bangfu-summary size="badge" src="facts.json"></bangfu-summary>',
    );
  });

  it("gives the board of schools the roll-up, and neither day nor basis, which a roll-up has of its own", () => {
    const chosen = { ...USUAL, widget: "region", asOf: "2024-10-31", basis: "verified" } as const;
    expect(snippetOf(chosen, addressesAt("/r/"))).toBe(
      '<script src="/r/bangfu.js" defer></script>\n<bangfu-region src="/r/rollup.json"></bangfu-region>',
    );
  });

  it("writes a strip with what it goes by", () => {
    expect(snippetOf({ ...USUAL, widget: "phases" }, addressesAt(""))).toBe(
      '<script src="bangfu.js" defer></script>\n<bangfu-strip by="phase" src="facts.json"></bangfu-strip>',
    );
  });

  it("writes an indicator as a curve of it", () => {
    expect(snippetOf({ ...USUAL, widget: "indicator", indicator: "exchanges" }, addressesAt(""))).toBe(
      '<script src="bangfu.js" defer></script>\n<bangfu-curve src="facts.json" indicator="exchanges"></bangfu-curve>',
    );
  });

  it("writes all that is chosen as attributes, quotes escaped", () => {
    const chosen = {
      ...USUAL,
      widget: "tasks",
      theme: "dark",
      width: "360",
      compact: true,
      lang: "en",
      asOf: "2024-10-31",
      basis: "verified",
      notice: '示例"数据"<',
    } as const;
    expect(snippetOf(chosen, addressesAt("/b/"))).toBe(
      '<script src="/b/bangfu.js" defer></script>\n<bangfu-tasks src="/b/facts.json" as-of="2024-10-31" basis="verified" notice="示例&quot;数据&quot;&lt;" theme="dark" density="compact" lang="en" style="max-width: 360px"></bangfu-tasks>',
    );
  });

  it("brings the colours of a scheme along, in dark too but for the one without a background", () => {
    const snippet = (scheme: "red" | "plain") =>
      snippetOf({ ...USUAL, scheme, theme: "dark" }, addressesAt("x/"));
    expect(snippet("red")).toBe(
      '<link rel="stylesheet" href="x/themes/red.css">\n<script src="x/bangfu.js" defer></script>\n<bangfu-summary src="x/facts.json" theme="dark"></bangfu-summary>',
    );
    expect(snippet("plain")).toContain('<bangfu-summary src="x/facts.json"></bangfu-summary>');
  });

  it("keeps the choice in the address, and takes what an address says wrongly as usual", () => {
    const chosen = { ...USUAL, widget: "curve", compact: true, asOf: "2024-10-31", notice: "a&b" } as const;
    expect(searchOf(chosen)).toBe("?widget=curve&compact=&as-of=2024-10-31&notice=a%26b");
    expect(chosenIn(searchOf(chosen))).toEqual(chosen);
    expect(chosenIn("?widget=nothing&theme=pink&as-of=today&basis=all")).toEqual(USUAL);
    expect(searchOf(USUAL)).toBe("");
  });

  it("frames a page of its own name", () => {
    expect(frameSnippet({ ...USUAL, at: "/b/" }, "总体进展")).toContain(
      '<iframe src="/b/bangfu-summary.html" title="总体进展"',
    );
  });

  it("sends an old page in GBK: no doctype, two bytes a character, the rest as references", () => {
    const page = oldPage("<p>沿河𠮷</p>");
    expect(page.startsWith("<html>")).toBe(true);
    const bytes = inGbk(page);
    expect(new TextDecoder("gbk").decode(bytes)).toBe(page.replace("𠮷", "&#134071;"));
    expect(bytes.length).toBeLessThan(new TextEncoder().encode(page).length);
  });
});
