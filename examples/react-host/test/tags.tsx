import type { Facts } from "@bangfu/core";
import type { BangfuTags } from "@bangfu/widgets/jsx.js";

// Never shown: `npm run types` fails where one of these lines has an error, or a mistake below is none any more.

export const right = (facts: Facts) => (
  <bangfu-plan src="facts.json" as-of="2024-10-31" basis="verified" theme="dark" lang="en">
    <bangfu-summary data={facts} heading="进展" heading-level={3} density="compact" loading="lazy" />
    <bangfu-summary size="badge" />
    <bangfu-tasks
      key="tasks"
      class="wide"
      onbangfu-load={({ detail }) => detail.progress.overall?.attainment}
      onbangfu-error={({ detail }) => detail.address}
      onbangfu-select={({ detail }) => detail.id.trim()}
    >
      <table slot="empty" />
    </bangfu-tasks>
    <bangfu-curve measure="1" until="2026-12-31" table />
    <bangfu-region srcs="a.json b.json" onbangfu-load={({ detail }) => detail.schools.length} />
  </bangfu-plan>
);

export const wrong = (facts: Facts) => (
  <>
    {/* @ts-expect-error facts are no text */}
    <bangfu-summary data="facts.json" />
    {/* @ts-expect-error a remark is a text */}
    <bangfu-tasks data={facts} notice={3} />
    {/* @ts-expect-error there is no such theme */}
    <bangfu-units data={facts} theme="red" />
    {/* @ts-expect-error there is no such basis */}
    <bangfu-units data={facts} basis="checked" />
    {/* @ts-expect-error there is no such property */}
    <bangfu-units data={facts} densty="compact" />
    {/* @ts-expect-error the headline follows no measure */}
    <bangfu-summary data={facts} measure="1" />
    {/* @ts-expect-error there is no such size */}
    <bangfu-summary data={facts} size="small" />
    {/* @ts-expect-error what is drawn cannot be set */}
    <bangfu-summary progress={undefined} />
    {/* @ts-expect-error what is selected has no number */}
    <bangfu-strip by="phase" data={facts} onbangfu-select={({ detail }) => detail.number} />
    {/* @ts-expect-error a region tells of its schools */}
    <bangfu-region src="rollup.json" onbangfu-load={({ detail }) => detail.facts} />
    {/* @ts-expect-error there is no such element */}
    <bangfu-tusks data={facts} />
  </>
);

/** The tags of any other JSX, whose `IntrinsicElements` extend them. */
export const other: BangfuTags["bangfu-summary"] = { src: "facts.json", "as-of": "2024-10-31" };
// @ts-expect-error an address is a text
export const unlike: BangfuTags["bangfu-summary"] = { src: 1 };
