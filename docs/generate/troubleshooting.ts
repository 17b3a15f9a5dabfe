import type { PageFile } from "./pages.js";
export const troubleshootingPages = (): PageFile[] => [];
