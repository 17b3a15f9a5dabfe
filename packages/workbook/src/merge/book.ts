import { folded, tidy } from "../forms/fold.js";

/** How a ledger stood when it was exported: of each list how many entries there were, and a hash of their ids. */
export type Exported = Readonly<Record<string, readonly [count: number, hash: string]>>;

/** What a workbook says of itself. */
export interface Book {
  /** The file's name. */
  readonly name: string;
  /** The id that `template` and `export` wrote into it; undefined: it is somebody's own. */
  readonly id?: string | undefined;
  /** Present in a workbook that was exported. */
  readonly exported?: Exported | undefined;
}

/** The sign of a workbook's own id in the name of its source. */
const signOf = (id: string): string => ` [${id}]`;

/**
 * The name of a workbook as a source of the ledger: the file's name, the unit whose rows it has most of, and its own
 * id. So two copies of one blank workbook are two sources, whoever fills them in.
 * @example sourceFile({ name: "教务科.xlsx", id: "yanhe-2022" }, "teaching") // "教务科.xlsx (teaching) [yanhe-2022]"
 */
export const sourceFile = ({ name, id }: Book, unit: string | undefined): string =>
  `${tidy(name)}${unit === undefined ? "" : ` (${unit})`}${id === undefined ? "" : signOf(id)}`;

/** Whether a source is a workbook with this own id, or one without any. */
export const hasId = (file: string, id: string | undefined): boolean =>
  id === undefined ? !/ \[.+\]$/.test(file) : file.endsWith(signOf(id));

/** Whether a source is a file of this name. */
export const isNamed = (file: string, { name }: Book): boolean => {
  const rest = file.slice(tidy(name).length);
  return (
    folded(file).startsWith(folded(name)) && (rest === "" || rest.startsWith(" (") || rest.startsWith(" ["))
  );
};

/** The own id of a workbook that is exported; it differs with what the ledger holds. */
export const exportId = (plan: string, hash: string): string => `${plan}/export-${hash.slice(0, 8)}`;

/** Whether a source is an exported workbook, which says what the ledger had unless somebody changed it. */
export const isExportFile = (file: string): boolean => /\/export-[\da-f]{8}\]$/.test(file);

/** The own id of a blank workbook. */
export const templateId = (plan: string, unit: string | undefined): string =>
  unit === undefined ? plan : `${plan}/${unit}`;
