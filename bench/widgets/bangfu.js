import { drawn, stage } from "./page.js";

let left = stage.childElementCount;
document.addEventListener("bangfu-load", () => --left === 0 && drawn());
