import type { Writing } from "@bangfu/desk";
import type { Book } from "../state/book.js";
import type { Office } from "../state/office.js";

/** Ids that no other page makes; `randomUUID` is lacking where the page comes over plain http. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** What entries of the open book are written down with. */
export const writingOf = (office: Office, { plan, ledger, answers }: Book): Writing => ({
  plan,
  ledger,
  answers,
  newId,
  today: office.today(plan),
  now: `${new Date(office.now()).toISOString().slice(0, 19)}Z`,
  locale: office.state.locale,
});
