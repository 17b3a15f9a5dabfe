import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { summarize, type Facts, type Plan } from "@bangfu/core";
import { placeOf, type Rollup } from "@bangfu/core/rollup";
import { parseRollup } from "@bangfu/core/schema";
import { hostileServers, type HostileServers } from "./support/hostile-servers.js";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-county-"));
/** The 73rd day of 365: of ten events by the end of the year, a fifth is expected. */
const ASOF = "2023-03-14";

const planOf = (name: string): Plan => ({
  format: "bangfu-plan/1",
  id: "p",
  title: "方案",
  start: "2023-01-01",
  school: { name },
  units: [{ id: "u", name: "教务科" }],
  measures: [{ id: "m", title: "举措" }],
  document: [{ id: "c", text: "开展培训不少于10次" }],
  tasks: [
    {
      ...{ id: "1", measure: "m", clause: "c", text: "开展培训" },
      schedule: { by: "2023-12-31" },
      lead: ["u"],
      support: [],
    },
  ],
  indicators: [{ id: "n", title: "次数", kind: "count", phasing: "linear" }],
  commitments: [
    { id: "k", quote: "不少于10次", clause: "c", task: "1", indicator: "n", target: { atLeast: 10 } },
  ],
});

/** A school with so many of its ten events. */
const factsOf = (name: string, events: number, date = "2023-03-01"): Facts =>
  summarize(planOf(name), {
    format: "bangfu-ledger/1",
    plan: "p",
    records: [{ id: "r", indicator: "n", date, value: events }],
  });
const textOf = (name: string, events: number, date?: string): string =>
  JSON.stringify(factsOf(name, events, date));

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const bangfu = runIn(folder, { now: () => Date.UTC(2023, 2, 14, 4) });
const run = (...argv: string[]) => bangfu("rollup", ...argv);

const rollupIn = (out: string): Rollup => {
  const parsed = parseRollup(readFileSync(join(folder, out, "rollup.json"), "utf8"));
  expect(parsed.problems).toEqual([]);
  return (parsed as { value: Rollup }).value;
};

/** `/good/3/facts.json`: the school 好3, with three events. */
const page = (path: string): string | undefined => {
  const number = /^\/good\/(\d)\/facts\.json$/.exec(path)?.[1];
  return number === undefined ? undefined : textOf(`好${number}`, Number(number));
};

type Fault = readonly [source: string, state: string, zh: string, en: string];

/** Files, folders and what else may stand in a place: what is said of each. */
const onDisk = (): Readonly<Record<string, Fault>> => {
  const facts = (name: string, content: string | Uint8Array): string =>
    dirname(put(`${name}/facts.json`, content));
  mkdirSync(join(folder, "no-facts"));
  mkdirSync(join(folder, "folder/facts.json"), { recursive: true });
  symlinkSync("b", join(folder, "a"));
  symlinkSync("a", join(folder, "b"));
  symlinkSync("/dev/zero", join(folder, "zero"));
  spawnSync("mkfifo", [join(folder, "pipe")]);
  truncateSync(put("sparse.json", ""), 9_000_000_000);
  const [good, school] = [textOf("x", 1), factsOf("x", 1)];
  const wrongStep = { ...school.series[0]!, reported: [["2023-02-01", "abc"]] };
  const broken = (zh: string, en: string, content: string | Uint8Array, name: string): Fault => [
    facts(name, content),
    "unread",
    zh,
    en,
  ];
  return {
    没有文件夹: ["gone", "unread", "没有这个文件或文件夹", "there is no such file or folder"],
    没有公开数据: ["no-facts", "unpublished", "文件夹里没有 facts.json", "its folder has no facts.json"],
    文件夹: ["folder", "unread", "是文件夹，不是文件", "it is a folder, not a file"],
    绕圈: ["a", "unread", "符号链接绕成一圈", "its symbolic links lead in a circle"],
    设备: ["zero", "unread", "是设备，不是文件", "it is a device, not a file"],
    管道: ["pipe", "unread", "10 秒内没有读完", "it was not read within 10 s"],
    长名: ["x".repeat(300), "unread", "路径太长", "its path is too long"],
    巨大: ["sparse.json", "unread", "大于 8 MB", "more than 8 MB"],
    空文件: broken("是空文件", "the file is empty", "\uFEFF \n", "empty"),
    半份: broken("共 1 处问题", "1 problem", good.slice(0, 500), "half"),
    别的格式: broken("不合公开数据的格式", "not in the format", '{"format":"bangfu-plan/1"}', "other"),
    错误页: broken("是一个网页", "it is a web page", " <html>502</html>", "page"),
    国标码: broken(
      "编码不是 UTF-8",
      "it is not in UTF-8",
      Buffer.from(good, "latin1").fill(0xd0, 9, 99),
      "gbk",
    ),
    双字节: broken("编码不是 UTF-8", "it is not in UTF-8", Buffer.from(`\uFEFF${good}`, "utf16le"), "utf16"),
    深: broken("不合公开数据的格式", "not in the format", "[".repeat(1e6) + "]".repeat(1e6), "deep"),
    新版本: broken("不合公开数据的格式", "not in the format", '{"format":"bangfu-facts/3"}', "newer"),
    错步: broken(
      "不合公开数据的格式|测算中途停止",
      "not in the format|broke off",
      JSON.stringify({ ...school, series: [wrongStep] }),
      "step",
    ),
  };
};

const onNetwork = ({ http, https, tcp, closed }: HostileServers): Readonly<Record<string, Fault>> => {
  const unread = (source: string, zh: string, en: string): Fault => [source, "unread", zh, en];
  return {
    未发布: [`${http}/nothing-there`, "unpublished", "没有这个文件，HTTP 404", "no such file at its address"],
    撤下: [`${http}/taken-down`, "unpublished", "已撤下，HTTP 410", "has been taken down, HTTP 410"],
    出错: unread(`${http}/server-error`, "服务器出错，HTTP 500", "the server failed, HTTP 500"),
    禁止: unread(`${http}/no-access`, "不许访问，HTTP 403", "access is denied, HTTP 403"),
    太多: unread(`${http}/too-often`, "访问过多", "too many requests"),
    不答: unread(`${http}/never-answers`, "10 秒内没有读完", "it was not read within 10 s"),
    慢: unread(`${http}/drips`, "10 秒内没有读完", "it was not read within 10 s"),
    无尽: unread(`${http}/endless`, "大于 8 MB", "more than 8 MB"),
    压缩炸弹: unread(`${http}/bomb`, "大于 8 MB", "more than 8 MB"),
    坏压缩: unread(`${http}/bad-gzip`, "压缩的内容已损坏", "its compressed content is damaged"),
    网页: unread(`${http}/error-page`, "是一个网页", "it is a web page"),
    空: unread(`${http}/empty`, "是空文件", "the file is empty"),
    断: unread(`${http}/breaks-off`, "连接中途断开", "the connection broke off"),
    另一主机: unread(
      `${http}/other-host`,
      "转到另一主机 127.0.0.1:",
      "redirects to another host, 127.0.0.1:",
    ),
    转到文件: unread(`${http}/to-a-file`, "不读 file:", "not file:"),
    转到无: unread(`${http}/to-nowhere`, "转到的网址不对", "redirects to no valid address"),
    转圈: unread(`${http}/loop`, "没有尽头", "its redirects do not end"),
    拒绝: unread(closed, "对方拒绝连接", "the server refuses the connection"),
    域名: unread("http://no-such-school.invalid/", "找不到这个主机", "the host is not known"),
    证书: unread(https, "安全证书不可信", "its security certificate is not trusted"),
    不是安全: unread(http.replace("http", "https"), "无法建立 TLS", "no secure connection"),
    不是网页: unread(tcp, "不是 HTTP", "the answer is not HTTP"),
    端口: unread("http://127.0.0.1:6000/", "这个端口不许访问", "this port may not be used"),
    第六版: unread(`http://[::1]:${new URL(closed).port}/`, "对方拒绝连接|网络不通", "refuses|no route"),
    网址: unread("http://[bad", "网址写得不对", "its address is not a valid one"),
    本机文件: unread("file:///etc/hosts", "不读 file:", "not file:"),
    无网址: ["", "unpublished", "名单里没有网址", "the list has no address for it"],
  };
};

describe("a county of 50 schools with every fault", () => {
  let servers: HostileServers;
  let faults: Readonly<Record<string, Fault>>;
  let run50: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    servers = await hostileServers(page);
    put("copy.json", page("/good/1/facts.json")!);
    put("old-copy.json", textOf("好2", 1, "2023-02-01"));
    put("renamed.json", textOf("好四", 4));
    faults = { ...onDisk(), ...onNetwork(servers) };
    const { http } = servers;
    const rows = [
      // Counted, with 0, 1, 2, 3 and 4 of their ten events, and the weights 1, 1, 1, 2 and 5.
      ["好0", `${http}/good/0/facts.json`, 1],
      ["好1", `${http}/good/1/`, 1],
      ["好2", `${http}/good/2/index.html`, 1],
      ["好3", `${http}/moved`, 2],
      ["好4", "renamed.json", 5],
      ["抄来的", "copy.json", 1],
      ["别校的", "old-copy.json", 1],
      ...Object.entries(faults).map(([name, [source]]) => [name, source, 1]),
    ];
    put("list.csv", `name,url,weight\n${rows.map((row) => row.join(",")).join("\n")}\n`);
    // Those that never end wait for the limit side by side.
    run50 = await run("--list", "list.csv", "-o", "out", "--as-of", ASOF, "--jobs", "64", "--timeout", "10");
  }, 600_000);
  afterAll(() => {
    servers.end();
    rmSync(folder, { recursive: true });
  }, 600_000);

  it("is rolled up all the same, with exit code 0: 5 of 51 schools are in the sums", () => {
    expect(run50.code).toBe(0);
    const { overall, schools } = rollupIn("out");
    expect(schools).toHaveLength(51);
    // (0 + 1 + 2 + 3 × 2 + 4 × 5) ÷ 10 ÷ (1 + 1 + 1 + 2 + 5) = 29/100; a fifth is expected of each.
    expect(overall).toMatchObject({
      ...{ schools: 51, withData: 5, weight: "10", attainment: 0.29, expected: 0.2, pace: 1.45 },
      sums: { attainment: "2.9", expected: "2" },
      states: { unpublished: 4 },
    });
  });

  it("names every school with its state and the reason in words, in both languages, wherever it is shown", () => {
    const { schools } = rollupIn("out");
    const csv = readFileSync(join(folder, "out/region.csv"), "utf8");
    const html = readFileSync(join(folder, "out/index.html"), "utf8");
    for (const [name, [, state, zh, en]] of Object.entries(faults)) {
      const school = schools.find((each) => placeOf(each).name === name);
      expect(school?.state, name).toBe(state);
      expect(school?.note?.zh, name).toMatch(new RegExp(zh));
      expect(school?.note?.en, name).toMatch(new RegExp(en));
      expect(
        run50.err.split("\n").find((line) => line.startsWith(`${name}：`)),
        name,
      ).toMatch(new RegExp(zh));
      expect(
        csv.split("\r\n").find((line) => line.startsWith(`,,${name},`)),
        name,
      ).toMatch(new RegExp(zh));
      expect(html, name).toContain(`<td>${school!.note!.zh}</td>`);
    }
    // No code of an engine's, and nothing of the machine.
    expect(run50.err).not.toMatch(/\bE[A-Z]{4,}\b|UND_ERR|CERT_|undefined|\[object/);
    for (const text of [csv, html, JSON.stringify(schools)]) expect(text).not.toContain(folder);
  });

  it("counts the same facts once, for the school that they name, and not what is another school's", () => {
    const { schools } = rollupIn("out");
    const noteOf = (name: string) => schools.find((each) => placeOf(each).name === name)?.note?.zh;
    expect(noteOf("抄来的")).toBe("公开数据就是“好1”的那一份，未计入");
    expect(noteOf("别校的")).toBe("公开数据是名单里另一所学校“好2”的，未计入");
    expect(noteOf("好4")).toBe("公开数据里的校名是“好四”，请核对网址");
    expect(noteOf("好1")).toBeUndefined();
  });
});

it("tells of schools that differ in nothing but their names, and counts both", async () => {
  mkdirSync(join(folder, "alike"), { recursive: true });
  put("alike/a.json", textOf("东校", 3));
  put("alike/b.json", textOf("西校", 3));
  const { code, err } = await run("alike/a.json", "alike/b.json", "-o", "alike/out", "--as-of", ASOF);
  expect(code).toBe(0);
  expect(err).toBe("除校名外，“东校”、“西校”的公开数据完全相同，请核对。");
  expect(rollupIn("alike/out").overall.withData).toBe(2);
  rmSync(folder, { recursive: true });
});
