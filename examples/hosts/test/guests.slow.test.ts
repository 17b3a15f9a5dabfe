// Every host page, every place and every case in the engines that readers have, beside the Chromium of the other tests.
// The short form opens the cases in Chrome 109 alone.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chrome109 } from "../../../scripts/chrome-109.js";
import { ENGINES, titleOf, type Engine, type EnginePage } from "./support/engines.js";
import { CASES, checkGuests, serving } from "./support/guests.js";
import { checkHosts, HOSTS, type Host } from "./support/hosts.js";
import { checkPlaces } from "./support/places.js";
import { LOOK, SHOWN, WHOLE } from "./support/read.js";
import { openSite, type Site } from "./support/site.js";
import { useSite } from "./support/use.js";

const SHORT = process.env["SLOW"] === "short";

const chrome = await chrome109();

describe.skipIf(chrome.lacking !== undefined)(
  titleOf({ name: "Chrome 109", lacking: chrome.lacking }),
  () => {
    const site = useSite(chrome.path);
    checkGuests(site);
    if (SHORT) return;
    checkHosts(site);
    checkPlaces(site, { searches: false });
  },
);

const PLAIN: Host = { hazard: "nothing in the way", page: "plain.html" };

const guestIn = (engine: Engine): void => {
  let site: Site;
  let page: EnginePage;

  beforeAll(async () => {
    site = await openSite();
    page = await engine.start();
  });

  afterAll(async () => {
    await page.close();
    await site.close();
  });

  const become = (seen: () => Promise<unknown>, wanted: unknown) =>
    expect.poll(seen, { timeout: 60_000, interval: 100 }).toEqual(wanted);
  const lookOf = async (host: Host): Promise<unknown> => {
    await page.open(site.host(host).address + host.page);
    await become(() => page.apart(SHOWN), WHOLE);
    return page.apart(LOOK);
  };

  it.each(Object.entries(CASES))("%s", async (_, each) => {
    await page.open(`${site.host(serving(each)).address}guest.html`);
    await become(() => page.run(each.seen), each.expected);
  });

  // What a host sets is a setting of Chromium; its page is another's, in these engines too.
  const hosts = HOSTS.flatMap(([, group]) => group).filter(({ context }) => context === undefined);
  it.each(hosts)("$hazard ($page)", async (host) => {
    const look = await lookOf(host);
    if (host.looks === undefined) expect(look).toEqual(await lookOf(PLAIN));
  });

  // The pages whose widgets say something else than those of a host, or stand in a frame.
  const inFrame = `document.querySelector("iframe").contentDocument.querySelector("bangfu-summary").shadowRoot.querySelector(".percent").textContent.trim()`;
  it.each([
    ["two-versions.html", SHOWN, { ...WHOLE, heading: "Other version" }],
    ["policy-old-engine.html", SHOWN, WHOLE],
    ["frame.html", inFrame, "61%"],
  ])("%s", async (file, expression, wanted) => {
    await page.open(site.host({}).address + file);
    await become(() => page.run(expression), wanted);
  });

  afterAll(() => expect(page.complaints).toEqual([]));
};

for (const engine of ENGINES.filter(({ name }) => name !== "Chromium"))
  describe.skipIf(SHORT || engine.lacking !== undefined)(
    SHORT ? `${engine.name} (in the long form)` : titleOf(engine),
    () => guestIn(engine),
  );
