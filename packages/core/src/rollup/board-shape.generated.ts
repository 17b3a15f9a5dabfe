// Generated from the zod schema by scripts/shapes.ts, which the build runs.
import type { Shape } from "../values/shape.js";

const noteShape: Shape = { fields: { zh: "string filled", en: "string filled" } };
const schoolShape: Shape = {
  fields: {
    name: "string filled",
    "county?": "string filled",
    "province?": "string filled",
    "en?": { fields: { "name?": "string filled" } },
  },
};
const attainmentShape: Shape = { any: [{ is: [null] }, "number least:0 most:1"] };

/** What the format allows; `lookAs` reads it. */
export const BOARD_SHAPE: Shape = {
  fields: {
    format: { is: ["bangfu-rollup/1"] },
    "staleDays?": "number whole least:0",
    schools: {
      list: {
        any: [
          {
            fields: {
              "src?": "string",
              "weight?": "number decimal above:0",
              "state?": "string",
              "note?": noteShape,
              "newest?": "string date reach",
              progress: {
                fields: {
                  school: schoolShape,
                  asOf: "string date reach",
                  overall: {
                    any: [
                      { is: [null] },
                      {
                        fields: {
                          attainment: attainmentShape,
                          expected: "number least:0 most:1",
                          status: {
                            is: [
                              "met",
                              "metLate",
                              "upcoming",
                              "onTrack",
                              "atRisk",
                              "behind",
                              "unreported",
                              "missed",
                            ],
                          },
                          dataCoverage: attainmentShape,
                        },
                      },
                    ],
                  },
                },
              },
              "measures?": {
                list: {
                  fields: {
                    title: "string filled",
                    status: {
                      is: [
                        "met",
                        "metLate",
                        "upcoming",
                        "onTrack",
                        "atRisk",
                        "behind",
                        "unreported",
                        "missed",
                      ],
                    },
                  },
                },
              },
              "before?": { fields: { attainment: "number least:0 most:1" } },
              "history?": {
                list: { fields: { asOf: "string date reach", attainment: "number least:0 most:1" } },
              },
              "error?": { any: [] },
            },
          },
          {
            fields: {
              "src?": "string",
              "weight?": "number decimal above:0",
              "state?": "string",
              "note?": noteShape,
              "school?": schoolShape,
              error: { is: ["unreachable", "broken", "newer", "tooLarge"] },
              "progress?": { any: [] },
            },
          },
        ],
      },
    },
  },
};
