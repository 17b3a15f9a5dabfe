import type { Facts } from "@bangfu/core";

export const COUNTIES: number;
export const SCHOOLS: number;
export const factsOf: (at: number) => Facts;
