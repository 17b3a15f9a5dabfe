import { decodeText } from "@bangfu/ooxml";
import type { Format } from "../format.js";
import { readHtml } from "../html.js";

/** A page of the web, whatever its name: systems hand out tables as pages that are called .xls. */
export const html: Format = {
  name: "html",
  endings: ["html", "htm", "mht"],
  is: ({ head }) => /^(?:\xef\xbb\xbf)?\s*(?:<!doctype html|<html[\s>])/i.test(head),
  read: (bytes) => {
    const text = decodeText(bytes);
    return text === undefined ? "unknown-encoding" : readHtml(text);
  },
};
