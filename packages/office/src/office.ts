import {
  ANSWERS_FORMAT,
  answersById,
  dateOfInstant,
  summarize,
  timeZoneOf,
  type Answer,
  type Facts,
  type Ledger,
  type Locale,
  type Plan,
} from "@bangfu/core";
import { coarseFacts, leaksIn, remarksOn } from "@bangfu/core/privacy";
import { describeProblem, parseAnswers, parseLedger, parsePlan } from "@bangfu/core/schema";
import { plan as yanhe } from "@bangfu/plan-yanhe";
import { siteFiles, type SiteFile } from "@bangfu/site";
import {
  describeWorkbookNote,
  describeWorkbookProblem,
  exportWorkbook,
  readWorkbooks,
  templateOf,
} from "@bangfu/workbook";
import { strToU8, zipSync } from "fflate";
import { download, pngOf } from "./download.js";
import { showLeaks } from "./leaks.js";
import { TEXT, type OfficeText } from "./text.js";

/** The script of the elements, put in by the build: it runs in this page and goes into the saved site. */
declare const ELEMENTS: string;

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

let locale: Locale = "zh";
let plan: Plan = yanhe;
let ledger: Ledger | undefined;
let chosen: readonly File[] = [];
/** What was answered to the page's questions, here or in a file that was saved before. */
let answers: readonly Answer[] = [];

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const showTexts = (): void => {
  const text = TEXT[locale];
  document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]"))
    element.textContent = text[element.dataset["text"] as keyof OfficeText] as string;
  byId("language").textContent = text.language;
};

const showPlan = (): void => {
  byId("plan-name").textContent = TEXT[locale].plan(plan.title, plan.tasks.length, plan.commitments.length);
  byId("unit").replaceChildren(
    new Option(TEXT[locale].allUnits, ""),
    ...plan.units.map(({ id, name }) => new Option(name, id)),
  );
};

const listOf = (lines: readonly string[]): HTMLElement => {
  const list = document.createElement("ul");
  list.append(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
  return list;
};

const say = (words: string, good: boolean, lines: readonly string[]): void => {
  const head = Object.assign(document.createElement("p"), {
    textContent: words,
    className: good ? "good" : "bad",
  });
  byId("result").replaceChildren(head, listOf(lines));
};

const asOf = (): string =>
  byId<HTMLInputElement>("as-of").value || dateOfInstant(Date.now(), timeZoneOf(plan));
const notice = (): string | undefined => byId<HTMLInputElement>("notice").value || undefined;

/** A day that somebody chose is shown whenever the page is visited; else each visit shows its own. */
const filesOf = (facts: Facts): SiteFile[] =>
  siteFiles(facts, {
    script: ELEMENTS,
    asOf: asOf(),
    isPinned: byId<HTMLInputElement>("as-of").value !== "",
    notice: notice(),
  });

const isCoarse = (): boolean => byId<HTMLInputElement>("coarse").checked;

/** What is published of the ledger. */
const factsOf = (kept: Ledger): Facts => {
  const facts = summarize(plan, kept);
  return isCoarse() ? coarseFacts(facts) : facts;
};

const showPreview = (): void => {
  byId("preview").hidden = byId("save").hidden = ledger === undefined;
  if (ledger === undefined) return;
  const facts = factsOf(ledger);
  const widgets = byId("widgets");
  Object.assign(widgets, { data: facts, asOf: asOf(), notice: notice() });
  const published = { facts, notice: notice() };
  const leaks = leaksIn(published, { plan, ledger, answers: answersById(answers) });
  const answer = (id: string): void => {
    answers = [...answers, { id, answer: "no", date: dateOfInstant(Date.now(), timeZoneOf(plan)) }];
    showPreview();
  };
  showLeaks(byId("leaks"), leaks, { locale, none: TEXT[locale].noSecret }, answer);
  byId("remarks").replaceChildren(
    ...listOf(remarksOn(facts, ledger, { locale, coarse: isCoarse() })).children,
  );
  byId<HTMLButtonElement>("site").disabled = leaks.length > 0;
  byId("answers").hidden = answers.length === 0;
};

/** Takes answers that were saved before, if the file holds any. @returns whether it is a file of answers */
const takeAnswers = async (file: File): Promise<boolean> => {
  const text = await file.text();
  if (!text.includes(`"${ANSWERS_FORMAT}"`)) return false;
  const parsed = parseAnswers(text);
  if (parsed.ok) {
    const given = new Set(answers.map(({ id }) => id));
    answers = [...answers, ...parsed.value.answers.filter(({ id }) => !given.has(id))];
  }
  return parsed.ok;
};

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** What the chosen files say: workbooks, and a ledger that was saved before. */
const read = async (): Promise<void> => {
  ledger = undefined;
  const text = TEXT[locale];
  const ofAnswers = new Set<File>();
  for (const file of chosen)
    if (file.name.endsWith(".json") && (await takeAnswers(file))) ofAnswers.add(file);
  const before = chosen.find((file) => file.name.endsWith(".json") && !ofAnswers.has(file));
  const known = before && parseLedger(await before.text(), plan);
  if (known && !known.ok) {
    const lines = known.problems.map((problem) => `${before.name}: ${describeProblem(problem, locale)}`);
    say(text.bad(lines.length), false, lines);
    return showPreview();
  }
  const workbooks = chosen.filter((file) => file !== before && !ofAnswers.has(file));
  const files = await Promise.all(
    workbooks.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })),
  );
  const result = readWorkbooks(files, plan, {
    ledger: known?.value,
    recordedAt: `${new Date().toISOString().slice(0, 19)}Z`,
  });
  if (result.ok) {
    const { added, superseded, unchanged } = result.changes;
    ledger = result.ledger;
    say(
      text.good(added, superseded, unchanged),
      true,
      result.notes.map((note) => describeWorkbookNote(note, locale)),
    );
  } else
    say(
      text.bad(result.problems.length),
      false,
      result.problems.map((problem) => describeWorkbookProblem(problem, locale)),
    );
  showPreview();
};

const take = (files: FileList | null | undefined): void => {
  chosen = [...(files ?? [])];
  if (chosen.length > 0) void read();
};

const takePlan = async (file: File | undefined): Promise<void> => {
  if (file === undefined) return;
  const parsed = parsePlan(await file.text());
  if (!parsed.ok) {
    const lines = parsed.problems.map((problem) => `${file.name}: ${describeProblem(problem, locale)}`);
    return say(TEXT[locale].bad(lines.length), false, lines);
  }
  plan = parsed.value;
  showPlan();
  if (chosen.length > 0) await read();
};

const saveSite = async (): Promise<void> => {
  const files = filesOf(factsOf(ledger!));
  const pictures = await Promise.all(
    files
      .filter(({ name }) => name === "summary.svg" || name === "tasks.svg")
      .map(async ({ name, text }) => [name.replace(".svg", ".png"), await pngOf(text)] as const),
  );
  const texts = files.map(({ name, text }) => [name, strToU8(text)] as const);
  download("site.zip", zipSync(Object.fromEntries([...texts, ...pictures])), "application/zip");
};

const onClick = (id: string, act: () => unknown): void =>
  byId(id).addEventListener("click", () => void act());

const drop = byId("drop");
for (const type of ["dragenter", "dragover"])
  drop.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
for (const type of ["dragleave", "drop"]) drop.addEventListener(type, () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  take(event.dataTransfer?.files);
});
byId("files").addEventListener("change", ({ target }) => take((target as HTMLInputElement).files));
byId("plan").addEventListener(
  "change",
  ({ target }) => void takePlan((target as HTMLInputElement).files?.[0]),
);
for (const id of ["as-of", "notice", "coarse"]) byId(id).addEventListener("change", showPreview);

onClick("template", () => {
  const unit = byId<HTMLSelectElement>("unit").value || undefined;
  download("台账.xlsx", templateOf(plan, { unit, locale }), XLSX);
});
onClick("site", saveSite);
onClick("ledger", () => download("ledger.json", `${JSON.stringify(ledger, null, 2)}\n`, "application/json"));
onClick("answers", () =>
  download(
    "answers.json",
    `${JSON.stringify({ format: ANSWERS_FORMAT, answers }, null, 2)}\n`,
    "application/json",
  ),
);
onClick("workbook", () => download("台账.xlsx", exportWorkbook(plan, ledger!, locale), XLSX));
onClick("language", () => {
  locale = locale === "zh" ? "en" : "zh";
  showTexts();
  showPlan();
  if (chosen.length > 0) return read();
});

showTexts();
showPlan();
document.head.append(Object.assign(document.createElement("script"), { textContent: ELEMENTS }));
