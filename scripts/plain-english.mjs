// Refuses the words of plain-english.json in sources and docs: node scripts/plain-english.mjs [FOLDER]
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const root = resolve(process.argv[2] ?? join(import.meta.dirname, ".."));
const { words } = JSON.parse(readFileSync(new URL("plain-english.json", import.meta.url), "utf8"));

const READ = /\.(ts|mjs|js|vue|md|json|html|css|yml)$/;
/** What is generated, kept as it was, or quotes the plan to the letter. */
const PASSED_OVER =
  /(^|\/)(node_modules|dist|\.git|\.turbo|\.pages|json-schema|public|test-results|cache|CHANGELOG\.md|package-lock\.json|plain-english\.[a-z.]+|custom-elements\.json)$|^packages\/plan-yanhe\/(.*\.json|scripts)$/;

/** A word alone, or a part of an identifier: `reckon`, `reckonAll`, `isReckoned`. */
const pattern = (word) => {
  const capital = word[0].toUpperCase() + word.slice(1);
  return new RegExp(`(?<![A-Za-z])${word}(?![a-z])|${capital}(?![a-z])`, "g");
};
const patterns = Object.keys(words).map((word) => [word, pattern(word)]);

const found = [];
const read = (path, name) => {
  const lines = readFileSync(path, "utf8").split("\n");
  lines.forEach((line, at) => {
    for (const [word, each] of patterns)
      for (const { index } of line.matchAll(each))
        found.push(`${name}:${at + 1}:${index + 1}: “${word}”; write ${words[word]}`);
  });
};
const walk = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const name = relative(root, path).replaceAll("\\", "/");
    if (entry.isSymbolicLink() || PASSED_OVER.test(name)) continue;
    if (entry.isDirectory()) walk(path);
    else if (READ.test(entry.name)) read(path, name);
  }
};
walk(root);

for (const line of found) console.error(line);
process.exitCode = found.length > 0 ? 1 : 0;
