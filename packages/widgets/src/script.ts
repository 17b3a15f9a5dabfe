// What a page loads by its script tag: registers all elements and leaves no name behind.
import "./index.js";
