// Generated from the zod schema by scripts/shapes.ts, which the build runs.
import type { Shape } from "../values/shape.js";

const unitsShape: Shape = {
  fields: {
    id: "string filled",
    name: "string filled",
    "short?": "string filled",
    "en?": { fields: { "name?": "string filled", "short?": "string filled" } },
  },
};
const phasesShape: Shape = {
  fields: {
    id: "string filled",
    title: "string filled",
    due: "string date reach",
    "en?": { fields: { "title?": "string filled" } },
  },
};
const documentShape: Shape = {
  list: {
    fields: {
      id: "string filled",
      "heading?": "number whole least:1 most:6",
      text: "string",
      "cells?": { keys: "string", values: "string" },
      "note?": "string filled",
      "asides?": {
        list: {
          fields: {
            text: "string filled",
            why: "string filled",
            "en?": { fields: { "text?": "string filled", "why?": "string filled" } },
          },
        },
      },
      "en?": {
        fields: {
          "text?": "string filled",
          "note?": "string filled",
          "cells?": { keys: "string", values: "string" },
        },
      },
    },
  },
};
const scheduleShape: Shape = {
  all: [
    {
      any: [
        { fields: { by: "string date reach", "from?": "string date reach" } },
        {
          fields: {
            yearly: { tuple: ["number whole least:1900 most:2199", "number whole least:1900 most:2199"] },
            "due?": "string monthDay",
          },
        },
        { fields: { standing: { is: [true] }, "from?": "string date reach" } },
        { fields: { weekly: { tuple: ["string window:weekly reach", "string window:weekly reach"] } } },
        { fields: { monthly: { tuple: ["string window:monthly reach", "string window:monthly reach"] } } },
        {
          fields: {
            quarterly: { tuple: ["string window:quarterly reach", "string window:quarterly reach"] },
          },
        },
        {
          fields: {
            halfYearly: { tuple: ["string window:halfYearly reach", "string window:halfYearly reach"] },
          },
        },
        { fields: { termly: { tuple: ["string window:termly reach", "string window:termly reach"] } } },
      ],
    },
    "one:by:yearly:standing:weekly:monthly:quarterly:halfYearly:termly",
  ],
};
const tasksShape: Shape = {
  fields: {
    id: "string filled",
    measure: "string filled",
    clause: "string filled",
    text: "string filled",
    "title?": "string filled",
    schedule: scheduleShape,
    lead: { list: "string filled" },
    support: { list: "string filled" },
    "weight?": "number decimal above:0",
    "en?": { fields: { "text?": "string filled", "title?": "string filled" } },
  },
};
const indicatorsShape: Shape = {
  fields: {
    id: "string filled",
    title: "string filled",
    kind: { is: ["count", "sum", "distinct", "coverage", "level", "checklist", "quotient"] },
    "measuredIn?": "string filled",
    "roster?": "string filled",
    "items?": {
      list: {
        fields: {
          id: "string filled",
          title: "string filled",
          "weight?": "number decimal above:0",
          "en?": { fields: { "title?": "string filled" } },
        },
      },
    },
    "scale?": {
      list: {
        fields: {
          value: "number decimal",
          label: "string filled",
          "en?": { fields: { "label?": "string filled" } },
        },
      },
    },
    "numerator?": "string filled",
    "denominator?": "string filled",
    "per?": "number decimal above:0",
    "baseline?": "number decimal",
    "phasing?": { is: ["linear", "steps", "due"] },
    "decimals?": "number whole least:0 most:6",
    "code?": "string filled",
    "en?": { fields: { "title?": "string filled", "measuredIn?": "string filled" } },
  },
};
const commitmentsShape: Shape = {
  fields: {
    id: "string filled",
    quote: "string filled",
    clause: "string filled",
    "label?": "string filled",
    "task?": "string filled",
    "phase?": "string filled",
    indicator: "string filled",
    target: {
      all: [
        {
          any: [
            { fields: { atLeast: "number decimal" } },
            { fields: { atMost: "number decimal" } },
            { fields: { between: { tuple: ["number decimal", "number decimal"] } } },
            { fields: { all: { is: [true] } } },
            { fields: { reference: "string filled" } },
            { fields: { riseBy: "number decimal above:0" } },
            { fields: { fallBy: "number decimal above:0" } },
            { fields: { growBy: "number decimal above:0" } },
            { fields: { shrinkBy: "number decimal above:0 most:1" } },
            { fields: { each: "number decimal above:0" } },
          ],
        },
        "one:atLeast:atMost:between:all:reference:riseBy:fallBy:growBy:shrinkBy:each",
      ],
    },
    "schedule?": scheduleShape,
    "lead?": { list: "string filled" },
    "support?": { list: "string filled" },
    "weight?": "number decimal above:0",
    "force?": { is: ["firm", "aim"] },
    "en?": { fields: { "quote?": "string filled", "label?": "string filled" } },
  },
};
const firstShape: Shape = { any: [{ is: [null] }, "string date reach"] };
const reportedShape: Shape = { tuple: ["string date reach", { any: ["number exact", "string exact"] }] };
const reportedShape1: Shape = {
  list: {
    any: [
      reportedShape,
      { tuple: ["string date reach", "number whole least:0", "number whole least:0"] },
      { tuple: ["string date reach", "string"] },
    ],
  },
};
const reportedShape2: Shape = {
  list: {
    any: [
      reportedShape,
      { tuple: ["string date reach", { any: ["number exact", "string exact"] }, "string"] },
    ],
  },
};

/** What the format allows; `lookAs` reads it. */
export const FACTS_SHAPE: Shape = {
  fields: {
    format: { is: ["bangfu-facts/1"] },
    plan: {
      fields: {
        format: { is: ["bangfu-plan/1"] },
        id: "string filled",
        title: "string filled",
        "lang?": "string filled",
        "timeZone?": "string timeZone",
        "issued?": "string date reach",
        start: "string date reach",
        "terms?": { fields: { "autumn?": "string monthDay", "spring?": "string monthDay" } },
        school: {
          fields: {
            name: "string filled",
            "county?": "string filled",
            "province?": "string filled",
            "kind?": "string filled",
            "en?": { fields: { "name?": "string filled" } },
          },
        },
        "sources?": {
          list: {
            fields: {
              title: "string filled",
              "number?": "string filled",
              "en?": { fields: { "title?": "string filled" } },
            },
          },
        },
        units: { list: unitsShape },
        "rosters?": {
          list: {
            fields: {
              id: "string filled",
              name: "string filled",
              of: { is: ["person", "thing"] },
              "en?": { fields: { "name?": "string filled" } },
            },
          },
        },
        "phases?": { list: phasesShape },
        measures: {
          list: {
            fields: {
              id: "string filled",
              title: "string filled",
              "en?": { fields: { "title?": "string filled" } },
            },
          },
        },
        document: documentShape,
        tasks: { list: tasksShape },
        indicators: { list: indicatorsShape },
        commitments: { list: commitmentsShape },
        "policy?": {
          fields: {
            "onTrack?": "number decimal above:0 most:1",
            "atRisk?": "number decimal above:0 most:1",
            "pace?": { is: ["ratio", "points"] },
            "points?": {
              fields: {
                "onTrack?": "number decimal above:0 most:1",
                "atRisk?": "number decimal above:0 most:1",
              },
            },
            "dueSoonDays?": "number whole least:0",
            "graceDays?": "number whole least:0",
            "staleDays?": "number whole least:0",
          },
        },
        "revisions?": {
          list: {
            fields: {
              from: "string date reach",
              "title?": "string filled",
              "why?": "string filled",
              "source?": "string filled",
              "clauses?": documentShape,
              "units?": { keys: "string filled", values: { any: [{ is: [null] }, { partial: unitsShape }] } },
              "phases?": {
                keys: "string filled",
                values: { any: [{ is: [null] }, { partial: phasesShape }] },
              },
              "tasks?": { keys: "string filled", values: { any: [{ is: [null] }, { partial: tasksShape }] } },
              "indicators?": {
                keys: "string filled",
                values: { any: [{ is: [null] }, { partial: indicatorsShape }] },
              },
              "commitments?": {
                keys: "string filled",
                values: { any: [{ is: [null] }, { partial: commitmentsShape }] },
              },
              "en?": { fields: { "title?": "string filled", "why?": "string filled" } },
            },
          },
        },
        "derivedFrom?": {
          fields: {
            plan: "string filled",
            "title?": "string filled",
            changed: { list: "string filled" },
            "en?": { fields: { "title?": "string filled" } },
          },
        },
        "reporting?": {
          list: {
            fields: {
              unit: "string filled",
              indicators: { list: "string filled" },
              every: { is: ["yearly", "weekly", "monthly", "quarterly", "halfYearly", "termly"] },
              "day?": "number whole least:0",
              "verifiedBy?": "string filled",
            },
          },
        },
        "draft?": {
          fields: {
            open: {
              list: {
                fields: {
                  id: "string filled",
                  path: "string filled",
                  clause: "string filled",
                  question: "string filled",
                  "en?": { fields: { "question?": "string filled" } },
                },
              },
            },
          },
        },
        "licence?": "string filled",
        "en?": { fields: { "title?": "string filled" } },
      },
    },
    "knownAt?": "string date reach",
    "newest?": "string date reach",
    series: {
      list: {
        fields: {
          indicator: "string",
          window: "string",
          first: firstShape,
          last: firstShape,
          "each?": "number decimal above:0",
          reported: reportedShape1,
          verified: reportedShape1,
        },
      },
    },
    references: {
      list: { fields: { indicator: "string", reported: reportedShape2, verified: reportedShape2 } },
    },
    findings: {
      list: {
        fields: {
          "task?": "string",
          "commitment?": "string",
          found: "string date reach",
          "due?": "string date reach",
          "closed?": "string date reach",
          "text?": "string",
          "en?": { fields: { "text?": "string filled" } },
        },
      },
    },
    "extensions?": {
      list: {
        fields: {
          "task?": "string",
          "commitment?": "string",
          requested: "string date reach",
          granted: "string date reach",
          due: "string date reach",
          "reason?": "string",
          "en?": { fields: { "reason?": "string filled" } },
        },
      },
    },
    updates: {
      list: {
        fields: {
          task: "string",
          date: "string date reach",
          text: "string",
          "part?": "string",
          "en?": { fields: { "text?": "string filled" } },
        },
      },
    },
    evidence: {
      list: {
        fields: {
          indicator: "string",
          date: "string date reach",
          title: "string",
          "url?": "string",
          "sha256?": "string",
          "en?": { fields: { "title?": "string filled" } },
        },
      },
    },
  },
};
