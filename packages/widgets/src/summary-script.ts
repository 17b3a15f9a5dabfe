// What a page loads by its script tag that shows the headline alone.
import "./summary.js";
