/** Through JSON: a copy of its own, without what is undefined, which no file has. */
export const plain = <T extends object>(object: T): T => JSON.parse(JSON.stringify(object)) as T;
