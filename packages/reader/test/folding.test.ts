import { readDeadline, readQuantities } from "@bangfu/reader";
import { describe, expect, it } from "vitest";
import { docx, p, tbl, tc, tr } from "./support/office.js";
import { file, readSound } from "./support/read.js";

const TITLE = "2024年清溪县职业技术学校帮扶方案";
const read = (...lines: readonly string[]) =>
  readSound([file("方案.txt", [TITLE, "一、任务", ...lines].join("\n"))]).plan;

describe("twins of characters are folded before a document is read", () => {
  it("a browser's PDF writes 8⽉31⽇ with radicals of Kangxi", () => {
    const plan = read("2024年8⽉31⽇前，选派⼗名教师到企业实践。");
    expect(plan.document[2]).toMatchObject({
      text: "2024年8月31日前，选派十名教师到企业实践。",
      note: "原文“⽉”“⽇”“⼗”等 3 个字符按通用写法收录。",
    });
    expect(plan.commitments[0]!.schedule).toEqual({ by: "2024-08-31" });
  });

  it("radicals of the supplement, compatibility ideographs and wide digits", () => {
    const plan = read(
      "２０２４年９⽉底前，\u2ecb辆检修⽼旧设备不少于１２．５％。",
      "成长（\u2ed3）\uf98e限为一\uf98e。",
    );
    // U+2ECB, U+2ED3: twins of 车 and 长; U+F98E: a twin of 年.
    expect(plan.document[2]!.text).toBe("2024年9月底前，车辆检修老旧设备不少于12.5%。");
    expect(plan.document[3]!.text).toBe("成长（长）年限为一年。");
  });

  it("what is another word, and signs that Chinese writes wide, stay as they are", () => {
    const line = "①建设实训室２００㎡，占比½以上；Ⅱ类：“甲”（乙）！约3℃～5℃，㈠〇";
    expect(read(line).document[2]!.text).toBe(line.replace("２００", "200"));
    const plain = "每年12月底前，达到95％以上（含）。";
    expect(read(plain).document[2]).not.toHaveProperty("note");
    expect(read(plain).document[2]!.text).toBe(plain);
  });

  it("what nobody sees between characters is left out", () => {
    const plan = read("2024年1\u200b2月底前，建成3\u00ad间\ufeff实训室。");
    expect(plan.document[2]).toMatchObject({
      text: "2024年12月底前，建成3间实训室。",
      note: "原文 3 个看不见的字符未收录。",
    });
  });

  it("cells of a task list: the clause of the row says so; a number in wide digits is left out", () => {
    const plan = readSound([
      file(
        "方案.docx",
        docx(
          p(TITLE) +
            tbl(
              tr(...["工作措施", "完成时限", "责任单位"].map((head) => tc(head))),
              tr(
                tc("联系电话：０８５６－１２３４５６７，开展教研活动４次"),
                tc("2024年６⽉底"),
                tc("教务科"),
              ),
            ),
        ),
      ),
    ]).plan;
    expect(plan.tasks[0]!.schedule).toEqual({ by: "2024-06-30" });
    const clause = plan.document.find(({ id }) => id === plan.tasks[0]!.clause)!;
    expect(clause.text).toBe("联系电话：〔略〕，开展教研活动4次");
    expect(clause.note).toMatch(/^人名、电话等 1 处不予收录。原文“０”.*等 15 个字符按通用写法收录。$/);
  });

  it("in a single deadline or sentence too, the quote keeps to the letter", () => {
    const [part] = readDeadline("2024年8⽉31⽇前").parts;
    expect(part).toMatchObject({ schedule: { by: "2024-08-31" }, words: "2024年8⽉31⽇前" });
    const [quantity] = readQuantities("2024年底前，选派⼗名教师", { start: "2024-01-01" });
    expect(quantity!.target).toEqual({ atLeast: 10 });
  });
});
