import { WORDS } from "./words.mjs";

/** The day of the sample. */
const AS_OF = "2024-10-31";
export const PAGES = {
  zh: { hall: "index.html", document: "document.html" },
  en: { hall: "en.html", document: "document-en.html" },
};

/** What a school pastes into its page, as the hall shows it. */
export const SNIPPET = `<script src="bangfu.js" defer></script>
<bangfu-summary src="facts.json"></bangfu-summary>`;

/** What the terminal prints: each door, and where it leads in Chinese and, where that is another page, in English. */
export const addressesAt = (address) =>
  [
    ["大厅 · Hall", "", "en.html"],
    ["学校 · School", "school/", "school/?lang=en"],
    ["县 · County", "county/", "county-en/"],
    ["办公页 · Office", "office.html"],
    ["方案原文 · Document", "document.html", "document-en.html"],
    ["文档 · Docs", "docs/", "docs/en/"],
  ].map(([name, ...paths]) => ({ name, addresses: paths.map((path) => address + path) }));

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const page = ({ lang, name }, title, body) => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} · ${escape(name)}</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="hall.css">
<script src="site/bangfu.js" defer></script>
<script src="hall.js" defer></script>
</head>
<body>
${body}
</body>
</html>
`;

const top = ({ name, other }, to) => `<header class="top">
<a class="name" href="${to.home}">${escape(name)}</a>
<a class="language" href="${to.other}" lang="${other.lang}" hreflang="${other.lang}">${escape(other.text)}</a>
</header>`;

const planTag = (words) =>
  `<bangfu-plan src="site/facts.json" as-of="${AS_OF}" lang="${words.lang.slice(0, 2)}" notice="${escape(words.notice)}">`;

const browserFrame = (words) => `<section class="browser" aria-label="${escape(words.frame)}">
<p class="bar"><i></i><i></i><i></i><span>${escape(words.address)}</span></p>
<div class="site">
<div class="banner"><b>${escape(words.school)}</b><span>${escape(words.motto)}</span></div>
<ul class="menu">${words.menu
  .map((each, at) => `<li${at === words.current ? ' class="current"' : ""}>${escape(each)}</li>`)
  .join("")}</ul>
<div class="live">
${planTag(words)}
<bangfu-summary theme="auto"><p>${escape(words.waiting)}</p></bangfu-summary>
</bangfu-plan>
</div>
</div>
</section>`;

const dayButton = ([day, text]) =>
  `<button type="button" data-day="${day}" aria-pressed="${day === AS_OF}">${escape(text)}</button>`;

const aside = (words) => `<aside>
<h2>${escape(words.codeTitle)}</h2>
<pre tabindex="0" role="region" aria-label="${escape(words.code)}"><code>${escape(SNIPPET)}</code></pre>
<h2>${escape(words.daysTitle)}</h2>
<p class="days">${words.days.map(dayButton).join("\n")}</p>
<p class="invented">${escape(words.invented)}</p>
</aside>`;

/** A miniature of the page itself: to be seen only, the link above it is what one uses. */
const miniature = ({ to, title }) =>
  `<div class="miniature" aria-hidden="true" inert><iframe src="${escape(to)}" title="${escape(title)}" loading="lazy" tabindex="-1"></iframe></div>`;

const more = ([to, text]) => `<a href="${escape(to)}">${escape(text)}</a>`;

const door = (each) => `<li class="door" id="${each.id}">
${miniature(each)}
<h3><a href="${escape(each.to)}">${escape(each.title)}</a></h3>
<p>${escape(each.text)}</p>
${each.more ? `<p class="more">${each.more.map(more).join(" · ")}</p>` : ""}
</li>`;

const docsDoor = ({ docs }) => `<p class="door docs" id="docs">
<a href="${escape(docs.to)}">${escape(docs.title)}</a>
<span>${escape(docs.text)}</span>
</p>`;

export const hallPage = (locale) => {
  const words = WORDS[locale];
  return page(
    words,
    words.title,
    `${top(words, { home: PAGES[locale].hall, other: words.other.to })}
<main>
<h1>${escape(words.title)}</h1>
<p class="lead">${escape(words.lead)}</p>
<div class="front">
${browserFrame(words)}
${aside(words)}
</div>
<h2>${escape(words.doorsTitle)}</h2>
<ul class="doors">
${words.doors.map(door).join("\n")}
</ul>
${docsDoor(words)}
</main>`,
  );
};

/** Stands where the documentation will be, and looks for it every few seconds. */
export const waitingPage = (locale) => {
  const { lang, docs, building } = WORDS[locale];
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5">
<title>${escape(docs.title)}</title>
<link rel="icon" href="data:,">
<body style="font: 16px/1.8 sans-serif; margin: 3em auto; max-width: 32em; padding: 0 1em">
<h1>${escape(docs.title)}</h1>
<p>${escape(building)}</p>
`;
};

/** The whole plan with its promises, alone on a page. */
export const documentPage = (locale) => {
  const words = WORDS[locale];
  const other = locale === "zh" ? "en" : "zh";
  return page(
    words,
    words.documentTitle,
    `${top(words, { home: PAGES[locale].hall, other: PAGES[other].document })}
<main>
<p class="back"><a href="${PAGES[locale].hall}">${escape(words.back)}</a></p>
<h1>${escape(words.documentTitle)}</h1>
${planTag(words)}
<bangfu-document theme="auto"><p>${escape(words.waiting)}</p></bangfu-document>
</bangfu-plan>
</main>`,
  );
};
