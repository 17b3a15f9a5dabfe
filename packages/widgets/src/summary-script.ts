// What a page loads by its script tag that shows the headline alone: a third of the whole.
// The loader first, which packs best.
import "./load/controller.js";
import "./summary.js";
