import { localText } from "@bangfu/view";
import { ENTER_TEXT, SCREEN_TEXT } from "@bangfu/view/office";
import { html, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { OfficeElement } from "../parts/element.js";
import type { Done } from "../parts/entry/done.js";
import { nextFrame } from "../parts/next-frame.js";
import type { Roster } from "../parts/roster/member-form.js";

/** What is being entered: a member, new or by its id, or a list of names. */
type Doing = { readonly is: "member"; readonly member?: string } | { readonly is: "list" } | undefined;

/** The rosters with their members: added one by one or by a list, and changed. */
@customElement("office-rosters")
export class OfficeRosters extends OfficeElement {
  @state() private roster: string | undefined;
  @state() private doing: Doing;
  @state() private done: Done;
  @state() private fresh: string | undefined;

  override render(): TemplateResult {
    const { book, locale } = this.state;
    const text = SCREEN_TEXT[locale].rosters;
    const rosters = book?.plan.rosters ?? [];
    const open = rosters.find(({ id }) => id === this.roster) ?? rosters[0];
    return html`<h2 class="screen">${text.heading}</h2>
      <section>${open === undefined ? html`<p>${text.empty}</p>` : this.#open(rosters, open)}</section>`;
  }

  #open(rosters: readonly Roster[], open: Roster): TemplateResult {
    const text = ENTER_TEXT[this.locale].rosters;
    return html`${this.#choice(rosters, open)}
      <p class="aside">${open.of === "person" ? text.privacy : text.things}</p>
      ${this.#ways()} ${this.#entering(open)}
      <office-done .page=${this.page} .done=${this.done} .undone=${() => this.#undone()}></office-done>
      <office-members
        .page=${this.page}
        .roster=${open}
        .fresh=${this.fresh}
        .edit=${(member: string) => this.#start({ is: "member", member })}
      ></office-members>`;
  }

  #choice(rosters: readonly Roster[], open: Roster): TemplateResult {
    const choose = ({ target }: Event): void => {
      this.roster = (target as HTMLSelectElement).value;
      this.doing = undefined;
      this.done = undefined;
      this.fresh = undefined;
    };
    return html`<p class="filters">
      <label
        >${SCREEN_TEXT[this.locale].rosters.choose}
        <select @change=${choose}>
          ${rosters.map(
            (each) =>
              html`<option value=${each.id} ?selected=${each === open}>
                ${localText(each, "name", this.locale)}
              </option>`,
          )}
        </select></label
      >
    </p>`;
  }

  #ways(): TemplateResult | typeof nothing {
    if (this.doing !== undefined) return nothing;
    const text = ENTER_TEXT[this.locale].rosters;
    return html`<p class="buttons ways-to-add">
      <button type="button" class="main" @click=${() => this.#start({ is: "member" })}>${text.add}</button>
      <button type="button" @click=${() => this.#start({ is: "list" })}>${text.paste}</button>
    </p>`;
  }

  #start(doing: Doing): void {
    this.doing = doing;
    this.done = undefined;
  }

  #entering(roster: Roster): TemplateResult | typeof nothing {
    const { doing, page } = this;
    const closed = (): void => void this.#close();
    const saved = (id: string): void => {
      const isChange = doing?.is === "member" && doing.member !== undefined;
      this.fresh = id;
      this.done = isChange ? "corrected" : "saved";
      // One new member is followed by the next; a change and a list are done.
      if (isChange || doing?.is === "list") closed();
    };
    if (doing === undefined) return nothing;
    return doing.is === "list"
      ? html`<office-member-list
          .page=${page}
          .roster=${roster}
          .saved=${saved}
          .closed=${closed}
        ></office-member-list>`
      : html`<office-member-form
          .page=${page}
          .roster=${roster}
          .member=${doing.member}
          .saved=${saved}
          .closed=${closed}
        ></office-member-form>`;
  }

  /** Back to the button that the form was opened with. */
  async #close(): Promise<void> {
    this.doing = undefined;
    await nextFrame();
    this.querySelector<HTMLElement>(".ways-to-add .main")?.focus();
  }

  #undone(): void {
    this.done = "undone";
    this.fresh = undefined;
    if (this.doing === undefined) void this.#close();
  }
}
