import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "@bangfu/core";
import type { Changes, PlanChange } from "@bangfu/core/plan";
import { plan as yanhe } from "@bangfu/plan-yanhe";
import { afterAll, describe, expect, it } from "vitest";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = runIn(folder);
const YANHE = "@bangfu/plan-yanhe";
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), "utf8")) as T;
const write = (name: string, value: unknown): void =>
  writeFileSync(join(folder, name), JSON.stringify(value));

/** Fifty teachers in 2024; from March 2024 on sixty. */
const promised = yanhe.commitments.find(({ id }) => id === "3.3-a")!;
const revised: Plan = {
  ...yanhe,
  revisions: [
    {
      from: "2024-03-01",
      clauses: [{ id: "r1", text: "选送60名教师到帮扶学校学习。" }],
      commitments: { [promised.id]: { quote: "选送60名教师", clause: "r1", target: { atLeast: 60 } } },
    },
  ],
};
write("revised.json", revised);

describe("bangfu advise", () => {
  const vague = {
    ...yanhe,
    commitments: yanhe.commitments.filter(({ id }) => ["1.3-l", "1.3-g"].includes(id)),
    tasks: yanhe.tasks.map((task) => (task.id === "5.3" ? { ...task, lead: [] } : task)),
  };
  write("vague.json", vague);

  it("prints by kind what to do and the words, in the language asked for, and fails nothing", async () => {
    const { code, out, err } = await run("advise", "vague.json");
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n")[0]).toBe(`对方案“${yanhe.title}”有 2 条建议。`);
    expect(out).toContain("\n无法检验的承诺（1 条）：没有数字");
    expect(out).toContain("\n  1.3-l“大力提高专业教学质量”\n");
    expect(out).toMatch(/\n {2}5\.3“2023年，.*”：只写了配合单位：教研科$/);
    expect((await run("advise", "vague.json", "--lang", "en")).out).toContain(
      "Promises that cannot be tested (1): There is no figure",
    );
  });

  it("prints the same as data, and says so where there is none", async () => {
    const { out } = await run("advise", "vague.json", "--json");
    expect(JSON.parse(out)).toEqual([
      {
        kind: "untestable",
        about: [
          {
            id: "1.3-l",
            path: expect.stringMatching(/^commitments\[[01]\]$/),
            clause: "a1.3",
            quote: "大力提高专业教学质量",
          },
        ],
      },
      expect.objectContaining({ kind: "noLead", support: ["教研科"] }),
    ]);
    write("sound.json", { ...vague, tasks: yanhe.tasks, commitments: vague.commitments.slice(0, 1) });
    expect((await run("advise", "sound.json")).code).toBe(0);
    expect((await run("advise", "none.json")).code).toBe(1);
  });
});

describe("bangfu plan-diff", () => {
  it("compares two versions of one plan: quote, clause and target of the promise, and the new clause", async () => {
    const { code, out } = await run(
      "plan-diff",
      "revised.json",
      "--from",
      "2024-02-29",
      "--to",
      "2024-03-01",
    );
    expect(code).toBe(0);
    expect(out).toContain("revised.json（2024-02-29 的版本） → revised.json（2024-03-01 的版本）");
    expect(out).toContain("新增 1 项，去掉 0 项，改动 3 处。");
    expect(out).toContain("新增条款 r1：“选送60名教师到帮扶学校学习。”");
    expect(out).toMatch(new RegExp(`承诺 ${promised.id} 目标值：至少 50\\D* → 至少 60`));
  });

  it("compares two plans, and takes today for the later version", async () => {
    expect((await run("plan-diff", YANHE, "revised.json", "--lang", "en")).out).toContain(
      "They do not differ.",
    );
    const { out } = await run("plan-diff", "revised.json", "--from", "2023-01-01", "--json");
    expect((JSON.parse(out) as PlanChange[]).map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      "added document.r1",
      `changed commitments["${promised.id}"].quote`,
      `changed commitments["${promised.id}"].clause`,
      `changed commitments["${promised.id}"].target`,
    ]);
  });

  it.each([
    [[YANHE], "--from"],
    [["revised.json", YANHE, "--from", "2024-01-01"], "不写 --from"],
    [["revised.json", "--from", "2024-05-01", "--to", "2024-05-01"], "须早于"],
  ])("ends with 2 on wrong usage: %j", async (argv, said) => {
    const { code, out, err } = await run("plan-diff", ...argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  });

  it("ends with 1 on a revision that does not hold, naming its place", async () => {
    write("wrong.json", { ...yanhe, revisions: [{ from: "2024-03-01", tasks: { "9.9": null } }] });
    const { code, err } = await run("plan-diff", YANHE, "wrong.json");
    expect(code).toBe(1);
    expect(err).toContain('revisions[0].tasks["9.9"]：tasks 中没有 “9.9”，无从去掉');
  });
});

describe("a plan with revisions", () => {
  it("is assessed and explained as it holds on the day", async () => {
    write("ledger.json", { format: "bangfu-ledger/1", plan: yanhe.id, records: [] });
    const on = (day: string) =>
      run("explain", "revised.json", "ledger.json", "commitment", promised.id, "--as-of", day);
    expect((await on("2024-02-29")).out).not.toContain("修订前");
    expect((await on("2024-03-01")).out).toMatch(/目标为至少 60 .*（自 2024-03-01 起；修订前为至少 50 /);
  });
});

describe("bangfu derive", () => {
  it("writes a template, names what is still empty in it, and makes the next school's plan when it is filled in", async () => {
    expect((await run("derive", YANHE, "--template", "-o", "changes.json")).code).toBe(0);
    const open = await run("derive", YANHE, "changes.json", "-o", "next.json");
    expect(open.code).toBe(1);
    expect(open.err).toContain("school.name：内容为空");
    expect(existsSync(join(folder, "next.json"))).toBe(false);

    const names: Record<string, string> = {
      沿河土家族自治县中等职业学校: "青山县职业高级中学",
      沿河土家族自治县: "青山县",
      沿河: "青山",
    };
    const template = read<Changes>("changes.json");
    write("changes.json", {
      ...template,
      id: "qingshan-2023",
      title: "青山县职业高级中学帮扶方案",
      school: { name: "青山县职业高级中学", county: "青山县", province: "贵州省" },
      issued: "2023-12-31",
      shiftYears: 1,
      replace: template.replace!.map(([from]) => [from, names[from]]),
    });
    const { code, out, err } = await run("derive", YANHE, "changes.json", "-o", "next.json");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("没有仍出现原校、原县、原省名称的地方。");
    const next = read<Plan>("next.json");
    expect(next.derivedFrom).toMatchObject({ plan: "yanhe-2022", title: yanhe.title });
    expect(next.phases![0]).toMatchObject({ title: "到2024年底", due: "2024-12-31" });
    expect(JSON.stringify({ ...next, derivedFrom: undefined })).not.toContain("沿河");
    expect((await run("validate", "next.json")).code).toBe(0);
  });

  it("names each place that still has the old names", async () => {
    write("few.json", {
      format: "bangfu-changes/1",
      id: "qingshan-2023",
      school: { name: "青山县职业高级中学", county: "青山县", province: "贵州省" },
      replace: [["沿河土家族自治县", "青山县"]],
    });
    const { code, err } = await run("derive", YANHE, "few.json", "-o", "few-plan.json");
    expect(code).toBe(0);
    expect(err).toContain("document.c25.text：“沿河” · ");
  });

  it.each([[[YANHE]], [[YANHE, "changes.json", "--template"]]])(
    "ends with 2 on wrong usage: %j",
    async (argv) => {
      const { code, err } = await run("derive", ...argv, "-o", "x.json");
      expect(code).toBe(2);
      expect(err).toContain("--template");
    },
  );
});
