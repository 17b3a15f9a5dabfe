import {
  countOpen,
  groupsOf,
  openItems,
  reviewItems,
  type Decisions,
  type Group,
  type ReadDocument,
  type ReviewItem,
} from "@bangfu/reader";

/** A document that was read, and what somebody decided about it so far. */
export interface PlanReview {
  readonly read: ReadDocument;
  readonly decisions: Decisions;
}

/** How a review stands. */
export interface ReviewStanding {
  readonly items: readonly ReviewItem[];
  readonly open: readonly ReviewItem[];
  readonly groups: readonly Group[];
  /** How many clicks are left where each group is accepted at once. */
  readonly clicks: number;
  /** What had or has to be decided at all. */
  readonly asked: number;
}

const standings = new WeakMap<PlanReview, ReviewStanding>();

/** Calculated once for each state of a review. */
export const reviewStanding = (review: PlanReview): ReviewStanding => {
  const known = standings.get(review);
  if (known !== undefined) return known;
  const items = reviewItems(review.read, review.decisions);
  const open = openItems(items, review.decisions);
  const standing: ReviewStanding = {
    ...{ items, open, groups: groupsOf(open), clicks: countOpen(open).decisions },
    asked: items.filter((item) => item.open).length,
  };
  standings.set(review, standing);
  return standing;
};

/** The open item after or before one in the order of the items; round the end where there is none. */
export const openBeside = (
  { items, open }: ReviewStanding,
  id: string | undefined,
  direction: 1 | -1,
): ReviewItem | undefined => {
  if (open.length === 0) return undefined;
  const isOpen = new Set(open.map((item) => item.id));
  const at = items.findIndex((item) => item.id === id);
  const from = at < 0 && direction < 0 ? items.length : at;
  for (let step = 1; step <= items.length; step++) {
    const item = items[(from + direction * step + items.length * 2) % items.length]!;
    if (isOpen.has(item.id) && item.id !== id) return item;
  }
  return open[0];
};
