import { resolve } from "node:path";
import type { SchoolNote } from "@bangfu/core/rollup";
import { otherHost, otherScheme, UNREAD_NOTES } from "@bangfu/view/commands";

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** `ftp://…`, `file://…`; not the `C:\` of a folder. */
export const isOtherAddress = (source: string): boolean =>
  /^[a-z][a-z\d+.-]+:\/\//i.test(source) && !isAddress(source);

/** A source as it is looked for: an address stays, a folder or file is seen from a folder. */
export const sourceIn = (folder: string, source: string): string =>
  source === "" || isAddress(source) || isOtherAddress(source) ? source : resolve(folder, source);

/** A school gives the address of its page, with or without the page's name, or of the facts' file itself. */
export const factsAddress = (source: string, factsName: string): URL | undefined => {
  if (!URL.canParse(source)) return undefined;
  const url = new URL(source);
  if (/\.(json|txt)$/i.test(url.pathname)) return url;
  const folder = url.pathname.replace(/[^/]*\.html?$/i, "");
  url.pathname = `${folder.endsWith("/") ? folder : `${folder}/`}${factsName}`;
  return url;
};

/**
 * Where a redirect leads that stays on the host of the list; else why it is refused: another host may publish
 * anything in the school's name, and may stand where only this machine can look.
 */
export const redirected = (from: URL, location: string | null): URL | SchoolNote => {
  if (location === null || !URL.canParse(location, from.href)) return UNREAD_NOTES.redirectNowhere;
  const to = new URL(location, from);
  if (to.protocol !== "http:" && to.protocol !== "https:") return otherScheme(to.protocol);
  // The usual ports of http and https are left out of `host`.
  if (from.host !== to.host) return otherHost(to.host);
  return from.protocol === "https:" && to.protocol === "http:" ? UNREAD_NOTES.redirectsToHttp : to;
};
