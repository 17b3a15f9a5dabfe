/** An object without some of its fields. */
export const without = <T extends object, F extends keyof T>(
  value: T,
  ...fields: readonly F[]
): Omit<T, F> => {
  const rest = { ...value };
  for (const field of fields) delete rest[field];
  return rest;
};
