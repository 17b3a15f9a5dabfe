import { CADENCES, everyVersion, type Cadence, type Plan } from "@bangfu/core";
import { describeProblem } from "@bangfu/core/schema";
import { localText, SEPARATOR } from "@bangfu/view";
import { HANDING_IN_TEXT, SCREEN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { guarded } from "../actions/guarded.js";
import type { Book } from "../state/book.js";
import { changeBook } from "../state/steps.js";
import { startJob } from "../work/start-job.js";
import { OfficeElement } from "./element.js";

type Duty = NonNullable<Plan["reporting"]>[number];

/** Within so many days after a period's end a unit hands in, where nobody says otherwise. */
const USUAL_DAYS = 10;
/** So many indicators stand on the page at once; a search finds the others. */
const MOST_SHOWN = 60;

/** What is being set for one unit. */
interface Draft {
  /** The place of the duty that is changed; undefined for a new one. */
  readonly at: number | undefined;
  readonly unit: string;
  readonly indicators: readonly string[];
  readonly every: Cadence;
  readonly day: string;
  readonly verifiedBy: string;
}

const EMPTY: Draft = {
  at: undefined,
  unit: "",
  indicators: [],
  every: "quarterly",
  day: String(USUAL_DAYS),
  verifiedBy: "",
};

/** The indicators of what a unit leads, or of what it supports where it leads nothing, in the plan's order. */
const ownOf = ({ tasks, commitments, indicators }: Plan, unit: string): readonly string[] => {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const of = (role: "lead" | "support"): readonly string[] => {
    const own = new Set(
      commitments
        .filter((each) => (each[role] ?? byId.get(each.task ?? "")?.[role] ?? []).includes(unit))
        .map(({ indicator }) => indicator),
    );
    return indicators.filter(({ id, kind }) => own.has(id) && kind !== "quotient").map(({ id }) => id);
  };
  const led = of("lead");
  return led.length > 0 ? led : of("support");
};

/** What the plan says of who reports what, and a form to set it. */
@customElement("office-duties")
export class OfficeDuties extends OfficeElement {
  @state() private draft: Draft = EMPTY;
  @state() private search = "";
  @state() private said = "";
  @state() private problems: readonly string[] = [];

  override render(): TemplateResult | typeof nothing {
    const { book, locale } = this.state;
    if (book === undefined) return nothing;
    return html`<section aria-labelledby="duties-heading">
      <h3 id="duties-heading">${SCREEN_TEXT[locale].reporting.duties}</h3>
      <p>${HANDING_IN_TEXT[locale].dutiesWhy}</p>
      <div role="status">${this.said === "" ? nothing : html`<p class="good">${this.said}</p>`}</div>
      ${this.#list(book.plan)} ${this.#form(book)}
    </section>`;
  }

  #unitName(plan: Plan, id: string): string {
    const unit = everyVersion(plan).units.find((each) => each.id === id);
    return (unit && localText(unit, "name", this.locale)) ?? id;
  }

  #list(plan: Plan): TemplateResult {
    const { locale } = this;
    const text = SCREEN_TEXT[locale].reporting;
    const duties = plan.reporting ?? [];
    if (duties.length === 0) return html`<p>${text.noDuties} ${HANDING_IN_TEXT[locale].noDuties}</p>`;
    return html`<div class="wide" tabindex="0" role="group" aria-label=${text.duties}>
      <table>
        <thead>
          <tr>
            ${Object.values(text.columns).map((title) => html`<th scope="col">${title}</th>`)}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${duties.map((duty, at) => this.#duty(plan, duty, at))}
        </tbody>
      </table>
    </div>`;
  }

  #duty(plan: Plan, duty: Duty, at: number): TemplateResult {
    const { locale } = this;
    const [text, own] = [SCREEN_TEXT[locale].reporting, HANDING_IN_TEXT[locale]];
    const name = this.#unitName(plan, duty.unit);
    const titles = new Map(
      everyVersion(plan).indicators.map((each) => [each.id, localText(each, "title", locale)]),
    );
    const edit = (): void => {
      const { day = USUAL_DAYS, verifiedBy = "" } = duty;
      this.draft = { ...duty, at, day: String(day), verifiedBy };
      this.querySelector<HTMLElement>("form select")?.focus();
    };
    return html`<tr>
      <th scope="row">${name}</th>
      <td>${duty.indicators.map((id) => titles.get(id) ?? id).join(SEPARATOR[locale])}</td>
      <td>${text.cadences[duty.every]}</td>
      <td>${text.within(duty.day ?? USUAL_DAYS)}</td>
      <td>${duty.verifiedBy === undefined ? "" : this.#unitName(plan, duty.verifiedBy)}</td>
      <td>
        <button type="button" class="small" aria-label=${own.editThis(name)} @click=${edit}>
          ${own.edit}
        </button>
        <button
          type="button"
          class="small"
          aria-label=${own.removeThis(name)}
          @click=${() =>
            this.#store(
              (plan.reporting ?? []).filter((_, other) => other !== at),
              own.removed(name),
            )}
        >
          ${own.remove}
        </button>
      </td>
    </tr>`;
  }

  #form({ plan }: Book): TemplateResult {
    const { locale, draft } = this;
    const text = HANDING_IN_TEXT[locale];
    const units = plan.units.map((unit) => ({ id: unit.id, name: localText(unit, "name", locale) }));
    const set = (fields: Partial<Draft>): void => void (this.draft = { ...draft, ...fields });
    const select = (
      label: string,
      options: readonly { readonly id: string; readonly name: string }[],
      [chosen, take]: readonly [string, (id: string) => void],
    ): TemplateResult =>
      html`<label
        >${label}
        <select @change=${({ target }: Event) => take((target as HTMLSelectElement).value)}>
          ${options.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
        </select></label
      >`;
    return html`<form @submit=${(event: Event) => this.#save(event, plan)}>
      <p class="fields">
        ${select(
          text.unit,
          [{ id: "", name: text.choose }, ...units],
          [
            draft.unit,
            (unit) => set({ unit, ...(draft.at === undefined && { indicators: ownOf(plan, unit) }) }),
          ],
        )}
        ${select(
          text.every,
          CADENCES.map((id) => ({ id, name: SCREEN_TEXT[locale].reporting.cadences[id] })),
          [draft.every, (every) => set({ every: every as Cadence })],
        )}
        <label
          >${text.day}
          <input
            type="text"
            inputmode="numeric"
            class="short"
            .value=${draft.day}
            @input=${({ target }: Event) => set({ day: (target as HTMLInputElement).value.trim() })}
        /></label>
        ${select(
          text.verifiedBy,
          [{ id: "", name: text.nobody }, ...units.filter(({ id }) => id !== draft.unit)],
          [draft.verifiedBy, (verifiedBy) => set({ verifiedBy })],
        )}
      </p>
      ${this.#indicators(plan, set)}
      <p class="buttons">
        <button class="main" ?disabled=${draft.unit === "" || draft.indicators.length === 0}>
          ${text.save}
        </button>
        ${
          draft.at === undefined
            ? nothing
            : html`<button type="button" @click=${() => (this.draft = EMPTY)}>${text.cancel}</button>`
        }
      </p>
      <div role="alert">${this.problems.map((problem) => html`<p class="bad">${problem}</p>`)}</div>
    </form>`;
  }

  #indicators(plan: Plan, set: (fields: Partial<Draft>) => void): TemplateResult {
    const { locale, draft } = this;
    const text = HANDING_IN_TEXT[locale];
    const chosen = new Set(draft.indicators);
    const named = plan.indicators
      .filter(({ kind }) => kind !== "quotient")
      .map((each) => ({ id: each.id, title: localText(each, "title", locale) }));
    // What is chosen comes first, but does not move while it is being chosen.
    const fitting = named.filter(({ title }) => title.includes(this.search.trim()));
    const order = [
      ...fitting.filter(({ id }) => chosen.has(id)),
      ...fitting.filter(({ id }) => !chosen.has(id)),
    ];
    const shown = this.search.trim() === "" && fitting.length > MOST_SHOWN ? order : fitting;
    const toggle = (id: string): void => {
      const now = named.filter((each) => (each.id === id ? !chosen.has(id) : chosen.has(each.id)));
      set({ indicators: now.map((each) => each.id) });
    };
    return html`<fieldset>
      <legend>${text.indicators} <span class="aside">${text.chosen(chosen.size)}</span></legend>
      <p class="aside">${text.indicatorsWhy}</p>
      <label class="unseen-label"
        >${text.search}
        <input
          type="search"
          .value=${this.search}
          @input=${({ target }: Event) => (this.search = (target as HTMLInputElement).value)}
      /></label>
      <ul class="plain ticks">
        ${shown.slice(0, MOST_SHOWN).map(
          ({ id, title }) =>
            html`<li>
              <label
                ><input type="checkbox" .checked=${chosen.has(id)} @change=${() => toggle(id)} />
                ${title}</label
              >
            </li>`,
        )}
      </ul>
    </fieldset>`;
  }

  #save(event: Event, plan: Plan): void {
    event.preventDefault();
    const { at, unit, indicators, every, day, verifiedBy } = this.draft;
    const duty = {
      ...{ unit, indicators: [...indicators], every },
      // What is no number is the plan's own check to refuse.
      ...(day !== "" && { day: /^\d+$/.test(day) ? Number(day) : (day as unknown as number) }),
      ...(verifiedBy !== "" && { verifiedBy }),
    };
    const before = plan.reporting ?? [];
    const after =
      at === undefined ? [...before, duty] : before.map((each, other) => (other === at ? duty : each));
    this.#store(after, HANDING_IN_TEXT[this.locale].saved(this.#unitName(plan, unit)));
  }

  /** Puts it into the plan, if the plan's own checks let it pass. */
  #store(reporting: readonly Duty[], said: string): void {
    const { office } = this.page;
    const { book } = this.state;
    if (book === undefined) return;
    const plan = { ...book.plan, reporting: reporting.length === 0 ? undefined : reporting };
    guarded(office, async () => {
      const { ledger } = book;
      const checked = await startJob("plan-file", { text: JSON.stringify(plan), ledger }).outcome;
      this.problems = checked.ok ? [] : checked.problems.map((each) => describeProblem(each, this.locale));
      if (!checked.ok || this.state.book?.plan !== book.plan) return;
      office.change(changeBook((open) => ({ ...open, plan: checked.value })));
      this.said = said;
      this.draft = EMPTY;
      this.search = "";
    });
  }
}
