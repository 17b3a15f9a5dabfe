import type { AdviceOf } from "./advice.js";
import { alike } from "./alike.js";
import { amountOf, sumOf, type Amount } from "./amount.js";
import type { Matter } from "./matter.js";
import { MOST_PARTS, sharesInSentence } from "./shares-in-sentence.js";
import { sharesOfTasks } from "./shares-of-tasks.js";
import { sharesOfYears } from "./shares-of-years.js";

const unitOf = ({ matter }: Amount): string => `unit ${matter.promised.indicator.measuredIn ?? ""}`;
const clauseOf = ({ matter }: Amount): string => `clause ${matter.promised.commitment.clause}`;

/** What the shares of a total have in common with it: words, an indicator, a clause, or the end of their words. */
const namesOf = (amount: Amount): readonly string[] => {
  const { key, plain, promised } = amount.matter;
  const names = [
    `words ${key}`,
    `indicator ${promised.indicator.id}`,
    clauseOf(amount),
    `end ${plain.slice(-2)}`,
  ];
  return names.map((name) => `${unitOf(amount)} ${name}`);
};

/** Those of the same unit that come after each amount in its clause. */
const followers = (amounts: readonly Amount[]): ((amount: Amount) => readonly Amount[]) => {
  const groups = new Map<string, Amount[]>();
  const places = new Map<Amount, number>();
  for (const amount of amounts) {
    const name = unitOf(amount) + clauseOf(amount);
    const group = groups.get(name) ?? [];
    places.set(amount, group.push(amount));
    groups.set(name, group);
  }
  return (amount) => {
    const place = places.get(amount)!;
    return groups.get(unitOf(amount) + clauseOf(amount))!.slice(place, place + MOST_PARTS);
  };
};

/** Totals that their parts do not make up. */
export const totalsAgainstTheirParts = (
  matters: readonly Matter[],
  clauseWords: ReadonlyMap<string, string>,
): readonly AdviceOf<"contradiction">[] => {
  const amounts = matters.flatMap((matter) => amountOf(matter) ?? []);
  const shares = alike<Amount>();
  for (const amount of amounts) shares.add(namesOf(amount), amount);
  const behind = followers(amounts);
  return amounts.flatMap((total) => {
    const text = clauseWords.get(total.matter.promised.commitment.clause)!;
    const others = shares.under(namesOf(total));
    const parts =
      sharesInSentence(total, text, behind(total)) ??
      sharesOfYears(total, others) ??
      sharesOfTasks(total, others);
    if (parts === undefined) return [];
    const about = [total, ...parts].map(({ matter }) => matter.promised.subject);
    return [{ kind: "contradiction", by: "parts", total: total.value, sum: sumOf(parts), about }];
  });
};
