import { takesBack, WITHDRAWN, type LedgerRecord } from "@bangfu/core";
import type { Content } from "../read/entry.js";
import type { ListKind } from "./content.js";

/** The content of an entry that takes another one back, without its id. */
export const withdrawalOf = (list: ListKind, { task, commitment, ...content }: Content): Content => {
  switch (list) {
    case "records": {
      const { indicator, date, for: period, reportedBy } = content;
      return { indicator, date, for: period, reportedBy, state: "rejected" };
    }
    case "findings":
      return { task, commitment, found: content.found, closed: content.found, text: WITHDRAWN };
    case "updates":
      return { task, date: content.date, text: WITHDRAWN };
    case "extensions":
      return { task, commitment, requested: content.requested, due: content.due, reason: WITHDRAWN };
  }
};

export const isWithdrawal = (list: ListKind, content: Content): boolean =>
  takesBack(list, content as Partial<LedgerRecord>);
