// The licences of what is bundled: BSD and MIT ask that each copy carries them.
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** @example packageOf("/x/node_modules/@lit/react/index.js") // { folder: "/x/node_modules/@lit/react", name: "@lit/react" } */
const packageOf = (file) => {
  const [, folder, name] =
    /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(file.replaceAll("\\", "/")) ?? [];
  return folder === undefined ? undefined : { folder, name };
};

const licenceOf = ({ folder, name }) => {
  const file = existsSync(folder) && readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (!file) throw new Error(`${name} has no licence beside it`);
  return readFileSync(`${folder}/${file}`, "utf8").trim();
};

/**
 * The notices of the packages that some files belong to, each licence once; files of our own have none.
 * @param {readonly string[]} files absolute paths, as a bundler tells what it put into a bundle
 * @returns {string}
 */
export const noticesOf = (files) => {
  const packages = new Map(files.flatMap((file) => packageOf(file) ?? []).map((each) => [each.name, each]));
  const named = new Map();
  for (const each of [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const licence = licenceOf(each);
    named.set(licence, [...(named.get(licence) ?? []), each.name]);
  }
  return [...named].map(([licence, names]) => `${names.join(", ")}:\n\n${licence}`).join("\n\n");
};
