import { summarize, type Facts } from "@bangfu/core";
import { plan, sampleAsOf, sampleLedger } from "@bangfu/plan-yanhe";
import { expect, it } from "vitest";
import { createApp, h } from "vue";
import { Summary, Tasks } from "./vue.js";

const facts: Facts = summarize(plan, sampleLedger);

it("draws what Vue hands over as properties, and tells Vue of its events", async () => {
  const place = document.body.appendChild(document.createElement("div"));
  const selected: string[] = [];
  let app: ReturnType<typeof createApp> | undefined;
  await new Promise((done) => {
    app = createApp({
      render: () => [
        h(Summary, { data: facts, asOf: sampleAsOf, class: "wide", onBangfuLoad: done }, () => [
          h("b", { slot: "heading" }, "帮扶"),
        ]),
        h(Tasks, {
          data: facts,
          asOf: sampleAsOf,
          onBangfuSelect: ({ detail }) => selected.push(detail.id),
        }),
      ],
    });
    app.mount(place);
  });
  const summary = place.querySelector("bangfu-summary")!;
  expect(summary.shadowRoot!.querySelector(".percent")!.textContent).toBe("61%");
  expect(summary.className).toBe("wide");
  expect(summary.querySelector("[slot=heading]")!.assignedSlot).not.toBeNull();
  const tasks = place.querySelector("bangfu-tasks")!;
  await tasks.updateComplete;
  tasks.shadowRoot!.querySelector<HTMLElement>('[data-task="2.1"] button')!.click();
  expect(selected).toEqual(["2.1"]);
  app!.unmount();
});
