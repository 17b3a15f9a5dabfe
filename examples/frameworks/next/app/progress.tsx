"use client";

import "@bangfu/widgets/summary.js";
import type {} from "@bangfu/widgets/jsx.js";

export function Progress() {
  return (
    <bangfu-summary src="/facts.json" as-of="2024-10-31">
      <p>正在读取… · Loading…</p>
    </bangfu-summary>
  );
}
