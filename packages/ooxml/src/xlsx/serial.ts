const DAY = 86_400_000;
/** The day before 1900-03-01, from which on the system of 1900 counts true days. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST = 61;
/** 9999-12-31. */
const LAST = 2_958_465;

/** The day of a date number; undefined before 1900-03-01, where that system has a day that never was. */
export const dateOfSerial = (serial: number): string | undefined =>
  serial >= FIRST && serial < LAST + 1
    ? new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10)
    : undefined;

/**
 * @param date such as 2023-05-01
 * @example serialOfDate("2023-05-01") // 45047
 */
export const serialOfDate = (date: string): number | undefined => {
  const serial = (Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY;
  return serial >= FIRST ? serial : undefined;
};
