import type { Ledger, Plan } from "@bangfu/core";
import planData from "../plan.json" with { type: "json" };
import ledgerData from "../sample-ledger.json" with { type: "json" };

/** 沿河土家族自治县中等职业学校教育人才“组团式”帮扶工作实施方案, issued 2022-12-31: the whole document. */
export const plan = planData as unknown as Plan;

/** Invented records of 2023 to 2025, for showing and testing: no figure in it is the school's. */
export const sampleLedger = ledgerData as unknown as Ledger;

/** The as-of date on which the sample shows every status. */
export const sampleAsOf = "2024-10-31";
