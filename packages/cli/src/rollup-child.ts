// A process of its own for the facts of schools, which anybody may have written: see io/isolated.ts.
import { partReader, type PartAnswer, type PartTask } from "./commands/rollup-part.js";
import { NOTES } from "./io/unread-notes.js";

const read = partReader();

process.on("message", (task: PartTask) => {
  let answer: PartAnswer;
  try {
    answer = read(task);
  } catch {
    // Data never make core throw; if they do after all, it is this school's trouble alone.
    answer = { ok: false, error: "broken", note: NOTES.crashed };
  }
  process.send!(answer);
});
process.send!("ready");
