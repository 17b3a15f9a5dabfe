import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  // Each page names its own encoding: one is in GBK.
  ".html": "text/html",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The file of one of the folders that an address names, never one outside them. */
const fileOf = (folders, address) => {
  let path;
  try {
    path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return undefined;
  }
  const relative = normalize(path.endsWith("/") ? `${path}index.html` : path);
  return folders
    .map((folder) => ({ folder, file: join(folder, relative) }))
    .find(({ folder, file }) => file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile())
    ?.file;
};

/**
 * Serves folders on 127.0.0.1, the first that has a file wins.
 * @returns the address, once it listens, and what ends it
 */
export const serve = (folders, port = 0) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const file = fileOf(folders, request.url ?? "/");
      if (file === undefined) {
        response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404");
        return;
      }
      response.writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "x-content-type-options": "nosniff",
        "cache-control": "no-cache",
      });
      createReadStream(file).pipe(response);
    });
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const { port: chosen } = server.address();
      resolve({
        address: `http://127.0.0.1:${chosen}/`,
        close: () => new Promise((done) => server.close(done)),
      });
    });
  });
