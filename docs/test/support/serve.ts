import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

export interface Site extends AsyncDisposable {
  readonly origin: string;
  /** Pages that lie nowhere, by their path. */
  readonly pages: Map<string, string>;
}

/** Serves folders on 127.0.0.1, each below its path, such as `/bangfu/`. */
export const serve = async (folders: Readonly<Record<string, string>>): Promise<Site> => {
  const pages = new Map<string, string>();
  const fileOf = (path: string): string | undefined => {
    for (const [base, folder] of Object.entries(folders)) {
      if (!path.startsWith(base)) continue;
      const rest = normalize(path.slice(base.length));
      const file = join(folder, rest === "." || path.endsWith("/") ? join(rest, "index.html") : rest);
      if (file.startsWith(folder) && existsSync(file) && statSync(file).isFile()) return file;
    }
    return undefined;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const page = pages.get(path);
    const file = fileOf(path);
    if (page !== undefined) response.writeHead(200, { "content-type": TYPES[".html"] }).end(page);
    else if (file === undefined) response.writeHead(404).end("404");
    else {
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
      response.end(readFileSync(file));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
