import { addDays, daysBetween } from "@bangfu/core";

/** The day before 1900-03-01, from which on the system of 1900 counts true days. */
const EPOCH = "1899-12-30";
const FIRST = 61;
/** 9999-12-31. */
const LAST = 2_958_465;

/** The day of a date number; undefined before 1900-03-01, where that system has a day that never was. */
export const dateOfSerial = (serial: number): string | undefined =>
  serial >= FIRST && serial < LAST + 1 ? addDays(EPOCH, Math.floor(serial)) : undefined;

/** @example serialOfDate("2023-05-01") // 45047 */
export const serialOfDate = (date: string): number | undefined => {
  const serial = daysBetween(EPOCH, date);
  return serial >= FIRST ? serial : undefined;
};
