import type { LedgerRecord, Locale, Plan, StreamedLedger } from "@bangfu/core";
import type { SiteFile } from "./site.js";

/** Something that must not leave the school, and the file in which it was found. */
export interface Leak {
  readonly file: string;
  readonly what: "member" | "name" | "note" | "evidence" | "finding" | "update";
  /** Where in the ledger it stands, such as `rosters.teachers[3].name`; the secret itself is not repeated. */
  readonly path: string;
}

interface Secret extends Omit<Leak, "file"> {
  readonly text: string;
}

/** Rosters of persons alone: ids and names of things, such as majors, are no secret. */
const secretsOfRosters = ({ rosters = {} }: StreamedLedger, plan: Plan): Secret[] => {
  const things = new Set(plan.rosters?.flatMap(({ id, of }) => (of === "thing" ? [id] : [])));
  return Object.entries(rosters).flatMap(([roster, members]) =>
    things.has(roster)
      ? []
      : members.flatMap(({ id, name }, at): Secret[] => [
          { what: "member", path: `rosters.${roster}[${at}].id`, text: id },
          ...(name === undefined
            ? []
            : [{ what: "name" as const, path: `rosters.${roster}[${at}].name`, text: name }]),
        ]),
  );
};

const secretsOfRecord = ({ note, evidence = [] }: LedgerRecord, at: number): Secret[] => [
  ...(note === undefined ? [] : [{ what: "note" as const, path: `records[${at}].note`, text: note }]),
  ...evidence.flatMap((item, place) =>
    item.public === true
      ? []
      : [item.title, item.url, item.sha256].flatMap((text): Secret[] =>
          text === undefined ? [] : [{ what: "evidence", path: `records[${at}].evidence[${place}]`, text }],
        ),
  ),
];

/** Each text once: a large ledger has few notes that differ. */
const secretsOfRecords = ({ records }: StreamedLedger): Secret[] => {
  const secrets = new Map<string, Secret>();
  let at = -1;
  for (const record of records) {
    at++;
    for (const secret of secretsOfRecord(record, at))
      if (!secrets.has(secret.what + secret.text)) secrets.set(secret.what + secret.text, secret);
  }
  return [...secrets.values()];
};

const secretsOfTexts = ({ findings = [], updates = [] }: StreamedLedger): Secret[] => [
  ...findings.flatMap(({ text, public: open }, at): Secret[] =>
    open === true || text === undefined ? [] : [{ what: "finding", path: `findings[${at}].text`, text }],
  ),
  ...updates.flatMap(({ text, public: open }, at): Secret[] =>
    open === true ? [] : [{ what: "update", path: `updates[${at}].text`, text }],
  ),
];

const WORD = /[\p{L}\p{N}_-]/u;

/** Whether a text stands in another as a word of its own: `t1` does not stand in `t12`, nor in `list1`. */
const standsIn = (text: string, secret: string): boolean => {
  for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1)) {
    const [before, after] = [text[at - 1] ?? " ", text[at + secret.length] ?? " "];
    // Between Chinese characters there are no words: a name in a sentence is a name.
    const apart = (edge: string, beyond: string) =>
      !/[\w-]/.test(edge) || !WORD.test(beyond) || !/[\w-]/.test(beyond);
    if (apart(secret[0]!, before) && apart(secret[secret.length - 1]!, after)) return true;
  }
  return false;
};

/** All texts in a JSON value; figures and dates are no words. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return /^[\d.:TZ+-]*$/.test(value) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** What of a file may hold a secret: of JSON its texts, of anything else all of it. */
const readable = ({ name, text }: SiteFile): string => {
  if (!/\.(json|txt)$/.test(name)) return text;
  return textsIn(JSON.parse(text)).join("\n");
};

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!);

/** The texts that are marked public somewhere in the ledger. */
const publicTexts = ({ records, findings = [], updates = [] }: StreamedLedger): ReadonlySet<string> => {
  const texts = new Set(
    textsIn([...findings, ...updates].filter((each) => each.public === true).map(({ text }) => text)),
  );
  for (const { evidence = [] } of records)
    for (const item of evidence) if (item.public === true) for (const text of textsIn(item)) texts.add(text);
  return texts;
};

/** A shorter note, such as 已核, stands in other texts by chance. */
const SHORTEST = 4;

/**
 * What of a ledger's secrets stands in files that are about to be published. A name is one wherever it stands,
 * in public texts too. An id that the plan uses, a text of three characters or that the plan has or that is
 * public elsewhere, and what is only a figure cannot be told from what is public, and are not looked for.
 */
export const leaksIn = (files: readonly SiteFile[], plan: Plan, ledger: StreamedLedger): Leak[] => {
  const planTexts = textsIn(plan).join("\n");
  const known = publicTexts(ledger);
  const secrets = [
    ...secretsOfRosters(ledger, plan),
    ...secretsOfRecords(ledger),
    ...secretsOfTexts(ledger),
  ].filter(({ what, text }) => {
    if (text.trim() === "" || /^[\d.:-]*$/.test(text)) return false;
    if (what === "name") return true;
    if (what !== "member" && (text.length < SHORTEST || known.has(text))) return false;
    return !standsIn(planTexts, text);
  });
  // The script is the same for every school.
  return files
    .filter(({ name }) => name !== "bangfu.js")
    .flatMap((file) => {
      const text = unescaped(readable(file));
      return secrets
        .filter((secret) => standsIn(text, secret.text))
        .map(({ what, path }): Leak => ({ file: file.name, what, path }));
    });
};

const WHAT: Readonly<Record<Leak["what"], Readonly<Record<Locale, string>>>> = {
  member: { zh: "成员编号", en: "a member's id" },
  name: { zh: "成员姓名", en: "a member's name" },
  note: { zh: "备注", en: "a note" },
  evidence: { zh: "未公开的佐证", en: "evidence that is not public" },
  finding: { zh: "未公开的督导问题", en: "a finding that is not public" },
  update: { zh: "未公开的进展情况", en: "an update that is not public" },
};

/** A leak as a sentence: file, kind and place in the ledger, and never the secret itself. */
export const describeLeak = ({ file, what, path }: Leak, locale: Locale): string =>
  locale === "zh"
    ? `${file}：含有${WHAT[what].zh}（台账 ${path}），请从公开的文字中删去。`
    : `${file}: holds ${WHAT[what].en} (ledger ${path}); take it out of what is public.`;
