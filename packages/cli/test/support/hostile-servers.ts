import { once } from "node:events";
import { createServer, type Server as HttpServer, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { selfSigned } from "./certificate.js";

const endless = (response: ServerResponse): void => {
  const more = (): void => void (response.destroyed || response.write(" ".repeat(1 << 18), more));
  more();
};

/** One byte after the other, for ever. */
const dripping = (response: ServerResponse): void => {
  response.write("{");
  const timer = setInterval(() => response.write(" "), 100);
  response.on("close", () => clearInterval(timer));
};

const packed = (response: ServerResponse, bytes: Uint8Array): void => {
  response.writeHead(200, { "content-encoding": "gzip" });
  response.end(bytes);
};

/** 80 MB that are 80 kB on the line. */
const BOMB = gzipSync(Buffer.alloc(80_000_000, " "));

/** What the little server answers, by the first part of a path. */
const answers = (other: () => string): Readonly<Record<string, (response: ServerResponse) => void>> => {
  const status =
    (code: number, headers = {}) =>
    (response: ServerResponse) =>
      void response.writeHead(code, headers).end();
  return {
    "nothing-there": status(404),
    "taken-down": status(410),
    "server-error": status(500),
    "no-access": status(403),
    "too-often": status(429),
    "never-answers": () => undefined,
    drips: dripping,
    endless,
    bomb: (response) => packed(response, BOMB),
    "bad-gzip": (response) => packed(response, Buffer.from("no gzip at all")),
    "error-page": (response) => void response.end("<!doctype html><title>404</title>"),
    empty: status(200),
    "breaks-off": (response) => {
      response.writeHead(200, { "content-length": 1000 });
      response.write('{"format"', () => response.destroy());
    },
    "other-host": (response) => void response.writeHead(302, { location: `${other()}/good/1` }).end(),
    "to-a-file": status(301, { location: "file:///etc/hosts" }),
    "to-nowhere": status(301),
    loop: status(307, { location: "/loop/facts.json" }),
    moved: status(308, { location: "/good/3/facts.json" }),
  };
};

export interface HostileServers {
  readonly http: string;
  readonly https: string;
  /** Answers, though not in HTTP. */
  readonly tcp: string;
  /** Nobody listens there. */
  readonly closed: string;
  readonly end: () => void;
}

const listening = async (server: Server | HttpServer): Promise<number> => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
};

/** Servers on 127.0.0.1 with every fault that one can have. @param page what stands at `/good/…` and the like */
export const hostileServers = async (page: (path: string) => string | undefined): Promise<HostileServers> => {
  const sockets = new Set<Socket>();
  const kept = <S extends Server | HttpServer>(server: S): S => {
    server.on("connection", (socket: Socket) => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
    });
    return server;
  };
  let other = "";
  const faults = answers(() => other);
  const serve = kept(
    createServer(({ url = "" }, response) => {
      const text = page(url);
      const fault = faults[url.split("/")[1] ?? ""];
      // The type is wrong on purpose: many school sites know of no JSON.
      if (text !== undefined) response.writeHead(200, { "content-type": "text/html" }).end(text);
      else if (fault !== undefined) fault(response);
      else response.writeHead(404).end();
    }),
  );
  const servers = [
    serve,
    kept(createServer((_, response) => void response.end(page("/good/1/facts.json")))),
    kept(createTlsServer(selfSigned("127.0.0.1", [2020, 2090]), (_, response) => void response.end("{}"))),
    kept(createTcpServer((socket) => void socket.end("220 smtp ready\r\n"))),
    createTcpServer(),
  ];
  const [http, second, https, tcp, closed] = await Promise.all(servers.map(listening));
  other = `http://127.0.0.1:${second}`;
  servers[4]!.close();
  return {
    http: `http://127.0.0.1:${http}`,
    https: `https://127.0.0.1:${https}`,
    tcp: `http://127.0.0.1:${tcp}`,
    closed: `http://127.0.0.1:${closed}`,
    end: () => {
      for (const server of servers) server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};
