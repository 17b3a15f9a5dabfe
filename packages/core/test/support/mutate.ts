import * as fc from "fast-check";

type Holder = Record<string | number, unknown>;
type Path = readonly (string | number)[];

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

/** A path into a value, at random: a few steps down, or all the way. */
const pathInto = (root: unknown, turns: readonly number[]): Path => {
  const path: (string | number)[] = [];
  let value = root;
  for (const turn of turns) {
    if (!isHolder(value)) break;
    const keys = Object.keys(value);
    if (keys.length === 0) break;
    const key = keys[turn % keys.length]!;
    path.push(Array.isArray(value) ? Number(key) : key);
    value = value[key];
  }
  return path;
};

/** Every value of a value, for putting one where another stands. */
const valuesIn = (value: unknown): unknown[] =>
  isHolder(value) ? [value, ...Object.values(value).flatMap(valuesIn)] : [value];

/** Values that parts of the formats are made of, right and nearly right, and others. */
const ODD: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 0.5, 7, 1e-7, 1e15, 1e16, 1e21, 1e300, 0.1234567, 2023, 1899, 2200, 9999],
  ...[
    "",
    " ",
    "x",
    "0",
    "-1",
    "12.5",
    "1e5",
    "0.1234567",
    "9".repeat(31),
    "\ud800",
    "__proto__",
    "constructor",
  ],
  ...[
    "2023-01-01",
    "2023-02-30",
    "0001-01-01",
    "9999-12-31",
    "2023-W05",
    "2023Q1",
    "2023Q5",
    "12-31",
    "02-29",
  ],
  ...["by", "standing", "count", "level", "checklist", "coverage", "quotient", "Asia/Shanghai", "东八区"],
  ...[
    [],
    {},
    [[]],
    [null],
    ["2023-01-01", 1],
    ["2023-01-01", 2, 1],
    ["2023-01-01", 1, 2],
    ["2023-01-01", "x"],
  ],
  ...[{ by: "2023-12-31" }, { by: "2023-12-31", weekly: 5 }, { weekly: 5, monthly: ["2023-01", "2023-02"] }],
  ...[
    { weekly: ["2023-W01", "2023-W53"] },
    { yearly: [2025, 2023] },
    { yearly: [1900, 2199] },
    { standing: true },
  ],
  ...[{ termly: ["1900-spring", "2199-autumn"] }, { later: 1, atLeast: 1 }, { atLeast: 0 }, { atMost: 0 }],
  ...[{ between: [2, 1] }, { all: true }, { reference: "x" }, { riseBy: 1 }, { shrinkBy: 1 }, { each: 1 }],
  ...[{ atLeast: 1, between: 5 }, { en: {} }, { en: { text: 5 } }, JSON.parse('{"__proto__": 1}')],
];

const copyOf = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

/** One change: what is done, and where; each number is taken modulo what there is. */
interface Change {
  readonly turns: readonly number[];
  readonly what: "delete" | "odd" | "other" | "copy" | "insert" | "rename" | "nudge" | "swap";
  readonly with: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  turns: fc.array(fc.nat({ max: 997 }), { minLength: 1, maxLength: 9 }),
  what: fc.constantFrom(
    ...([
      "delete",
      "odd",
      "odd",
      "other",
      "other",
      "copy",
      "insert",
      "rename",
      "nudge",
      "nudge",
      "swap",
    ] as const),
  ),
  with: fc.nat({ max: 9973 }),
});

/** A text or number a little different: another date, another amount. */
const nudged = (value: unknown, by: number): unknown => {
  if (typeof value === "number") return value + [1, -1, 0.5, 0.000001, 1e-7, 1e15, -2 * value][by % 7]!;
  if (typeof value !== "string" || value === "") return value;
  const at = by % value.length;
  return value.slice(0, at) + "0123456789-WQ"[by % 13]! + value.slice(at + 1);
};

const apply = (root: unknown, { turns, what, with: by }: Change): void => {
  const path = pathInto(root, turns);
  if (path.length === 0) return;
  let holder = root as Holder;
  for (const key of path.slice(0, -1)) holder = holder[key] as Holder;
  const key = path[path.length - 1]!;
  const put = (value: unknown, at: string | number = key) => {
    if (!Array.isArray(holder)) holder[at] = value;
    else if (at === key) holder[key as number] = value;
    else holder.splice(Number(key), 0, value);
  };
  const odd = () => copyOf(ODD[by % ODD.length]);
  const all = valuesIn(root);
  switch (what) {
    case "delete":
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      return;
    case "odd":
      return put(odd());
    case "other":
      return put(copyOf(all[by % all.length]));
    case "copy":
      return put(copyOf(holder[key]), `${key}2`);
    case "insert":
      return put(odd(), ["later", "constructor", "en", "id", "weekly", "task"][by % 6]!);
    case "rename": {
      const value = holder[key];
      if (Array.isArray(holder)) return void holder.reverse();
      delete holder[key];
      return put(value, ["later", "by", "weekly", "atLeast", "each", "reference", "item"][by % 7]!);
    }
    case "nudge":
      return put(nudged(holder[key], by));
    case "swap": {
      const others = Object.keys(holder);
      const other = others[by % others.length]!;
      [holder[key], holder[other]] = [holder[other], holder[key]];
    }
  }
};

/** Copies of a value with one to four changes anywhere in them. */
export const mutationsOf = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(values, fc.array(change, { minLength: 1, maxLength: 4 })).map(([value, changes]) => {
    const copy = copyOf(value);
    changes.forEach((each) => apply(copy, each));
    return copy;
  });
