// The host pages of `pages/`, and what has to hold on each of them.
import type { BrowserContextOptions } from "playwright";
import { describe, expect, it } from "vitest";
import { around, differences, look, shown, WHOLE } from "./read.js";
import { opened, type useSite } from "./use.js";

/** A page of `pages/` and how its host serves and a reader opens it. */
export interface Host {
  readonly hazard: string;
  readonly page: string;
  readonly encoding?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly context?: BrowserContextOptions;
  /** The style of the page reaches the host elements on purpose, or their room is another. */
  readonly looks?: "other";
}

const policy = (more: string): NonNullable<Host["headers"]> => ({
  "content-security-policy": `default-src 'self'; report-uri report; require-trusted-types-for 'script'${more}`,
});

const DOCUMENTS: readonly Host[] = [
  { hazard: "nothing in the way", page: "plain.html" },
  { hazard: "a page in GBK", page: "gbk.html", encoding: "gbk" },
  { hazard: "a page in GB2312", page: "gb2312.html", encoding: "gb2312" },
  { hazard: "a strict policy", page: "policy.html", headers: policy("") },
  { hazard: "named trusted types", page: "policy.html", headers: policy("; trusted-types lit-html") },
  { hazard: "subresource integrity", page: "integrity.html" },
  { hazard: "the script loaded twice", page: "twice.html" },
  {
    hazard: "the script loaded twice under named trusted types",
    page: "twice.html",
    headers: {
      "content-security-policy":
        "default-src 'self' 'unsafe-inline'; report-uri report; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'",
    },
  },
  { hazard: "quirks mode", page: "quirks.html" },
  { hazard: "no body tag", page: "no-body.html" },
  { hazard: "data inside the element", page: "inline.html" },
  { hazard: "data inside the element, script without defer", page: "inline-early.html" },
];

const SCRIPTS: readonly Host[] = [
  { hazard: "an AMD loader", page: "amd.html" },
  { hazard: "bind that drops arguments", page: "bind-drops.html" },
  { hazard: "bind that returns nothing", page: "bind-nothing.html" },
  { hazard: "enumerable additions to prototypes", page: "enumerable.html" },
  { hazard: "JSON and trim replaced", page: "json.html" },
  { hazard: "Prototype 1.7", page: "prototype.html" },
  { hazard: "Prototype 1.6", page: "prototype-old.html" },
  { hazard: "MooTools", page: "mootools.html" },
  { hazard: "window.onload overwritten", page: "onload.html" },
];

const STYLES: readonly Host[] = [
  { hazard: "1rem of 10 pixels", page: "rem-10.html" },
  { hazard: "1rem of 85 pixels", page: "rem-85.html" },
  { hazard: "a page scaled down", page: "scale.html", looks: "other" },
  { hazard: "a page turned grey", page: "grey.html" },
  { hazard: "resets", page: "reset.html" },
  { hazard: "Bootstrap 3", page: "bootstrap3.html" },
  { hazard: "small, close, centred text", page: "small.html" },
  { hazard: "everything important", page: "important.html" },
  { hazard: "right to left", page: "rtl.html" },
  { hazard: "a page that enlarges itself", page: "zoom.html", looks: "other" },
  {
    hazard: "zoom of 200 %",
    page: "plain.html",
    context: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
    looks: "other",
  },
  { hazard: "forced colours", page: "plain.html", context: { forcedColors: "active" }, looks: "other" },
  { hazard: "a dark system", page: "plain.html", context: { colorScheme: "dark" } },
];

/** All of them, by what their pages change. */
export const HOSTS: readonly (readonly [kind: string, hosts: readonly Host[]])[] = [
  ["documents", DOCUMENTS],
  ["scripts", SCRIPTS],
  ["styles", STYLES],
];

/** What Lit keeps in a page: its versions, by which it warns of a second copy, and a map for decorators. */
const OF_LIT = [
  "+ litElementVersions",
  "+ litHtmlVersions",
  "+ litPropertyMetadata",
  "+ reactiveElementVersions",
];

/** Opens every host page, sees that the widgets show and look as anywhere, and that they leave it as it was. */
export const checkHosts = (site: ReturnType<typeof useSite>): void => {
  const looks = async (host: Host): Promise<string[]> => {
    await using visit = await site.visit(host.page, host);
    await opened(visit);
    return await look(visit);
  };

  describe.each(HOSTS)("%s", (_, hosts) => {
    for (const host of hosts)
      it(`${host.hazard} (${host.page})`, async () => {
        await using visit = await site.visit(host.page, host);
        await opened(visit);
        expect(await shown(visit)).toEqual(WHOLE);
        if (host.looks === undefined) expect(await look(visit)).toEqual(await site.plainLook(looks));
        const page = await around(visit);
        expect(visit.complaints).toEqual([]);
        expect(visit.reports).toEqual([]);
        expect(visit.requests.filter((url) => !url.startsWith(visit.address))).toEqual([]);
        expect(await visit.page.context().storageState({ indexedDB: true })).toEqual({
          cookies: [],
          origins: [],
        });

        await using bare = await site.visit(host.page, { ...host, without: true });
        expect(differences(await around(bare), page).sort()).toEqual(OF_LIT);
      });
  });
};
