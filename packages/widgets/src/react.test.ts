import { summarize, type Facts } from "@bangfu/core";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { expect, it } from "vitest";
import { Summary, Tasks } from "./react.js";

const facts: Facts = summarize(plan, sampleLedger);

it("draws what React hands over as properties, and tells React of its events", async () => {
  const place = document.body.appendChild(document.createElement("div"));
  const selected: string[] = [];
  const root = createRoot(place);
  const loaded = new Promise((done) => {
    root.render([
      createElement(Summary, { key: "s", data: facts, asOf: sampleAsOf, onBangfuLoad: done }),
      createElement(Tasks, {
        key: "t",
        data: facts,
        asOf: sampleAsOf,
        onBangfuSelect: ({ detail }) => selected.push(detail.id),
      }),
    ]);
  });
  await loaded;
  expect(place.querySelector("bangfu-summary")!.shadowRoot!.querySelector(".percent")!.textContent).toBe(
    "61%",
  );
  const tasks = place.querySelector("bangfu-tasks")!;
  await tasks.updateComplete;
  tasks.shadowRoot!.querySelector<HTMLElement>('[data-task="2.1"] button')!.click();
  expect(selected).toEqual(["2.1"]);
  root.unmount();
});
