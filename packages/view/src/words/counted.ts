/** A number and the English word for it. @example counted(1, "day") // "1 day" */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;
