import { defineConfig, type DefaultTheme } from "vitepress";
import { sidebarOf } from "./sidebar.js";
import { tokenize } from "./tokenize.js";

/** Where the site will lie on its server, such as `/bangfu/`. */
const base = process.env["DOCS_BASE"] ?? "/";

const zh: DefaultTheme.Config = {
  nav: [
    { text: "开始", link: "/start/webmaster", activeMatch: "^/start/" },
    { text: "配置器", link: "/configurator" },
    { text: "规则", link: "/model", activeMatch: "^/(model|rules|why|try|glossary)" },
    { text: "组件", link: "/reference/widgets/", activeMatch: "^/reference/widgets/" },
    { text: "排错", link: "/troubleshooting" },
  ],
  sidebar: sidebarOf("zh"),
  outline: { label: "本页目录", level: [2, 3] },
  docFooter: { prev: "上一页", next: "下一页" },
  darkModeSwitchLabel: "外观",
  lightModeSwitchTitle: "浅色",
  darkModeSwitchTitle: "深色",
  sidebarMenuLabel: "目录",
  returnToTopLabel: "回到顶部",
  langMenuLabel: "语言",
  skipToContentLabel: "跳到正文",
  notFound: {
    title: "没有这一页",
    quote: "地址可能写错了，或者页面已经改名。",
    linkLabel: "回到首页",
    linkText: "回到首页",
  },
};

const en: DefaultTheme.Config = {
  nav: [
    { text: "Start", link: "/en/start/webmaster", activeMatch: "^/en/start/" },
    { text: "Configurator", link: "/en/configurator" },
    { text: "Rules", link: "/en/model", activeMatch: "^/en/(model|rules|why|try|glossary)" },
    { text: "Widgets", link: "/en/reference/widgets/", activeMatch: "^/en/reference/widgets/" },
    { text: "Troubleshooting", link: "/en/troubleshooting" },
  ],
  sidebar: sidebarOf("en"),
  outline: { label: "On this page", level: [2, 3] },
};

const searchWords = {
  button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
  modal: {
    displayDetails: "显示摘要",
    resetButtonTitle: "清除",
    backButtonTitle: "关闭",
    noResultsText: "没有找到",
    footer: { selectText: "打开", navigateText: "选择", closeText: "关闭" },
  },
};

export default defineConfig({
  base,
  srcDir: ".pages",
  title: "帮扶 Bangfu",
  description: "把学校公布的帮扶方案变成能测算的模型与进展组件",
  cleanUrls: false,
  lastUpdated: false,
  head: [
    ["link", { rel: "icon", type: "image/svg+xml", href: `${base}icon.svg` }],
    ["script", { src: `${base}bangfu.js`, defer: "" }],
  ],
  locales: {
    root: { label: "中文", lang: "zh-CN", themeConfig: zh },
    en: {
      label: "English",
      lang: "en",
      title: "Bangfu",
      description:
        "Assistance plans of schools as a model that a program can calculate with, and as progress widgets",
      themeConfig: en,
    },
  },
  themeConfig: {
    logo: "/icon.svg",
    socialLinks: [],
    search: {
      provider: "local",
      options: {
        locales: { root: { translations: searchWords } },
        miniSearch: {
          options: { tokenize },
          // All the pairs of a Chinese word have to be there, or 责任单位 would find every 单位.
          searchOptions: { combineWith: "AND", prefix: true, fuzzy: false, boost: { title: 4, titles: 2 } },
        },
        _render: (text, env, markdown) =>
          /^reference\/api\/.+/.test(env.relativePath) ? "" : markdown.render(text, env),
      },
    },
  },
  // Known to the browser only after loading, by its width, and the bar would move then; it does nothing on a phone.
  transformHtml: (html) =>
    html.includes('class="VPSidebar"')
      ? html.replace('class="VPNavBar"', 'class="VPNavBar has-sidebar"')
      : html,
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (markdown) => {
      // A table that is too wide for a phone scrolls by itself, by the keyboard too.
      markdown.renderer.rules.table_open = () => `<div class="table-scroll" tabindex="0"><table>\n`;
      markdown.renderer.rules.table_close = () => "</table></div>\n";
    },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("bangfu-") } } },
  vite: {
    plugins: [
      {
        name: "bangfu-pages",
        apply: "serve",
        configureServer: async () => (await import("../generate/write.js")).watchPages(),
      },
    ],
    // The sample and the rules are a chunk of their own, loaded where an example asks for them.
    build: { chunkSizeWarningLimit: 2000 },
  },
});
