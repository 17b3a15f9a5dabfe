import { UNREAD_NOTES } from "@bangfu/view/commands";
// A process of its own for the facts of schools, which anybody may have written: see io/isolated.ts.
import { partReader, type PartAnswer, type PartTask } from "./commands/rollup-part.js";

const read = partReader();

process.on("message", (task: PartTask) => {
  let answer: PartAnswer;
  try {
    answer = read(task);
  } catch {
    // Data never make core throw; if they do after all, it is this school's trouble alone.
    answer = { ok: false, error: "broken", note: UNREAD_NOTES.crashed };
  }
  process.send!(answer);
});
process.send!("ready");
