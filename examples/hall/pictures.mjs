// The pictures of the READMEs: what they show, and how to see whether that has changed.
import { createHash } from "node:crypto";
import { PAGES } from "./page.mjs";

/** Each with the element that it shows in the hall's frame, and how much of the page around it. */
const PARTS = {
  frame: { element: "bangfu-summary", part: ".browser", width: 1080, scale: 1.4 },
  curve: { element: "bangfu-curve", part: "bangfu-curve", width: 470, scale: 1.5 },
};
const LOCALES = ["zh", "en"];
const SCHEMES = ["light", "dark"];

export const PICTURES = LOCALES.flatMap((locale) =>
  Object.keys(PARTS).flatMap((name) =>
    SCHEMES.map((scheme) => ({ locale, name, scheme, file: `${name}-${locale}-${scheme}.png` })),
  ),
);

/** All that is drawn: the elements with their texts, inside shadow roots too, and the styles that hold for them. */
const drawn = (part) => {
  const sheets = new Set(document.styleSheets);
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim();
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return "";
    for (const sheet of node.adoptedStyleSheets ?? []) sheets.add(sheet);
    const attributes = [...(node.attributes ?? [])].map(({ name, value }) => `${name}=${value}`).sort();
    const within = [...(node.shadowRoot ? [node.shadowRoot] : []), ...node.childNodes].map(textOf);
    return [node.nodeName, ...attributes, ...within].join("\n");
  };
  const tree = textOf(part);
  const rules = [...sheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  return [tree, ...rules].join("\n");
};

/**
 * Opens what a picture shows and hands it over.
 * @param visit is given the part of the page and the digest of what it shows
 */
export const withPicture = async (browser, address, { locale, name, scheme }, visit) => {
  const { element, part, width, scale } = PARTS[name];
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    deviceScaleFactor: scale,
    reducedMotion: "reduce",
  });
  page.setDefaultTimeout(240_000);
  await page.goto(address + PAGES[locale].hall);
  await page.evaluate((tag) => {
    const element = document.createElement(tag);
    element.setAttribute("theme", "auto");
    document.querySelector("bangfu-plan").replaceChildren(element);
  }, element);
  await page.locator(element).getByText("2024-10-31").first().waitFor();
  await page.evaluate("document.fonts.ready");
  const shown = page.locator(part).first();
  const digest = createHash("sha256")
    .update(await shown.evaluate(drawn))
    .digest("hex");
  await visit(shown, digest);
  await page.close();
};

const CHARACTER = 6.6;

/** A small label, white on a colour, that needs no other server. */
const label = (text, colour) => {
  const width = Math.round(text.length * CHARACTER + 18);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${text}"><rect width="${width}" height="20" rx="4" fill="${colour}"/><text x="9" y="14" fill="#fff" font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="11" textLength="${width - 18}">${text}</text></svg>\n`;
};

/** The labels of the READMEs, by their files, of what package.json and the size limits hold. */
export const labelsOf = ({ license, engines }, limits) => ({
  "licence.svg": label(license, "#1f4b63"),
  "node.svg": label(`Node ${engines.node.replace(">=", "≥ ")}`, "#17743a"),
  "size.svg": label(`bangfu.js ≤ ${limits[0].limit} gzip`, "#6f5aa8"),
});
