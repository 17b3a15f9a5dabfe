/** A JSON path as people read it. @example pathText(["commitments", 12, "quote"]) // "commitments[12].quote" */
export const pathText = (path: readonly PropertyKey[]): string => {
  let text = "";
  for (const key of path) {
    const name = String(key);
    if (typeof key === "number") text += `[${key}]`;
    else if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name)) text += `[${JSON.stringify(name)}]`;
    else text += text === "" ? name : `.${name}`;
  }
  return text;
};

/** The value at a path; undefined where nothing stands there. */
export const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown => {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.prototype.hasOwnProperty.call(value, key))
      return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
};
