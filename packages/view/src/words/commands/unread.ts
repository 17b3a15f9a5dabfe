import type { SchoolNote } from "@bangfu/core/rollup";
import { counted } from "../counted.js";

/** Why a school's facts were not read; it is published with the roll-up. */
export const UNREAD_NOTES = {
  noAddress: { zh: "名单里没有网址", en: "the list has no address for it" },
  badAddress: { zh: "网址写得不对", en: "its address is not a valid one" },
  noFile: { zh: "没有这个文件或文件夹", en: "there is no such file or folder" },
  forbidden: { zh: "没有读取的权限", en: "there is no permission to read it" },
  linkLoop: { zh: "符号链接绕成一圈", en: "its symbolic links lead in a circle" },
  longName: { zh: "路径太长", en: "its path is too long" },
  isFolder: { zh: "是文件夹，不是文件", en: "it is a folder, not a file" },
  isDevice: { zh: "是设备，不是文件", en: "it is a device, not a file" },
  diskFault: { zh: "读文件出错", en: "reading the file failed" },
  refused: { zh: "对方拒绝连接", en: "the server refuses the connection" },
  unknownHost: { zh: "找不到这个主机，域名解析失败", en: "the host is not known to DNS" },
  noRoute: { zh: "网络不通", en: "there is no route to the host" },
  brokeOff: { zh: "连接中途断开", en: "the connection broke off" },
  slow: { zh: "连接超时", en: "the connection timed out" },
  expired: { zh: "安全证书不在有效期内", en: "its security certificate is not valid today" },
  otherName: {
    zh: "安全证书不是发给这个主机的",
    en: "its security certificate is for another host",
  },
  untrusted: { zh: "安全证书不可信", en: "its security certificate is not trusted" },
  noTls: { zh: "无法建立 TLS 安全连接", en: "no secure connection could be made with TLS" },
  notHttp: { zh: "对方的答复不是 HTTP", en: "the answer is not HTTP" },
  badPort: { zh: "这个端口不许访问", en: "this port may not be used" },
  badPacking: { zh: "压缩的内容已损坏", en: "its compressed content is damaged" },
  failed: { zh: "连接失败", en: "the connection failed" },
  redirectNowhere: { zh: "转到的网址不对", en: "it redirects to no valid address" },
  redirectsToHttp: { zh: "从 https 转到不安全的 http", en: "it redirects from https to http" },
  redirectLoop: { zh: "转来转去，没有尽头", en: "its redirects do not end" },
  isEmpty: { zh: "是空文件", en: "the file is empty" },
  isPage: { zh: "是一个网页，不是公开数据", en: "it is a web page, not facts" },
  notUtf8: { zh: "编码不是 UTF-8", en: "it is not in UTF-8" },
  personal: {
    zh: "含有不该公开的内容，未计入",
    en: "it holds what must not be public, and is not counted",
  },
  crashed: {
    zh: "数据太大或不正常，测算中途停止",
    en: "it is too large or not sound: its calculation broke off",
  },
} as const satisfies Readonly<Record<string, SchoolNote>>;

export const otherScheme = (protocol: string): SchoolNote => ({
  zh: `只读 http、https 网址，不读 ${protocol}`,
  en: `only http and https are read, not ${protocol}`,
});
export const otherHost = (host: string): SchoolNote => ({
  zh: `转到另一主机 ${host}，未跟随；如属实，请在名单里写那个网址`,
  en: `it redirects to another host, ${host}, which is not followed; if that is right, put it into the list`,
});
export const tooSlow = (milliseconds: number): SchoolNote => ({
  zh: `${milliseconds / 1000} 秒内没有读完`,
  en: `it was not read within ${milliseconds / 1000} s`,
});
export const tooLong = (milliseconds: number): SchoolNote => ({
  zh: `${milliseconds / 1000} 秒内没有算完，数据不正常`,
  en: `it was not calculated within ${milliseconds / 1000} s: it is not sound`,
});
export const tooLarge = (bytes: number): SchoolNote => ({
  zh: `大于 ${bytes / 1_000_000} MB`,
  en: `more than ${bytes / 1_000_000} MB`,
});
export const notThere = (factsName: string): SchoolNote => ({
  zh: `文件夹里没有 ${factsName}`,
  en: `its folder has no ${factsName}`,
});

const STATUS: Readonly<Record<string, SchoolNote>> = {
  401: { zh: "要求登录", en: "it asks for a login" },
  403: { zh: "不许访问", en: "access is denied" },
  404: { zh: "网址上没有这个文件", en: "there is no such file at its address" },
  407: { zh: "代理服务器要求登录", en: "the proxy asks for a login" },
  408: { zh: "服务器等待超时", en: "the server timed out" },
  410: { zh: "网址上的文件已撤下", en: "the file at its address has been taken down" },
  429: { zh: "访问过多，服务器暂不答复", en: "the server has had too many requests" },
};
const SERVER_ERROR: SchoolNote = { zh: "服务器出错", en: "the server failed" };
const NO_ANSWER: SchoolNote = { zh: "服务器没有给出文件", en: "the server did not give the file" };

export const statusNote = (status: number): SchoolNote => {
  const { zh, en } = STATUS[status] ?? (status >= 500 ? SERVER_ERROR : NO_ANSWER);
  return { zh: `${zh}，HTTP ${status}`, en: `${en}, HTTP ${status}` };
};

/** That facts are not in their format, with so many problems. */
export const unsound = (count: number): SchoolNote => ({
  zh: `不合公开数据的格式，共 ${count} 处问题`,
  en: `it is not in the format of facts: ${counted(count, "problem")}`,
});
