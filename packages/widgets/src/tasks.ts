import { define } from "./define.js";
import { BangfuTasks } from "./elements/tasks/tasks.js";

define("bangfu-tasks", BangfuTasks);

export { BangfuTasks };
