import { sampleAsOf } from "@bangfu/plan-yanhe";
import { afterEach, expect, it } from "vitest";
import { facts, words } from "../../../test/support/elements.js";
import "../../index.js";

type Updating = HTMLElement & { updateComplete: Promise<boolean> };

afterEach(() => {
  document.body.innerHTML = "";
});

const settled = async (): Promise<void> => {
  for (let i = 0; i < 3; i++)
    for (const each of document.querySelectorAll<Updating>("bangfu-plan, bangfu-plan *"))
      await each.updateComplete;
};

/** Which elements give the date, and which the remark. */
const said = (): string[] =>
  [...document.querySelectorAll("bangfu-plan *")].map((each) =>
    words(each, "header > .muted, header > .notice, .frame > .muted, .frame > .notice")
      .filter((text) => /截至|示例/.test(text))
      .join(" "),
  );

it("date and remark stand once in a plan, on the first card, whoever that is", async () => {
  document.body.innerHTML =
    "<bangfu-plan><bangfu-summary size=badge></bangfu-summary><bangfu-strip></bangfu-strip><bangfu-units></bangfu-units></bangfu-plan>";
  const plan = Object.assign(document.querySelector("bangfu-plan")!, {
    data: facts,
    asOf: sampleAsOf,
    notice: "示例数据",
  });
  await settled();
  const both = `截至 ${sampleAsOf} 示例数据`;
  expect(said()).toEqual([both, both, ""]);
  plan.insertBefore(document.createElement("bangfu-findings"), plan.children[1]!);
  await settled();
  expect(said()).toEqual([both, both, "", ""]);
  plan.children[1]!.remove();
  await settled();
  expect(said()).toEqual([both, both, ""]);
});

it("an element of another day, or with a remark of its own, says so itself", async () => {
  document.body.innerHTML =
    "<bangfu-plan><bangfu-strip as-of=2023-06-30></bangfu-strip><bangfu-strip by=phase></bangfu-strip><bangfu-units></bangfu-units></bangfu-plan>";
  Object.assign(document.querySelector("bangfu-plan")!, { data: facts, asOf: sampleAsOf });
  await settled();
  expect(said()).toEqual(["截至 2023-06-30", `截至 ${sampleAsOf}`, ""]);
  document.querySelector("bangfu-strip")!.removeAttribute("as-of");
  await settled();
  expect(said()).toEqual([`截至 ${sampleAsOf}`, "", ""]);
});
