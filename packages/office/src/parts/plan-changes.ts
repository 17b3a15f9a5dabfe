import type { Locale, Plan } from "@bangfu/core";
import type { PlanChange } from "@bangfu/core/plan";
import { describePlanChange } from "@bangfu/view";
import { PLAN_TEXT } from "@bangfu/view/office";
import { html, type TemplateResult } from "lit";
import { pageOf, pager } from "./pages.js";

export interface ShownChanges {
  readonly changes: readonly PlanChange[];
  readonly before: Plan;
  readonly after: Plan;
  /** The page of the list, counted from 0. */
  readonly page: number;
  readonly turn: (page: number) => void;
  readonly locale: Locale;
}

/** What two plans have otherwise, a row each. */
export const planChanges = ({ changes, before, after, page, turn, locale }: ShownChanges): TemplateResult => {
  const text = PLAN_TEXT[locale];
  if (changes.length === 0) return html`<p role="status">${text.same}</p>`;
  const count = (kind: PlanChange["kind"]): number => changes.filter((each) => each.kind === kind).length;
  const { rows, first } = pageOf(changes, page);
  return html`<p role="status">${text.counts(count("added"), count("removed"), count("changed"))}</p>
    <div class="wide" tabindex="0" role="group" aria-label=${text.compare.caption}>
      <table>
        <caption class="unseen">
          ${text.compare.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.compare.column}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (change) =>
              html`<tr>
                <td>${describePlanChange(change, { before, after }, locale)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${pager({ first, total: changes.length, locale }, turn)}`;
};
