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
import { describeProblem, parseAnswers, parsePlan } from "@bangfu/core/schema";
import { plan as yanhe } from "@bangfu/plan-yanhe";
import { siteFiles, type SiteFile } from "@bangfu/site";
import { OFFICE_TEXT } from "@bangfu/view/office";
import { exportWorkbook, templateOf, type ReadingProgress } from "@bangfu/workbook";
import { strToU8, zipSync } from "fflate";
import { download, pngOf } from "./download.js";
import { showLeaks } from "./leaks.js";
import type { Outcome, ReadRequest } from "./read.js";
import { startReading, type Reading } from "./reading.js";
import { listOf, say, showOutcome } from "./result.js";

/** The script of the elements, put in by the build: it runs in this page and goes into the saved site. */
declare const ELEMENTS: string;

const byId = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;

let locale: Locale = "zh";
let plan: Plan = yanhe;
let ledger: Ledger | undefined;
let chosen: readonly File[] = [];
/** What was answered to the page's questions, here or in a file that was saved before. */
let answers: readonly Answer[] = [];
let outcome: Outcome | undefined;
let reading: Reading | undefined;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const showTexts = (): void => {
  const text = OFFICE_TEXT[locale];
  document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]"))
    element.textContent = text[element.dataset["text"] as keyof typeof text] as string;
  document.title = text.title;
  byId("language").textContent = text.language;
};

const showPlan = (): void => {
  byId("plan-name").textContent = OFFICE_TEXT[locale].plan(
    plan.title,
    plan.tasks.length,
    plan.commitments.length,
  );
  byId("unit").replaceChildren(
    new Option(OFFICE_TEXT[locale].allUnits, ""),
    ...plan.units.map(({ id, name }) => new Option(name, id)),
  );
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

const takeAnswer = (id: string, answer: string): void => {
  answers = [...answers, { id, answer, date: dateOfInstant(Date.now(), timeZoneOf(plan)) }];
};

const showPreview = (): void => {
  byId("preview").hidden = byId("save").hidden = ledger === undefined;
  if (ledger === undefined) return;
  const facts = factsOf(ledger);
  const widgets = byId("widgets");
  Object.assign(widgets, { data: facts, asOf: asOf(), notice: notice() });
  const published = { facts, notice: notice() };
  const leaks = leaksIn(published, { plan, ledger, answers: answersById(answers) });
  showLeaks(byId("leaks"), leaks, { locale, none: OFFICE_TEXT[locale].noSecret }, (id) => {
    takeAnswer(id, "no");
    guarded(showPreview);
  });
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

/** What was read before is gone as soon as something new is chosen: nobody saves what does not belong to it. */
const clear = (): void => {
  reading?.stop();
  [reading, outcome, ledger] = [undefined, undefined, undefined];
  byId("result").replaceChildren();
  byId("progress").hidden = true;
  showPreview();
};

const fail = (error: unknown): void => {
  clear();
  const why = error instanceof Error ? error.message : String(error);
  say(byId("result"), OFFICE_TEXT[locale].failed(why), false, []);
};

/** Whatever goes wrong is said, and leaves nothing of what was there before. */
const guarded = (act: () => unknown): void => {
  void (async () => {
    try {
      await act();
    } catch (error) {
      fail(error);
    }
  })();
};

const showProgress = ({ of, done, total }: ReadingProgress): void => {
  byId("progress").hidden = false;
  Object.assign(byId("bar"), { max: total, value: done });
  byId("step").textContent = OFFICE_TEXT[locale][of](done, total);
};

/** The chosen files: answers and a ledger that were saved before, and workbooks. */
const requestOf = async (files: readonly File[]): Promise<ReadRequest> => {
  const saved: File[] = [];
  for (const file of files) if (file.name.endsWith(".json") && !(await takeAnswers(file))) saved.push(file);
  const workbooks = await Promise.all(
    files
      .filter(({ name }) => !name.endsWith(".json"))
      .map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })),
  );
  const before = saved[0] && { name: saved[0].name, text: await saved[0].text() };
  const now = Date.now();
  const recordedAt = `${new Date(now).toISOString().slice(0, 19)}Z`;
  return { plan, workbooks, before, recordedAt, today: dateOfInstant(now, timeZoneOf(plan)), answers };
};

const show = (): void => {
  if (outcome !== undefined)
    showOutcome(outcome, {
      place: byId("result"),
      locale,
      answer: takeAnswer,
      answered: () => guarded(read),
    });
  showPreview();
};

/** What the chosen files say: workbooks, and a ledger that was saved before. */
const read = async (): Promise<void> => {
  clear();
  const files = chosen;
  const request = await requestOf(files);
  // Others were chosen meanwhile.
  if (files !== chosen) return;
  reading?.stop();
  const own = (reading = startReading(request, showProgress));
  const came = await own.outcome;
  if (reading !== own) return;
  byId("progress").hidden = true;
  [reading, outcome, ledger] = [undefined, came, came.ok ? came.ledger : undefined];
  show();
};

const readChosen = (files: FileList | null | undefined): void => {
  chosen = [...(files ?? [])];
  if (chosen.length > 0) guarded(read);
};

const takePlan = async (file: File | undefined): Promise<void> => {
  if (file === undefined) return;
  const parsed = parsePlan(await file.text());
  if (!parsed.ok) {
    clear();
    const lines = parsed.problems.map((problem) => `${file.name}: ${describeProblem(problem, locale)}`);
    return say(byId("result"), OFFICE_TEXT[locale].bad(lines.length), false, lines);
  }
  plan = parsed.value;
  showPlan();
  if (chosen.length > 0) await read();
};

const saveSite = async (): Promise<void> => {
  if (ledger === undefined) return;
  const files = filesOf(factsOf(ledger));
  const pictures = await Promise.all(
    files
      .filter(({ name }) => name === "summary.svg" || name === "tasks.svg")
      .map(async ({ name, text }) => [name.replace(".svg", ".png"), await pngOf(text)] as const),
  );
  const texts = files.map(({ name, text }) => [name, strToU8(text)] as const);
  download("site.zip", zipSync(Object.fromEntries([...texts, ...pictures])), "application/zip");
};

const onClick = (id: string, act: () => unknown): void =>
  byId(id).addEventListener("click", () => guarded(act));

const drop = byId("drop");
for (const type of ["dragenter", "dragover"])
  drop.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
for (const type of ["dragleave", "drop"]) drop.addEventListener(type, () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  readChosen(event.dataTransfer?.files);
});
byId("files").addEventListener("change", ({ target }) => {
  const input = target as HTMLInputElement;
  readChosen(input.files);
  // A file that was corrected is chosen again under its old name: without this nobody would be informed.
  input.value = "";
});
byId("plan").addEventListener("change", ({ target }) =>
  guarded(() => takePlan((target as HTMLInputElement).files?.[0])),
);
for (const id of ["as-of", "notice", "coarse"])
  byId(id).addEventListener("change", () => guarded(showPreview));

onClick("template", () => {
  const unit = byId<HTMLSelectElement>("unit").value || undefined;
  download(OFFICE_TEXT[locale].workbookName, templateOf(plan, { unit, locale }), XLSX);
});
onClick("site", saveSite);
onClick("ledger", () => {
  if (ledger !== undefined)
    download("ledger.json", `${JSON.stringify(ledger, null, 2)}\n`, "application/json");
});
onClick("answers", () =>
  download(
    "answers.json",
    `${JSON.stringify({ format: ANSWERS_FORMAT, answers }, null, 2)}\n`,
    "application/json",
  ),
);
onClick("workbook", () => {
  if (ledger !== undefined)
    download(OFFICE_TEXT[locale].workbookName, exportWorkbook(plan, ledger, locale), XLSX);
});
onClick("language", () => {
  locale = locale === "zh" ? "en" : "zh";
  showTexts();
  showPlan();
  show();
});
addEventListener("error", ({ error, message }) => fail(error ?? message));
addEventListener("unhandledrejection", ({ reason }) => fail(reason));

showTexts();
showPlan();
document.head.append(Object.assign(document.createElement("script"), { textContent: ELEMENTS }));
