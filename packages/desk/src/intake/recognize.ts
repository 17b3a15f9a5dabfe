import { recognizeWorkbook, type WorkbookProblem } from "@bangfu/workbook";

/** What a file may be. */
export const FILE_KINDS = ["workbook", "ledger", "plan", "answers", "facts", "document", "unknown"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What a file is taken for, by its content before its name. */
export interface Recognized {
  readonly kind: FileKind;
  /** The id of the plan that it belongs to or is, where it says so. */
  readonly plan?: string;
  /** Why what looks like a workbook cannot be opened. */
  readonly unreadable?: WorkbookProblem["code"];
}

type Json = Readonly<Record<string, unknown>>;

const FORMATS: Readonly<Record<string, FileKind>> = {
  "bangfu-plan": "plan",
  "bangfu-ledger": "ledger",
  "bangfu-answers": "answers",
  "bangfu-facts": "facts",
};

const jsonIn = (bytes: Uint8Array): Json | undefined => {
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

const ofJson = (json: Json): Recognized => {
  const { format, plan, id } = json;
  const kind = FORMATS[typeof format === "string" ? format.split("/")[0]! : ""] ?? "unknown";
  // Facts have the plan itself in them.
  const named = kind === "plan" ? id : kind === "facts" ? (plan as Json | undefined)?.["id"] : plan;
  return { kind, ...(typeof named === "string" ? { plan: named } : {}) };
};

const MAY_BE_WORKBOOK = /\.(xlsx|xlsm|xls|et|csv|tsv|txt)$/i;
const DOCUMENT = /\.(docx|doc|wps|html?|txt|md|csv|tsv|xlsx)$/i;

/** Looks into a file, without a plan, for what it is. A broken file of JSON is known by its ending alone. */
export const recognize = (bytes: Uint8Array, name: string): Recognized => {
  const json = jsonIn(bytes);
  if (json !== undefined) return ofJson(json);
  const other: Recognized = { kind: DOCUMENT.test(name) ? "document" : "unknown" };
  if (!MAY_BE_WORKBOOK.test(name)) return other;
  const found = recognizeWorkbook({ name, bytes });
  if (!found.ok) return /\.txt$/i.test(name) ? other : { kind: "workbook", unreadable: found.code };
  if (found.kinds.length === 0 && found.plan === undefined) return other;
  return { kind: "workbook", ...(found.plan === undefined ? {} : { plan: found.plan }) };
};
