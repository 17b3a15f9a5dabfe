import type { Texts } from "../common.js";

const zh = {
  otherProgram: "别的程序",
  process: (host: string, pid: number, since: string) => `主机 ${host} 上的进程 ${pid}（自 ${since} 起）`,
  waiting: (holder: string, lock: string) =>
    `${holder}正在使用，等它结束。若它早已不在运行，请删除 ${lock}。`,
  held: (holder: string, lock: string) =>
    `${holder}正在使用，没有写入。请等它结束后再试；若确知它已不在运行，请删除 ${lock}。`,
};

/** What is said of a file that another command holds. */
export const LOCK: Texts<typeof zh> = {
  zh,
  en: {
    otherProgram: "another program",
    process: (host, pid, since) => `process ${pid} on host ${host} (since ${since})`,
    waiting: (holder, lock) =>
      `is in use by ${holder}; waiting for it. If it no longer runs, delete ${lock}.`,
    held: (holder, lock) =>
      `is in use by ${holder}; nothing written. Try again when it has ended; if it is known not to run any more, delete ${lock}.`,
  },
};
