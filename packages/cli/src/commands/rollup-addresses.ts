import type { Locale } from "@bangfu/core";
import { hasUserInfo, publicAddress, withoutTokens } from "@bangfu/core/privacy";
import { ROLLUP } from "@bangfu/view/commands";
import type { Io } from "../io/console.js";
import { InputError } from "../io/read.js";
import type { ListedSchool } from "../io/school-list.js";
import { isAddress } from "../io/site-address.js";

/** A folder of one's own machine is nobody's business; an address is public, but for keys in it. */
export const publicSource = ({ source }: ListedSchool): string | undefined =>
  isAddress(source) ? publicAddress(source) : undefined;

/** What a school is called in the terminal. */
export const labelOf = ({ name, source }: ListedSchool): string => name ?? publicAddress(source);

/** Says which addresses hold a key: it is used to read the facts, and left out of what is published. */
export const sayTokens = (schools: readonly ListedSchool[], io: Io, locale: Locale): void => {
  for (const school of schools)
    if (isAddress(school.source) && withoutTokens(school.source) !== school.source)
      io.err(ROLLUP[locale].of(labelOf(school), ROLLUP[locale].token));
};

/** @throws InputError after saying which sources name a user, without repeating them */
export const refuseUserInfo = (sources: readonly string[], io: Io, locale: Locale): void => {
  const wrong = sources.flatMap((source, at) => (hasUserInfo(source) ? [at + 1] : []));
  for (const place of wrong) io.err(ROLLUP[locale].userInfo(place));
  if (wrong.length > 0) throw new InputError();
};
