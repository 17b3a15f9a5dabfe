// Puts the hall together: a folder of static pages, as it could be copied to any web server.
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { main } from "@bangfu/cli";
import { publish as publishCounty } from "../county/publish.mjs";
import { documentPage, hallPage, PAGES, waitingPage } from "./page.mjs";
import { WORDS } from "./words.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const SAMPLE = ["@bangfu/plan-yanhe", "@bangfu/plan-yanhe"];

/** The commands' own words are not for who came to look; they are printed where one fails. */
const quietly = async (run) => {
  const said = [];
  const say = (text) => said.push(text);
  const io = { out: say, err: say, colour: false, cwd: process.cwd(), locale: "zh", now: Date.now };
  if ((await run(io)) !== 0) throw new Error(said.join("\n"));
};
const run = (args) => quietly((io) => main(args, io));

/** The page that `publish` writes, whose day is the sample's. */
const publishSchool = (out, locale) =>
  run([
    ...["publish", ...SAMPLE, "-o", out, "--as-of", "2024-10-31"],
    ...["--lang", locale, "--notice", WORDS[locale].notice],
  ]);

/** The county's board, made in a folder of its own: the example may be in use. */
const publishBoard = async (folder) => {
  const county = mkdtempSync(join(tmpdir(), "bangfu-county-"));
  copyFileSync(at("../county/schools.csv"), join(county, "schools.csv"));
  await quietly((io) => publishCounty(county, io));
  cpSync(join(county, "dist/region"), join(folder, "county"), { recursive: true });
  cpSync(join(county, "dist/region-en"), join(folder, "county-en"), { recursive: true });
  rmSync(county, { recursive: true });
};

/** Writes the hall and all that its doors lead to; the documentation takes the place of `docs/` when it is built. */
export const publish = async (folder) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(at("public"), folder, { recursive: true });
  await publishSchool(join(folder, "site"), "zh");
  await publishSchool(join(folder, "site-en"), "en");
  cpSync(at("../school-site/public"), join(folder, "school"), { recursive: true });
  for (const name of ["bangfu.js", "facts.json"])
    copyFileSync(join(folder, "site", name), join(folder, "school", name));
  await publishBoard(folder);
  await run(["office", "-o", join(folder, "office.html")]);
  for (const locale of ["zh", "en"]) {
    writeFileSync(join(folder, PAGES[locale].hall), hallPage(locale));
    writeFileSync(join(folder, PAGES[locale].document), documentPage(locale));
  }
  mkdirSync(join(folder, "docs/en"), { recursive: true });
  writeFileSync(join(folder, "docs/index.html"), waitingPage("zh"));
  writeFileSync(join(folder, "docs/en/index.html"), waitingPage("en"));
};
