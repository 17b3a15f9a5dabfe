export { folderContract, type FolderCase } from "./folder/contract.js";
export type { Folder } from "./folder/folder.js";
export { memoryFolder } from "./folder/memory.js";
export { checkPath } from "./folder/path.js";
export { namesOf, withNames, type Name, type NamedList, type NameEdit } from "./plan/names.js";
export { revisePlan, type RevisionHead } from "./plan/revise.js";
