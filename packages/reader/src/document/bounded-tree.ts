import { TooMuch } from "@bangfu/ooxml";
import { defaultTreeAdapter, type DefaultTreeAdapterMap, type TreeAdapter } from "parse5";
import { LIMITS } from "./limits.js";

/** A page is nested more deeply than any that people read. */
export class TooDeep extends Error {}

type Node = DefaultTreeAdapterMap["node"];

/** Elements for each tag of a page: some are made that nobody wrote, such as a `<b>` again in the next paragraph. */
const FOR_EACH_TAG = 20;
const SOME = 1000;

const tagsIn = (html: string): number => {
  let count = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) count++;
  return count;
};

/**
 * Builds the tree of a page and stops at once where it grows too deep, or by far more elements than the page has tags.
 * A parser looks through all open elements for each tag, and makes all open ones anew in each paragraph: both take time
 * by the square in a page that was written to that end.
 */
export const boundedTree = (html: string): TreeAdapter<DefaultTreeAdapterMap> => {
  const depths = new WeakMap<Node, number>();
  let left = FOR_EACH_TAG * tagsIn(html) + SOME;
  const deepen = (parent: Node, child: Node): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > LIMITS.elements) throw new TooDeep();
    depths.set(child, depth);
  };
  return {
    ...defaultTreeAdapter,
    createElement: (...made) => {
      if (--left < 0) throw new TooMuch();
      return defaultTreeAdapter.createElement(...made);
    },
    appendChild: (parent, child) => {
      deepen(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore: (parent, child, next) => {
      deepen(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, next);
    },
  };
};
