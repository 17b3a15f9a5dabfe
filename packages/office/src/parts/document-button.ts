import type { TemplateResult } from "lit";
import { readDocument } from "../actions/read-document.js";
import type { Page } from "../page.js";
import { fileButton } from "./file-button.js";

/** Chooses the files of a plan's document: its text, then its annex. */
export const documentButton = (page: Page, label: string): TemplateResult =>
  fileButton({
    label,
    accept: ".docx,.docm,.doc,.wps,.pdf,.xlsx,.xlsm,.xls,.et,.odt,.ods,.ofd,.csv,.html,.htm,.mht,.txt,.md",
    multiple: true,
    take: (files) => readDocument(page, files),
  });
