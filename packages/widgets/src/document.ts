import { define } from "./define.js";
import { BangfuDocument } from "./elements/document/document.js";

define("bangfu-document", BangfuDocument);

export { BangfuDocument };
