import { pathText, valueAt } from "../values/path.js";
import { changesOf, type ChangesById, type PlaceOf } from "./check-revisions.js";
import { REVISED_LISTS } from "./version.js";

/** In the plan, or in the revision that changed it last. A page, which names no place, does without it. */
export const placeWritten: PlaceOf = (plan, revisions, version, path) => {
  const [, list = "", place = "", rest = ""] = /^(\w+)\[(\d+)\](.*)$/.exec(path) ?? [];
  const index = Number(place);
  if (list === "document") {
    let left = index - plan.document.length;
    if (left < 0) return path;
    const at = revisions.findIndex(({ clauses = [] }) => (left -= clauses.length) < 0);
    return at === -1 ? path : `revisions[${at}].clauses[${left + revisions[at]!.clauses!.length}]${rest}`;
  }
  const revisedList = REVISED_LISTS.find((each) => each === list);
  if (revisedList === undefined) return path;
  const id = version[revisedList]?.[index]?.id ?? "";
  const field = /^\.(\w+)/.exec(rest)?.[1] ?? "";
  const own = (plan[revisedList] ?? []).findIndex((entry) => entry.id === id);
  for (let at = revisions.length - 1; at >= 0; at--) {
    const change = valueAt(changesOf(revisions[at]!, revisedList), [id]) as ChangesById[string] | undefined;
    if (change && (own === -1 || valueAt(change, [field]) !== undefined))
      return pathText(["revisions", at, revisedList, id]) + rest;
  }
  return `${list}[${own}]${rest}`;
};
