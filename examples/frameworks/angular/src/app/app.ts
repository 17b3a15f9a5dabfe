import { Component, CUSTOM_ELEMENTS_SCHEMA } from "@angular/core";
import "@bangfu/widgets/summary.js";

@Component({
  selector: "app-root",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>帮扶进展 · Progress</h1>
      <bangfu-summary src="/facts.json" as-of="2024-10-31">
        <p>正在读取… · Loading…</p>
      </bangfu-summary>
    </main>
  `,
})
export class App {}
