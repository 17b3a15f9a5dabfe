const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it stands in HTML and SVG; what XML does not know at all is left out. */
export const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** ` name="value"`; nothing where there is no value. */
export const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? "" : ` ${name}="${escape(String(value))}"`;
