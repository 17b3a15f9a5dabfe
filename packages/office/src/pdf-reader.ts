// The reader of PDF as a script of its own: it is large, and few documents need it.
import { readPdf } from "@bangfu/reader/pdf";

Object.assign(globalThis, { readPdf });
