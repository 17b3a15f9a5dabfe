import { summarize, type Closing, type Ledger, type Plan } from "@bangfu/core";
import {
  differencesSince,
  memoryFolder,
  readClosed,
  type ClosedFacts,
  type ClosedState,
  type Folder,
} from "@bangfu/desk";
import type { ClosedDifference } from "@bangfu/view";

/** The kept files by their paths. */
export type KeptFiles = Readonly<Record<string, string>>;

/** How the file of a closing is, and where it is kept. */
export interface KeptFile {
  readonly id: string;
  readonly state: ClosedState;
  readonly file: string;
}

const folderOf = async (files: KeptFiles): Promise<Folder> => {
  const folder = memoryFolder();
  for (const [path, text] of Object.entries(files)) await folder.write(path, new TextEncoder().encode(text));
  return folder;
};

/** Checks the files of all closings. */
export const checkClosed = async ({
  closings,
  files,
}: {
  readonly closings: readonly Closing[];
  readonly files: KeptFiles;
}): Promise<readonly KeptFile[]> => {
  const folder = await folderOf(files);
  return Promise.all(
    closings.map(async (closing) => {
      const { state, file } = await readClosed(folder, closing);
      return { id: closing.id, state, file };
    }),
  );
};

export interface ClosedRequest {
  readonly closing: Closing;
  readonly files: KeptFiles;
}

/** The facts that a closing kept. */
export const closedFacts = async ({ closing, files }: ClosedRequest): Promise<ClosedFacts> =>
  readClosed(await folderOf(files), closing);

/** What differs since a closing; undefined where its file is not as it was kept. */
export const closedDifferences = async ({
  plan,
  ledger,
  ...request
}: ClosedRequest & { readonly plan: Plan; readonly ledger: Ledger }): Promise<
  readonly ClosedDifference[] | undefined
> => {
  const closed = await closedFacts(request);
  return closed.state === "kept"
    ? differencesSince(request.closing, closed.facts, summarize(plan, ledger))
    : undefined;
};
