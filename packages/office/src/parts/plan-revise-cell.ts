import type { Locale, Plan } from "@bangfu/core";
import { localText, SEPARATOR } from "@bangfu/view";
import { PLAN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { isYear, valueOf, type RevisedField } from "../state/revise-draft.js";

/** An entry of the plan that can be revised. */
export type Revisable = Plan["tasks"][number] | Plan["commitments"][number] | Plan["units"][number];

export const wordsOf = (entry: Revisable): string =>
  "quote" in entry ? entry.quote : "text" in entry ? `${entry.id} ${entry.title ?? entry.text}` : entry.name;

const TYPES: Readonly<Record<Exclude<RevisedField, "lead" | "support" | "first" | "last">, string>> = {
  target: "number",
  most: "number",
  due: "date",
  weight: "number",
  name: "text",
};

export interface ReviseCell {
  readonly entry: Revisable;
  readonly field: RevisedField;
  /** What was typed; absent: what the plan says. */
  readonly typed: string | undefined;
  readonly units: Plan["units"];
  readonly locale: Locale;
  readonly take: (value: string) => void;
}

type Labelled = ReviseCell & { readonly label: string; readonly shown: string };

const leadCell = ({ entry, units, locale, take, label, shown }: Labelled): TemplateResult => {
  const known = units.map((unit) => [unit.id, localText(unit, "name", locale) ?? unit.id] as const);
  const names = new Map(known);
  const before = valueOf(entry, "lead") ?? "";
  const several = before
    .split(" ")
    .map((id) => names.get(id) ?? id)
    .join(SEPARATOR[locale]);
  return html`<select
    aria-label=${label}
    @change=${({ target }: Event) => take((target as HTMLSelectElement).value)}
  >
    ${[...(before.includes(" ") ? [[before, several] as const] : []), ...known].map(
      ([id, name]) => html`<option value=${id} ?selected=${id === shown}>${name}</option>`,
    )}
  </select>`;
};

/** Any number of units, each with a box to tick. */
const supportCell = ({ units, locale, take, label, shown }: Labelled): TemplateResult => {
  const chosen = new Set(shown.split(" ").filter((id) => id !== ""));
  const toggle = (id: string, isChosen: boolean): void =>
    take(
      units
        .map((unit) => unit.id)
        .filter((each) => (each === id ? isChosen : chosen.has(each)))
        .join(" "),
    );
  const names = units.filter(({ id }) => chosen.has(id)).map((unit) => localText(unit, "name", locale));
  return html`<details>
    <summary aria-label=${label}>
      ${names.length === 0 ? PLAN_TEXT[locale].revise.nobody : names.join(SEPARATOR[locale])}
    </summary>
    <div role="group" aria-label=${label}>
      ${units.map(
        (unit) =>
          html`<label class="check"
            ><input
              type="checkbox"
              .checked=${chosen.has(unit.id)}
              @change=${({ target }: Event) => toggle(unit.id, (target as HTMLInputElement).checked)}
            />
            ${localText(unit, "name", locale)}</label
          >`,
      )}
    </div>
  </details>`;
};

/** A field of an entry to type in; nothing where the entry has no such field. */
export const reviseCell = (cell: ReviseCell): TemplateResult | typeof nothing => {
  const { entry, field, typed, locale, take } = cell;
  const value = valueOf(entry, field);
  if (value === undefined) return nothing;
  const text = PLAN_TEXT[locale].revise;
  const labelled = {
    ...cell,
    label: text.cell(wordsOf(entry), text.columns[field]),
    shown: typed ?? value,
  };
  if (field === "lead") return leadCell(labelled);
  if (field === "support") return supportCell(labelled);
  const isSpan = field === "first" || field === "last";
  return html`<input
    type=${isSpan ? (isYear(entry) ? "number" : "text") : TYPES[field]}
    step=${isSpan ? "1" : "any"}
    aria-label=${labelled.label}
    .value=${labelled.shown}
    @change=${({ target }: Event) => take((target as HTMLInputElement).value)}
  />`;
};
