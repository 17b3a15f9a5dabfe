// What the tests of elements in a browser share.
import { summarize, type Facts } from "@bangfu/core";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";
import { vi } from "vitest";

export const facts: Facts = summarize(plan, sampleLedger);

export const answering = (body: (url: string) => string | undefined) =>
  vi.spyOn(globalThis, "fetch").mockImplementation(async (url) => {
    const answer = body(String(url));
    return new Response(answer ?? "", { status: answer === undefined ? 404 : 200 });
  });

export const loads = (tag: string) =>
  new Promise<void>((done) =>
    document.addEventListener("bangfu-load", function heard({ target }) {
      if ((target as Element).localName !== tag) return;
      document.removeEventListener("bangfu-load", heard);
      done();
    }),
  );

export const put = async <E extends HTMLElement & { updateComplete: Promise<boolean> }>(
  tag: string,
  more: object = {},
) => {
  const element = document.createElement(tag) as E;
  Object.assign(element, { data: facts, asOf: sampleAsOf, ...more });
  document.body.append(element);
  await element.updateComplete;
  return element;
};

/** Whether the element can show its figures as a table. */
export const hasTable = (tag: string): boolean => "table" in document.createElement(`bangfu-${tag}`);

export const all = <E extends HTMLElement = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
export const words = (element: Element, selector: string) =>
  all(element, selector).map((each) => each.textContent!.trim());
