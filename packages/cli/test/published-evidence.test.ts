import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, describe, expect, it } from "vitest";
import { runIn } from "./support/run.js";

const folder = mkdtempSync(join(tmpdir(), "bangfu-evidence-"));
afterAll(() => rmSync(folder, { recursive: true }));
const run = runIn(folder);

/** 16 × 8 pixels, the left half red and the right half blue, as a browser writes it. */
const JPEG = Buffer.from(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBT/wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAcI/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAcI/8QAGBEAAgMAAAAAAAAAAAAAAAAAAAhFg8P/2gAMAwEAAhEDEQA/AM6IEBwWWYo2KNYaKuyP/9k=",
  "base64",
);

const u16 = (value: number): number[] => [value >> 8, value & 255];
const u32 = (value: number): number[] => [...u16(value >>> 16), ...u16(value & 65535)];

/** The photo with what a camera writes beside it: its name, and that it was turned. */
const withExif = (orientation: number): Buffer => {
  const camera = [..."SecretCam\0"].map((char) => char.charCodeAt(0));
  const tiff = [
    ...[0x4d, 0x4d, 0, 42, ...u32(8), ...u16(2)],
    ...[...u16(0x0110), ...u16(2), ...u32(camera.length), ...u32(8 + 2 + 24 + 4)],
    ...[...u16(0x0112), ...u16(3), ...u32(1), ...u16(orientation), 0, 0],
    ...[...u32(0), ...camera],
  ];
  const body = [..."Exif\0\0"].map((char) => char.charCodeAt(0)).concat(tiff);
  return Buffer.concat([
    JPEG.subarray(0, 2),
    Buffer.from([0xff, 0xe1, ...u16(body.length + 2), ...body]),
    JPEG.subarray(2),
  ]);
};

const hashOf = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

const ledgerWith = (evidence: readonly object[]): void => {
  const record = { id: "r", indicator: "exchanges", date: "2024-03-05", value: 1, evidence };
  writeFileSync(
    join(folder, "ledger.json"),
    JSON.stringify({ format: "bangfu-ledger/1", plan: "yanhe-2022", records: [record] }),
  );
};

const keep = (bytes: Buffer, ending: string): string => {
  mkdirSync(join(folder, "evidence"), { recursive: true });
  writeFileSync(join(folder, `evidence/${hashOf(bytes)}.${ending}`), bytes);
  return hashOf(bytes);
};

const publish = () =>
  run(
    "publish",
    "@bangfu/plan-yanhe",
    "ledger.json",
    "-o",
    "site",
    "--url",
    "https://school.example/bangfu/",
  );

/** The colours of a picture at a point, as a name. */
const colourAt = ({ data, width }: PNG, x: number, y: number): "red" | "blue" | "other" => {
  const [red, , blue] = data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3);
  return red! > 150 && blue! < 100 ? "red" : blue! > 150 && red! < 100 ? "blue" : "other";
};

describe("evidence that is published from the command line", () => {
  it("is drawn anew where it is public, and nothing of it says who made it", async () => {
    const [photo, hidden, pdf] = [withExif(1), JPEG, Buffer.from("%PDF-1.4 /Author (ZhangSan)")];
    ledgerWith([
      { title: "签到照片", sha256: keep(photo, "jpg"), public: true },
      { title: "内部照片", sha256: keep(hidden, "jpg") },
      { title: "合同", sha256: keep(pdf, "pdf"), public: true },
    ]);
    const { code, err } = await publish();
    expect(code).toBe(0);
    expect(err).toContain("没有公开：“合同”（.pdf）不能重新绘制");
    expect(readdirSync(join(folder, "site/evidence"))).toEqual([`${hashOf(photo)}.png`]);
    const bytes = readFileSync(join(folder, `site/evidence/${hashOf(photo)}.png`));
    for (const trace of ["SecretCam", "Exif", "eXIf", "ZhangSan"]) expect(bytes.includes(trace)).toBe(false);
    const picture = PNG.sync.read(bytes);
    expect([picture.width, picture.height]).toEqual([16, 8]);
    expect([colourAt(picture, 2, 4), colourAt(picture, 13, 4)]).toEqual(["red", "blue"]);
    const { evidence } = JSON.parse(readFileSync(join(folder, "site/facts.json"), "utf8")) as {
      evidence: { title: string; url?: string }[];
    };
    expect(evidence.find(({ title }) => title === "签到照片")?.url).toBe(
      `https://school.example/bangfu/evidence/${hashOf(photo)}.png`,
    );
  });

  it("is turned as its camera says", async () => {
    // To be turned by 90° clockwise: what was left comes to the top.
    const photo = withExif(6);
    ledgerWith([{ title: "照片", sha256: keep(photo, "jpg"), public: true }]);
    expect((await publish()).code).toBe(0);
    const picture = PNG.sync.read(readFileSync(join(folder, `site/evidence/${hashOf(photo)}.png`)));
    expect([picture.width, picture.height]).toEqual([8, 16]);
    expect([colourAt(picture, 4, 2), colourAt(picture, 4, 13)]).toEqual(["red", "blue"]);
  });

  it("goes from the site when it is not public any more", async () => {
    ledgerWith([]);
    expect((await publish()).code).toBe(0);
    expect(readdirSync(join(folder, "site/evidence"))).toEqual([]);
  });

  it("is named where its file is no picture, whatever it is called, or is not there", async () => {
    const none = Buffer.from("no picture");
    ledgerWith([
      { title: "坏照片", sha256: keep(none, "jpg"), public: true },
      { title: "丢了的", sha256: "a".repeat(64), public: true },
    ]);
    const { code, err } = await publish();
    expect(code).toBe(0);
    expect(err).toContain("没有公开：“坏照片”不是这里能重新绘制的照片");
    expect(err).toContain("没有公开：“丢了的”的文件不在佐证文件夹里");
    expect(existsSync(join(folder, `site/evidence/${hashOf(none)}.png`))).toBe(false);
  });
});
