import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { saying } from "../support/published.js";

// Put together here: no number of a person stands in the repository.
const MOBILE = `139${"0".repeat(4)}1234`;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checked = (digits: string): string =>
  digits + "10X98765432"[[...digits].reduce((sum, digit, at) => sum + Number(digit) * WEIGHTS[at]!, 0) % 11];
const identityOf = (day: string, order: string): string => checked(`52${"0".repeat(4)}${day}${order}`);
const IDENTITY = identityOf("19900307", "123");
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** 139 0000 1234 and the other ways in which people part it. */
const GROUPS = [[3, 4, 4], [3, 3, 5], [3, 8], [7, 4], [4, 3, 4], [11], new Array<number>(11).fill(1)];
const grouped = (digits: string, sizes: readonly number[], between: string): string => {
  let at = 0;
  return sizes.map((size) => digits.slice(at, (at += size))).join(between);
};

describe("a mobile number", () => {
  it(
    "is found with a country code, blanks, hyphens, in full width and in any of the usual groups",
    { timeout: 600_000 },
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...GROUPS),
          fc.constantFrom("", " ", "-", "\u3000", "—", ".", " - ", "\u200b", "－"),
          fc.constantFrom("", "+86", "+86 ", "0086", "0086-", "86-", "(+86)", "0", "①", "电话"),
          fc.boolean(),
          (sizes, between, prefix, wide) => {
            const written = prefix + grouped(MOBILE, sizes, between);
            expect(saying(`请联系${wide ? fullWidth(written) : written}。`)).toEqual(["mobile"]);
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  it("is found in Chinese figures, percent-encoded, as entities and between other numbers", () => {
    const chinese = [...MOBILE].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join("");
    expect(saying(`电话${chinese}`)).toEqual(["mobile"]);
    expect(saying([...MOBILE].map((digit) => `%3${digit}`).join(""))).toEqual(["mobile"]);
    expect(saying([...MOBILE].map((digit) => `&#${48 + Number(digit)};`).join(""))).toEqual(["mobile"]);
    expect(saying(`2024-03-01 ${MOBILE} 12人`)).toEqual(["mobile"]);
    expect(saying(`https://school.example/2024/${MOBILE}.jpg`)).toEqual(["mobile"]);
  });

  it("is no part of a longer number, no list of figures, no span of years and no digest", () => {
    const texts = [
      `1${MOBILE}`,
      `${MOBILE}0`,
      "15 20 18 30 12 5",
      "1978-2018 300余人",
      "1995-09-01 100人",
      "投入139,000.01234万元",
      "黔教函〔2023〕139号，共 1234 人",
      `a1b2c3d4${MOBILE}e5f6a7b8c9d0`,
    ];
    for (const text of texts) expect([text, saying(text)]).toEqual([text, []]);
  });
});

describe("an identity number", () => {
  it("of 18 is found by its check digit, with X, in full width, with blanks and zero-width characters", () => {
    const withX = Array.from({ length: 99 }, (_, at) => identityOf("19851211", String(100 + at))).find((id) =>
      id.endsWith("X"),
    )!;
    for (const id of [IDENTITY, withX, withX.toLowerCase()])
      for (const text of [
        id,
        fullWidth(id),
        grouped(id, [6, 8, 4], " "),
        [...id].join("\u200b"),
        `身份证${id}号`,
      ])
        expect([text, saying(text)]).toEqual([text, ["identity"]]);
  });

  it("of 15 is found by its day and its place", () => {
    expect(saying(`证号 52${"0".repeat(4)}900307${"12"}3`)).toEqual(["identity"]);
    expect(saying(`52${"0".repeat(4)}901307${"12"}3`)).toEqual([]);
  });

  it("with a wrong check digit, a day or a place that there is not, is another number", () => {
    const last = IDENTITY.endsWith("0") ? "1" : "0";
    const wrong = IDENTITY.slice(0, 17) + last;
    expect(saying(`流水号${wrong}`)).toEqual([]);
    expect(saying(identityOf("19900231", "123"))).toEqual([]);
    expect(saying(checked(`99${"0".repeat(4)}19900307123`))).toEqual([]);
    expect(saying(`0${IDENTITY}`)).toEqual([]);
    // Somebody may have mistyped it; the words say what it is.
    expect(saying(`身份证号${wrong}`)).toEqual(["identity"]);
  });
});

it("a mail address is found, with blanks, in full width, with a Chinese domain and with (at)", () => {
  for (const mail of [
    "a.b-c@school.example",
    "A.B＠School.Example",
    "teacher @ school . example",
    "teacher\u200b@school.example",
    "teacher(at)school.example",
    "老师@学校.中国",
    "teacher%40school.example",
  ])
    expect([mail, saying(`请寄${mail}。`)]).toEqual([mail, ["mail"]]);
});

it("a mention, a version and an address of a page are no mail address", () => {
  for (const text of ["@某校 转发", "lit@3.3.3", "https://school.example/@news/1", "单价@5.00元"])
    expect([text, saying(text)]).toEqual([text, []]);
});
