type Shape = (length: number) => string;

const run =
  (piece: string): Shape =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length));

const numbered =
  (piece: (at: number) => string): Shape =>
  (length) => {
    let text = "";
    for (let at = 0; text.length < length; at++) text += piece(at);
    return text;
  };

/** Texts that somebody may have written to cost time: each is looked through once, whatever reads it. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  "one run of letters": run("a"),
  "one run of digits": run("7"),
  "one run of characters": run("学"),
  "one run of numerals": run("三"),
  "numbers of sections": run("1.1."),
  "letters and digits": run("a1"),
  "open brackets": run("<"),
  "open instructions": run("<?"),
  "open declarations": run("<!"),
  "open comments": run("<!--"),
  "open character data": run("<![CDATA["),
  "one tag with a long name": (length) => `<${"a".repeat(length)}`,
  "one tag with many attributes": (length) => `<p ${run("a=")(length)}>`,
  "quotation marks": run('"'),
  "open quotations": run("“"),
  "open titles": run("《"),
  "open brackets of notes": run("（"),
  "entities without an end": run("&#x1"),
  dashes: run("-"),
  ranges: run("1-"),
  "mail addresses without an end": run("a@"),
  "a number and wide blanks": (length) => `010${"\u3000".repeat(length)}`,
  "wide blanks": run("\u3000"),
  tabs: run("\t"),
  "empty lines": run("\n"),
  commas: run("，"),
  years: run("2024年、"),
  deadlines: run("2024年6月底前，"),
  rhythms: run("每学期开展1次，"),
  "promises in one sentence": run("开展培训不少于4次，"),
  "promises without a mark": run("培训4次"),
  "promises with a head": run("到2025年底，达到60%。"),
  "starting today": run("即日起3个月内，"),
  "past deeds": run("已"),
  "ends of ranges": run("到"),
  units: numbered((at) => `第${at}科、`),
  "units joined": run("教务处和"),
  "labels of units": run("牵头单位：教务处"),
  "open tags": run("<b>"),
  "nested blocks": run("<div>"),
  "open formats and paragraphs": (length) =>
    `${numbered((at) => `<font size=${at}>`)(length / 2)}${run("<p>")(length / 2)}`,
  "rows of a table": (length) => `<table>${numbered((at) => `<tr><td>${at}<td>培训${at}次`)(length)}`,
  paragraphs: numbered((at) => `（${at}）开展教师培训活动。\n`),
};
