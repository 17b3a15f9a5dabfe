import { html, type TemplateResult } from "lit/html.js";
import { afterEach, expect, it } from "vitest";
import { UpdatingElement, type Declarations } from "./updating.js";

/** Counts how often it was drawn. */
class Sample extends UpdatingElement {
  static override properties: Declarations = {
    plain: {},
    twoWords: { attribute: "two-words" },
    count: { type: Number },
    flag: { type: Boolean, reflect: true },
    tone: { reflect: true },
    inner: { state: true, attribute: false },
  };
  declare plain: string | undefined;
  declare twoWords: string | undefined;
  declare count: number | undefined;
  declare flag: boolean | undefined;
  declare tone: string | undefined;
  declare inner: object | undefined;
  drawings = 0;

  protected override render(): TemplateResult {
    this.drawings += 1;
    return html`<p>${this.plain} ${this.twoWords} ${this.count}</p>`;
  }
}

const early = document.createElement("updating-sample") as Sample;
early.plain = "set before the script came";
customElements.define("updating-sample", Sample);

const put = async (attributes = ""): Promise<Sample> => {
  document.body.innerHTML = `<updating-sample ${attributes}></updating-sample>`;
  const sample = document.body.firstElementChild as Sample;
  await sample.updateComplete;
  return sample;
};
const said = (sample: Sample) => sample.shadowRoot!.textContent!.trim();

afterEach(() => {
  document.body.innerHTML = "";
});

it("reads text, numbers and flags off the tag", async () => {
  const sample = await put('plain="a" two-words="b" count="3" flag');
  expect(said(sample)).toBe("a b 3");
  expect([sample.plain, sample.twoWords, sample.count, sample.flag]).toEqual(["a", "b", 3, true]);
  for (const name of ["plain", "two-words", "count", "flag"]) sample.removeAttribute(name);
  expect([sample.plain, sample.twoWords, sample.count, sample.flag]).toEqual([
    undefined,
    undefined,
    undefined,
    false,
  ]);
});

it("draws once for three changes, and not for what stays as it was", async () => {
  const sample = await put();
  expect(sample.drawings).toBe(1);
  Object.assign(sample, { plain: "a", twoWords: "b", count: 3 });
  await sample.updateComplete;
  expect([sample.drawings, said(sample)]).toEqual([2, "a b 3"]);
  Object.assign(sample, { plain: "a", count: 3 });
  await sample.updateComplete;
  expect(sample.drawings).toBe(2);
});

it("keeps what was set before the element was registered", async () => {
  document.body.append(early);
  await early.updateComplete;
  expect(said(early)).toBe("set before the script came");
  early.plain = "and after";
  await early.updateComplete;
  expect(said(early)).toBe("and after");
});

it("puts what is reflected on the tag and takes it away again", async () => {
  const sample = await put();
  Object.assign(sample, { flag: true, tone: "dark", plain: "a" });
  expect(sample.outerHTML).toBe('<updating-sample flag="" tone="dark"></updating-sample>');
  Object.assign(sample, { flag: false, tone: undefined });
  expect(sample.outerHTML).toBe("<updating-sample></updating-sample>");
});

it("is drawn when it stands in a page for the first time, and keeps its drawing when it is moved", async () => {
  const sample = document.createElement("updating-sample") as Sample;
  sample.plain = "a";
  const complete = sample.updateComplete;
  expect([sample.drawings, sample.shadowRoot]).toEqual([0, null]);
  document.body.append(sample);
  expect(await complete).toBe(true);
  const drawn = sample.shadowRoot!.querySelector("p");
  document.body.prepend(sample);
  await sample.updateComplete;
  // Once more, for what is around it may be another.
  expect([sample.drawings, said(sample)]).toEqual([2, "a"]);
  expect(sample.shadowRoot!.querySelector("p")).toBe(drawn);
});

it("hears of its language, by attribute and by property", async () => {
  const sample = await put();
  sample.lang = "en";
  await sample.updateComplete;
  expect([sample.drawings, sample.getAttribute("lang")]).toEqual([2, "en"]);
});
