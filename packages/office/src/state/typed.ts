import type { Evidence, FormList } from "@bangfu/desk";

/** What the fields of a form hold, by their names. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** What is typed into a form, kept until it is saved. */
export interface Typed {
  readonly values: Values;
  readonly evidence: readonly Evidence[];
  readonly corrects?: string | undefined;
}

/** Events of one day are entered one after the other. */
const STAYING: Readonly<Record<FormList, readonly string[]>> = {
  records: ["indicator", "date", "for", "reportedBy"],
  updates: ["task", "date"],
  findings: ["task", "found"],
  extensions: ["task", "requested"],
};
/** What another indicator has as well. */
const SHARED = ["date", "reportedBy", "note"];

const only = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));

/** What stays in the form for the next entry. */
export const stayingValues = (list: FormList, values: Values): Values => only(values, STAYING[list]);

/** What stays where another indicator is chosen. */
export const sharedValues = (values: Values): Values => only(values, SHARED);

/** The evidence without blanks around it; a line in which nothing was typed is none. */
export const filledEvidence = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence
    .map(({ url, ...each }): Evidence => ({
      ...each,
      title: each.title.trim(),
      ...(url !== undefined && { url: url.trim() }),
    }))
    .filter(({ title, ...rest }) => title !== "" || Object.keys(rest).length > 0);
