export type { Folder } from "./folder/folder.js";
export { memoryFolder } from "./folder/memory.js";
