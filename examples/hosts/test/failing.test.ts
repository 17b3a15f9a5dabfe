import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { shown } from "./support/read.js";
import { opened, useSite, type SiteVisit } from "./support/use.js";

const site = useSite();

/** A host that answers for the facts as asked, as long as `down` says so. */
const answering = (answer: (response: ServerResponse) => void, down: () => boolean = () => true) => ({
  answer: (file: string, response: ServerResponse): boolean => {
    if (file !== "facts.json" || !down()) return false;
    answer(response);
    return true;
  },
});

const json = (text: string) => (response: ServerResponse) =>
  void response.writeHead(200, { "content-type": "application/json" }).end(text);

/** What a browser itself writes down of an answer with an error. */
const OWN_COMPLAINT = /Failed to load resource/;

const says = async (visiting: SiteVisit, words: string): Promise<void> => {
  await opened(visiting);
  for (const tag of ["bangfu-summary", "bangfu-tasks"]) {
    expect(await visiting.page.locator(`${tag} [role=alert]`).textContent()).toContain(words);
    expect(await visiting.page.locator(`${tag} [part=retry]`).isVisible()).toBe(true);
  }
  expect((await shown(visiting)).statics).toBe(2);
  expect(visiting.complaints.filter((text) => !OWN_COMPLAINT.test(text))).toEqual([]);
};

describe("facts that cannot be had", () => {
  it.each([
    ["an error of the server", (r: ServerResponse) => void r.writeHead(500).end("500"), "暂时无法读取"],
    ["a page in place of data", json("<!doctype html><title>404</title>"), "已损坏"],
    ["nothing at all", json(""), "已损坏"],
    ["half of the data", json('{"format":"bangfu-facts/1","plan":{"id":'), "已损坏"],
    [
      "a line that breaks",
      (r: ServerResponse) => void r.writeHead(200).write("{", () => r.destroy()),
      "暂时无法读取",
    ],
    ["another version", json('{"format":"bangfu-facts/9"}'), "版本较新"],
  ])("says so and leaves the static tables (%s)", async (_, answer, words) => {
    await using visiting = await site.visit("failing.html", answering(answer));
    await says(visiting, words);
  });

  it("gives up on a server that never answers", async () => {
    await using visiting = await site.visit("failing.html", {
      ...answering(() => {}),
      prepare: (page) => page.clock.install(),
    });
    await visiting.page.locator("bangfu-tasks [role=status]").waitFor();
    expect((await shown(visiting)).statics).toBe(2);
    await visiting.page.clock.fastForward("01:00");
    await says(visiting, "暂时无法读取");
  });

  it("stops reading what is too large", async () => {
    const piece = Buffer.alloc(1_000_000, " ");
    let sent = 0;
    const endless = (response: ServerResponse): void => {
      const more = (): void => {
        if (response.destroyed || sent >= 50) return void response.end();
        sent++;
        response.write(piece, more);
      };
      response.writeHead(200, { "content-type": "application/json" });
      more();
    };
    await using visiting = await site.visit("failing.html", answering(endless));
    await says(visiting, "过大");
    expect(sent).toBeLessThan(50);
  });

  it("shows the data once the retry finds them", async () => {
    let down = true;
    await using visiting = await site.visit(
      "failing.html",
      answering(
        (response) => void response.writeHead(503).end(),
        () => down,
      ),
    );
    await says(visiting, "暂时无法读取");
    down = false;
    for (const tag of ["bangfu-summary", "bangfu-tasks"])
      await visiting.page.locator(`${tag} [part=retry]`).click();
    await visiting.page.locator("bangfu-tasks [data-task]").first().waitFor();
    expect(await shown(visiting)).toMatchObject({ percents: ["61%"], rows: 20, statics: 0 });
  });
});
