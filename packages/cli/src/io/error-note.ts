import type { SchoolNote } from "@bangfu/core/rollup";
import { UNREAD_NOTES } from "@bangfu/view/commands";

/** What Node calls it; the first that fits. */
const CODES: readonly (readonly [RegExp, SchoolNote])[] = [
  [/^ENOENT$|^ENOTDIR$/, UNREAD_NOTES.noFile],
  [/^EACCES$|^EPERM$/, UNREAD_NOTES.forbidden],
  [/^ELOOP$/, UNREAD_NOTES.linkLoop],
  [/^ENAMETOOLONG$/, UNREAD_NOTES.longName],
  [/^EISDIR$/, UNREAD_NOTES.isFolder],
  [/^ENXIO$|^ENODEV$/, UNREAD_NOTES.isDevice],
  [/^ECONNREFUSED$/, UNREAD_NOTES.refused],
  [/^ENOTFOUND$|^EAI_/, UNREAD_NOTES.unknownHost],
  [/^EHOSTUNREACH$|^ENETUNREACH$|^EADDRNOTAVAIL$|^ENETDOWN$/, UNREAD_NOTES.noRoute],
  [/^ECONNRESET$|^ECONNABORTED$|^EPIPE$|^UND_ERR_SOCKET$|^UND_ERR_RES_CONTENT/, UNREAD_NOTES.brokeOff],
  [/^ETIMEDOUT$|^UND_ERR_.*TIMEOUT$/, UNREAD_NOTES.slow],
  [/^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/, UNREAD_NOTES.expired],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$|^HOSTNAME_MISMATCH$/, UNREAD_NOTES.otherName],
  [/CERT|^UNABLE_TO_|^INVALID_(CA|PURPOSE)$/, UNREAD_NOTES.untrusted],
  [/^ERR_(SSL|TLS)|^EPROTO$/, UNREAD_NOTES.noTls],
  [/^HPE_|^UND_ERR_HEADERS_OVERFLOW$/, UNREAD_NOTES.notHttp],
  [/^Z_|^ERR_.*_FORMAT_|^ERR_BROTLI|^ERR_PADDING/, UNREAD_NOTES.badPacking],
];

/** What engines give no code for. */
const MESSAGES: readonly (readonly [RegExp, SchoolNote])[] = [[/^bad port$/, UNREAD_NOTES.badPort]];

/** An error as a note. Its own words are not repeated: they may hold an address with a password. */
export const errorNote = (error: unknown, otherwise: SchoolNote): SchoolNote => {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as NodeJS.ErrnoException;
    const { message } = at;
    const found =
      CODES.find(([pattern]) => code !== undefined && pattern.test(code)) ??
      MESSAGES.find(([pattern]) => pattern.test(message));
    if (found !== undefined) return found[1];
  }
  return otherwise;
};
