// How often the reader is right: `node bench/reader.mjs [folder …] [--details] [--second]`. A folder has phrases
// (deadlines.jsonl, quantities.jsonl), documents with their labels, plans with the advice on them, or several of these.
import { existsSync } from "node:fs";
import { printAdvice } from "./reader/advice.mjs";
import { printDocuments } from "./reader/documents.mjs";
import { printPhrases } from "./reader/phrases.mjs";

const OWN = ["phrases", "documents", "advice"];
const options = process.argv.slice(2).filter((each) => each.startsWith("--"));
const given = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const inTests = (name) => new URL(`../packages/reader/test/${name}`, import.meta.url).pathname;

// The second half is held back: it is run once, when the work on the reader is done.
const halves = options.includes("--second") ? ["first", "second"] : ["first"];
const folders = given.length > 0 ? given : [...OWN, ...halves.map((half) => `held-out/${half}`)].map(inTests);
const isDetailed = options.includes("--details");

for (const folder of folders) {
  console.log(folder.split("/test/").at(-1));
  const isGood = existsSync(`${folder}/deadlines.jsonl`) ? printPhrases(folder, isDetailed) : true;
  // The reader's own phrases must stay right; the others are only measured.
  if (!isGood && folder === inTests("phrases")) process.exitCode = 1;
  if (existsSync(`${folder}/labels.jsonl`)) {
    printAdvice(folder, isDetailed);
    continue;
  }
  printDocuments(existsSync(`${folder}/documents`) ? `${folder}/documents` : folder, isDetailed);
}
