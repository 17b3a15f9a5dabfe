/** What the id of a writer's file may be made of, on every system. */
const ID = /^[A-Za-z0-9][\w-]*$/;

/** The folder of the writers' files beside a ledger. @example writersFolder("2024/台账.json") // "2024/台账.d" */
export const writersFolder = (ledger: string): string => `${ledger.replace(/\.[^./]*$/, "")}.d`;

const inFolder = (ledger: string, id: string, ending: string): string => {
  if (!ID.test(id)) throw new RangeError(`not an id of a file: ${JSON.stringify(id)}`);
  return `${writersFolder(ledger)}/${id}.${ending}`;
};

export const writerFile = (ledger: string, id: string): string => inFolder(ledger, id, "json");

/** The file by which somebody says that the writers' files are being folded into the ledger. */
export const claimFile = (ledger: string, id: string): string => inFolder(ledger, id, "fold");

const nameIn = (ledger: string, path: string): string => path.slice(writersFolder(ledger).length + 1);

/** Hidden files beside them are those of the system and of a write under way. */
export const isWriterFile = (ledger: string, path: string): boolean =>
  /^[^./][^/]*\.json$/.test(nameIn(ledger, path));

export const isClaimFile = (ledger: string, path: string): boolean =>
  /^[^./][^/]*\.fold$/.test(nameIn(ledger, path));
