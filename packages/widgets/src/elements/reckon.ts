/** What the elements show; in the script of the headline alone `reckon-overall.ts` stands in its place. */
export { assess as reckon } from "@bangfu/core";
