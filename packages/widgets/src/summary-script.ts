// What a page loads by its script tag that shows the headline alone: a third of the whole.
import "./summary.js";
