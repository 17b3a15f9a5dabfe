import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { summarize } from "@bangfu/core";
import { plan, sampleLedger } from "@bangfu/plan-yanhe";
import iconv from "iconv-lite";

const PAGES = new URL("../../pages/", import.meta.url);

/** Without a charset, as most servers of schools send them: what the page is in is what a script is read in. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

const published = (file: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(`@bangfu/widgets/${file}`), "utf8");

/** The files for script tags, as they are published: all elements, and the headline alone. */
export const script = published("bangfu.js");
export const summaryScript = published("bangfu-summary.js");

export const facts = summarize(plan, sampleLedger);

/** As another version would have it, distinguished by a heading of its own. */
const otherScript = script.replaceAll("总体进展", "Other version");

/** What a page of `pages/` says, its `{{…}}` filled in. */
const filled = (file: string): string =>
  readFileSync(new URL(file, PAGES), "utf8")
    .replaceAll("{{facts}}", () => JSON.stringify(facts).replaceAll("<", String.raw`\u003c`))
    .replaceAll("{{integrity}}", `sha384-${createHash("sha384").update(script).digest("base64")}`);

/** A file of the site in the bytes that go over the line. */
export const bytesOf = (file: string, encoding = "utf8"): Buffer => {
  if (file === "bangfu.js") return Buffer.from(script);
  if (file === "bangfu-summary.js") return Buffer.from(summaryScript);
  if (file === "bangfu-other.js") return Buffer.from(otherScript);
  if (file === "facts.json") return Buffer.from(JSON.stringify(facts));
  return iconv.encode(filled(file), encoding);
};

/** How one host serves its site. */
export interface Serving {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly encoding?: string | undefined;
  /** Answers a request in place of the site; says whether it did. */
  readonly answer?: ((file: string, response: ServerResponse) => boolean) | undefined;
}

export interface Site {
  /** Puts up a host and gives its address. */
  readonly host: (serving: Serving) => { readonly address: string; readonly reports: readonly string[] };
  readonly close: () => Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

/** Serves all hosts on 127.0.0.1, each under a folder of its own. */
export const openSite = async (): Promise<Site> => {
  const hosts = new Map<string, Serving & { readonly reports: string[] }>();
  const server = createServer((request, response) => {
    const [, name = "", file = ""] = new URL(request.url ?? "/", "http://localhost").pathname.split("/");
    const host = hosts.get(name);
    if (host === undefined) return void response.writeHead(204).end();
    if (file === "report")
      return void bodyOf(request).then((report) => {
        host.reports.push(report);
        response.writeHead(204).end();
      });
    if (host.answer?.(file, response)) return;
    try {
      const bytes = bytesOf(file, host.encoding);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain", ...host.headers });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    host: (serving) => {
      const name = String(hosts.size);
      const reports: string[] = [];
      hosts.set(name, { ...serving, reports });
      return { address: `http://127.0.0.1:${port}/${name}/`, reports };
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
