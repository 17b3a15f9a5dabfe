/** Browsers take any number of slashes, of either kind, after these schemes. */
const LOOSE = /^\s*(?:https?|ftp|wss?):[\\/]*/i;
const SCHEME = /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i;
/** `user:password@` before the host; the user alone counts where a scheme stands before it. */
const USER_INFO = /^[^\\/?#]+@/;
const BARE_USER_INFO = /^\s*[^\s\\/?#:@]+:[^\\/?#]*@/;

/** What stands before the user, and what after; undefined where the address names none. */
const aroundUser = (address: string): readonly [before: string, after: string] | undefined => {
  const plain = address.normalize("NFKC").replace(/[\t\r\n]/g, "");
  const [before = ""] = LOOSE.exec(plain) ?? SCHEME.exec(plain) ?? [];
  if (before === "" && /^\s*mailto:/i.test(plain)) return undefined;
  const rest = plain.slice(before.length);
  const [user] = (before === "" ? BARE_USER_INFO : USER_INFO).exec(rest) ?? [];
  return user === undefined ? undefined : [before, rest.slice(user.length)];
};

/** Whether an address names a user, with or without a password. @example hasUserInfo("https://a:b@school.example/") // true */
export const hasUserInfo = (address: string): boolean => aroundUser(address) !== undefined;

/** Names of parameters that open a door, without hyphens, dots and underscores. */
const SECRET_NAMES = new Set(
  "key sig sign token auth pwd pass secret session sid ticket jwt ak sk cred googleaccessid".split(" "),
);
const SECRET_PART =
  /token|secret|passw|credential|signature|authorization|(api|access|app|private|session|auth|secret)key|sess(ion)?id|ticket$/;
/** Signed addresses of object stores. */
const STORES = /^(xamz|xgoog|xoss|xcos|xobs|xtos|qsign|qak|qkeytime)/;
/** A JSON web token, whatever its parameter is called. */
const WEB_TOKEN = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const isSecret = (parameter: string): boolean => {
  const [name = "", ...value] = parameter.split("=");
  const plain = decoded(name).normalize("NFKC").toLowerCase();
  const word = plain.replace(/[-_.[\]]/g, "");
  return (
    SECRET_NAMES.has(word) ||
    SECRET_PART.test(word) ||
    /[-_.]key$/.test(plain) ||
    STORES.test(word) ||
    WEB_TOKEN.test(decoded(value.join("=")))
  );
};

/** Parameters without those that open a door. */
const openParameters = (query: string): string =>
  query
    .split("&")
    .filter((parameter) => !isSecret(parameter))
    .join("&");

/** What stands behind the first `mark`, filtered; the mark goes with the last of it. */
const filtered = (text: string, mark: string): string => {
  const at = text.indexOf(mark);
  if (at === -1) return text;
  const all = text.slice(at + 1);
  const open = openParameters(all);
  return open === all ? text : text.slice(0, at) + (open === "" ? "" : mark + open);
};

/**
 * An address without parameters that look like keys (`token`, `sig`, `X-Amz-…`), in its query or its fragment.
 * @example withoutTokens("https://school.example/a?id=1&token=x") // "https://school.example/a?id=1"
 */
export const withoutTokens = (address: string): string => {
  const hash = address.indexOf("#");
  const [before, fragment] = hash === -1 ? [address, ""] : [address.slice(0, hash), address.slice(hash)];
  const open = filtered(before.replace(/;(jsessionid|sid|phpsessid)=[^/?#;]*/gi, ""), "?");
  // A page's own path may stand in the fragment, with a query of its own.
  return (
    open +
    (fragment.includes("?")
      ? filtered(fragment, "?")
      : fragment.includes("=")
        ? filtered(fragment, "#")
        : fragment)
  );
};

/** An address as it may be printed or published: no user, no password, no token. */
export const publicAddress = (address: string): string =>
  withoutTokens(aroundUser(address)?.join("") ?? address);

const ADDRESSES = /[a-z][a-z0-9+.-]*:[\\/]{1,2}[^\s"'<>“”‘’，。；、（）]+/gi;

/** A text with every address in it as it may be printed. */
export const withPublicAddresses = (text: string): string => text.replace(ADDRESSES, publicAddress);
