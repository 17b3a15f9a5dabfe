// The page from a server of this machine, with a directory of the browser's own in place of one of the disk.
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Page } from "playwright";
import { afterAll, beforeAll } from "vitest";

/** Serves the page. @returns its address, known when the tests run */
export const servedOffice = (): { address: string } => {
  const served = { address: "" };
  let server: Server;
  beforeAll(async () => {
    const page = readFileSync(new URL("../../dist/office.html", import.meta.url));
    server = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(page));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    served.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/office.html`;
  });
  afterAll(() => void server.close());
  return served;
};

/**
 * Tabs in which a choice of folder gives the same directory. Those of another computer share nothing else with it: no
 * store, no channel, no lock.
 */
export const withFolder = (context: BrowserContext, computer = "") => ({
  newPage: async (): Promise<Page> => {
    const page = await context.newPage();
    await page.addInitScript((own) => {
      Object.assign(globalThis, {
        showDirectoryPicker: async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle("台账共享", { create: true }),
      });
      if (own === "") return;
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (this: IDBFactory, name, version) {
        return open.call(this, `${own} ${name}`, version);
      };
      const Channel = BroadcastChannel;
      globalThis.BroadcastChannel = class extends Channel {
        constructor(name: string) {
          super(`${own} ${name}`);
        }
      };
      const request = LockManager.prototype.request as (...all: unknown[]) => Promise<unknown>;
      LockManager.prototype.request = function (this: LockManager, name: string, ...rest: unknown[]) {
        return request.call(this, `${own} ${name}`, ...rest);
      } as typeof LockManager.prototype.request;
    }, computer);
    return page;
  },
});

/** The files of the folder, with their text. */
export const folderFiles = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("台账共享");
    const found: Record<string, string> = {};
    const walk = async (directory: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of directory.entries())
        if (handle.kind === "directory") await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else found[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
    };
    await walk(root, "");
    return found;
  });

/** Waits until the page and the folder are alike. */
export const inFolder = (page: Page): Promise<void> =>
  page
    .getByRole("region", { name: "保存情况" })
    .getByText("已保存：文件夹“台账共享”和本机的这个浏览器")
    .waitFor();

/** Writes a file into the folder, as another computer does. */
export const putIntoFolder = (page: Page, path: string, text: string): Promise<void> =>
  page.evaluate(
    async ([where, content]) => {
      const root = await navigator.storage.getDirectory();
      let directory = await root.getDirectoryHandle("台账共享");
      const parts = where!.split("/");
      for (const part of parts.slice(0, -1))
        directory = await directory.getDirectoryHandle(part, { create: true });
      const file = await directory.getFileHandle(parts.at(-1)!, { create: true });
      const writable = await file.createWritable();
      await writable.write(content!);
      await writable.close();
    },
    [path, text],
  );
