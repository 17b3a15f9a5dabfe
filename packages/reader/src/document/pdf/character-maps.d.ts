/** Put in by the build: the maps of GB 2312, GBK, GB 18030 and of Adobe's Chinese fonts, packed, as base64. */
declare module "bangfu:character-maps" {
  export const CHARACTER_MAPS: Readonly<Record<string, string>>;
}
