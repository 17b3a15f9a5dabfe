/** What stands on an element's page and is not in the manifest: its name, an example, how it is used without eyes. */
export interface WidgetWords {
  readonly name: readonly [zh: string, en: string];
  readonly about: string;
  /** Attributes of the example beside `src`. */
  readonly more?: Readonly<Record<string, string>>;
  /** Attributes of each further example. */
  readonly also?: readonly Readonly<Record<string, string>>[];
  readonly access: readonly [zh: string, en: string];
}

const CHART = [
  "图有文字说明，并可用按钮换成同样数字的表格；表格可用键盘左右滚动。",
  "The picture has its words, and a button shows the same figures as a table, which scrolls by the keyboard.",
] as const;
const LAMP = [
  "状态从不只靠颜色：每种状态有自己的形状与文字。",
  "A status is never shown by colour alone: each has a shape and a word of its own.",
] as const;
const both = (...notes: (readonly [string, string])[]): readonly [string, string] => [
  notes.map(([zh]) => zh).join(""),
  notes.map(([, en]) => en).join(" "),
];

/** The elements in the order of their pages. */
export const WIDGETS: Readonly<Record<string, WidgetWords>> = {
  "bangfu-summary": {
    name: ["总体进展", "Overall progress"],
    about:
      '状态、完成率与应达，最需关注的三项任务差什么、由谁负责，各组任务数，以及最新进展。`size="badge"` 是放进一行文字里的小徽章。',
    access: both(
      [
        "进度条读作一句话：完成多少、应达多少、什么状态。四组数是按钮，点开看各状态；最需关注的任务是链接。",
        "The bar is read as one sentence: attained, expected, status. The four groups are buttons that open into statuses; the tasks most in need of attention are links.",
      ],
      LAMP,
    ),
  },
  "bangfu-tasks": {
    name: ["任务", "Tasks"],
    about:
      "任务，有三种看法。清单 `list`：状态、简称、单位、到期日、差多少、进展与应达的标记，需关注的在前；可搜索、筛选；每行可展开到一句话、承诺与数字说明；网址后写 `#task-3.2` 打开那一项。即将到期 `deadlines`：接下来到期的内容，进展正常的收在一行之后，可下载日历文件。时间轴 `timeline`：各期的状态与到期日、截至日期。",
    also: [{ view: "deadlines", within: "120" }, { view: "timeline" }],
    access: both(
      [
        "清单逐行读出，每行是一个按钮，回车或空格展开，读出是否已展开；筛出的条数会读出。即将到期按日期列成清单；日历是一个按钮。",
        "The list is read row by row; each row is a button (Enter, Space) that says whether it is open; the number found is announced. The deadlines are a list by date; the calendar is a button.",
      ],
      CHART,
      LAMP,
    ),
  },
  "bangfu-strip": {
    name: ["各项举措与阶段目标", "Measures or phases"],
    about:
      "并排的举措或阶段：完成与应达。举措带各状态的任务数；阶段连成一条路，标出截至日期，点开看目标，打印时全部展开。",
    access: both(
      ["阶段用按钮展开，读出是否已展开。", "Phases open by buttons that say whether they are open."],
      CHART,
      LAMP,
    ),
  },
  "bangfu-curve": {
    name: ["进展曲线", "Curve of progress"],
    about:
      "完成与应达随时间的变化，标出截至日期的两个数、以后的应达，以及注明是推算的推算。写了 `indicator` 则是一项指标：现值、目标、此刻应达与起点，每个时段一条。",
    access: both(CHART),
  },
  "bangfu-units": {
    name: ["责任单位", "Units"],
    about: "谁承担什么：各单位牵头与配合的任务，按状态。",
    access: both(CHART, LAMP),
  },
  "bangfu-findings": {
    name: ["督导问题", "Findings"],
    about: "检查发现的问题：未整改、逾期、已整改。",
    access: both(["按清单读出。", "Read as a list."], LAMP),
  },
  "bangfu-document": {
    name: ["方案原文与落实情况", "The living document"],
    about:
      "方案自己的文字，每项承诺在页边有状态记号，需要关注的另画线；点开看原句、责任单位与期限、数字和数字的由来：宽处在正文旁边，窄处在窗口下缘。`show` 决定先看什么：全文 `text`、只看需要关注的 `attention`、只看章节 `chapters`，读者可以切换。季度滑块回看每个季度末；外面的 `bangfu-plan` 有滑块时，组件自己的不再有。",
    also: [{ show: "attention" }, { show: "chapters" }],
    access: both(
      [
        "承诺是正文里的按钮，用 Tab 到达，回车或空格展开，Esc 关闭并回到那一句；章节用按钮展开，标题保持级别，可按标题跳读。滑块是 `input type=range`，左右键一次一个季度，读出季度与日期。打印的总是全文，记号在句前。",
        "A promise is a button within the text (Tab, Enter, Space); Escape closes it and leads back to the sentence. Chapters open by buttons, and headings keep their level, so that one can jump by them. The slider is an `input type=range`: an arrow key is a quarter, and it says which one and its day. Paper has the whole text, each mark before its sentence.",
      ],
      LAMP,
    ),
  },
  "bangfu-region": {
    name: ["多所学校", "Many schools"],
    about:
      "多所学校：先用一句话说几所需联系、未发布、没有新记录；再是最需要关注的学校，一校一卡，可进入学校自己的页面；再是各校各举措的指示灯表，可排序，表头固定；有数据的学校满 12 所另画完成率的分布。地方小时只有卡片。学校来自地址清单 `srcs`，或一个汇总文件 `src`（格式见[贴到网站](../../how-to/embed.md)）。",
    access: both(["排序写在表头。", "The order is shown at the head of its column."], CHART, LAMP),
  },
  "bangfu-plan": {
    name: ["共同的数据", "Shared data"],
    about:
      "把同一个数据、日期、口径、说明与主题交给其中所有组件；组件自己写明的优先。截至日期与说明只由第一张卡片写一次。写上 `timeline`，窗口下缘就有一个季度滑块，所有组件一起回看方案开始以来的每个季度末，可以播放。",
    also: [{ timeline: "" }],
    access: both([
      "没有 `timeline` 时自己不显示任何内容，也没有角色。滑块是 `input type=range`，左右键一次一个季度，读出季度与日期；看的不是最新一天时有一句话和回去的按钮。系统要求减少动态效果时不播放，每按一次走一个季度。",
      "Without `timeline` it shows nothing of its own and has no role. The slider is an `input type=range`: an arrow key is a quarter, and it says which one and its day; while an earlier day is shown, a line says so and a button leads back. Where the system asks for little motion nothing plays, and each press goes on by one quarter.",
    ]),
  },
};

/** The manifest's descriptions in Chinese; a test sees to it that none is missing. */
export const ZH: Readonly<Record<string, string>> = {
  "The address of the published facts.": "公开数据的地址。",
  "Address of the published facts.": "公开数据的地址。",
  "The facts themselves, instead of `src`.": "公开数据本身，代替 `src`。",
  "The day to look at, `YYYY-MM-DD`; today in the plan's time zone where absent.":
    "看哪一天，`YYYY-MM-DD`；不写则为方案所在时区的今天。",
  "The day to look at; today where absent.": "看哪一天；不写则为今天。",
  "`reported` or `verified`.": "口径：`reported`（填报）或 `verified`（核实）。",
  "`zh` or `en`; where absent the page's, Chinese where that has none.":
    "`zh` 或 `en`；不写则随页面，都没有则为中文。",
  "`zh` or `en`; where absent, the nearest one around the element, below `body`; else the plan's own.":
    "`zh` 或 `en`；不写则取 `<body>` 以内外层最近的一个，都没有则用方案自己的语言。",
  "A short remark on the data, such as 示例数据.": "数据说明，如“示例数据”。",
  "Stands for the element's own heading; an empty one leaves the heading out.":
    "代替组件自己的标题；写空则不显示标题。",
  "Stands for the element's own heading; empty: none.": "代替组件自己的标题；写空则不显示标题。",
  "`lazy` waits with loading until the element is about to be seen.": "`lazy`：快要看到时才读取。",
  "`lazy` waits until the element is about to be seen.": "`lazy`：快要看到时才读取。",
  "`light` (where absent), `dark` or `auto`.": "`light`（默认）、`dark` 或 `auto`（随系统）。",
  "`light`, `dark` or `auto`.": "`light`（默认）、`dark` 或 `auto`（随系统）。",
  "`compact` for little room.": "`compact`：地方小时用。",
  "Follows one task.": "只看一项任务。",
  "Follows one measure.": "只看一类举措。",
  "Follows one phase.": "只看一个阶段。",
  "Follows one indicator. Of these four at most one.": "只看一项指标。这四个属性至多写一个。",
  "The last day of the picture, `YYYY-MM-DD`.": "图的最后一天，`YYYY-MM-DD`。",
  "Shows the figures as a table.": "以表格显示数字。",
  "`list` (where absent), `deadlines` or `timeline`.":
    "`list`（清单，默认）、`deadlines`（即将到期）或 `timeline`（时间轴）。",
  "Of the deadlines: so many days are looked ahead; 180 where absent.":
    "即将到期往后看多少天；不写则为 180。",
  "Of the timeline: shows the figures as a table.": "时间轴以表格显示数字。",
  "The address of a roll-up of many schools.": "多所学校汇总文件的地址。",
  "Addresses of the schools' published facts, with spaces between.": "各校公开数据的地址，以空格分开。",
  "Shows the distribution as a table.": "以表格显示分布。",
  "The data are drawn.": "数据已画出。",
  "The data could not be had.": "数据没有得到。",
  "The schools that could be read are drawn; `schools` are as those of a roll-up.":
    "读到的学校已画出；`schools` 与汇总文件中的一样。",
  "No school could be read.": "没有读到任何学校。",
  "A task was opened or closed.": "展开或收起了一项任务。",
  "A promise was opened or closed.": "展开或收起了一项承诺。",
  "The facts that are drawn, as they were loaded; undefined until then.":
    "画出的数据，与读到的一样；画出之前没有。",
  "What is drawn, as `bangfu-load` has it; undefined until then.":
    "画出的进展，与 `bangfu-load` 里的一样；画出之前没有。",
  "Why the newest load failed; undefined where it did not.": "最近一次读取为何失败；没有失败则没有。",
  "The schools as they are drawn, as `bangfu-load` has them; undefined until then.":
    "画出的学校，与 `bangfu-load` 里的一样；画出之前没有。",
  "Why no school could be read; undefined where one could be.": "为何一所学校也没有读到；读到一所则没有。",
  "Stands for the words of the heading.": "代替标题的文字。",
  "Stands for what is said where no data are given.": "代替未指定数据时的说明。",
  "Stands for what is said where the data cannot be had.": "代替读不到数据时的说明。",
  "The level of the heading, 1 to 6; 2 where absent. Headings inside the element come one level below.":
    "标题的级别，1 至 6；不写为 2。组件里的小标题低一级。",
  "The level of the heading, 1 to 6; 2 where absent.": "标题的级别，1 至 6；不写为 2。",
  "Space above and below the element, 16px; neighbours share it.": "组件上下的空白，16px；相邻的组件共用。",
  "A static table, seen until the data are drawn and when they cannot be.":
    "静态表格，数据画出之前与画不出时显示。",
  "The elements, and anything else.": "各组件，以及任何别的内容。",
  "The badge.": "徽章。",
  "`badge`: share, status and as-of date within a line of text.":
    "`badge`：一行文字里的小徽章，写着完成、状态与截至日期。",
  "A status as shape and word.": "状态：形状与文字。",
  "The remark on the data.": "数据说明。",
  "The button between picture and table.": "图与表之间的按钮。",
  "The button between picture and table of the distribution.": "分布的图与表之间的按钮。",
  "The figures as a table.": "数字的表格。",
  "The table of the figures.": "数字的表格。",
  "The board, and the distribution as a table.": "看板，以及分布的表格。",
  "One due date.": "一个到期日。",
  "The button for the calendar file.": "下载日历文件的按钮。",
  "`text` (where absent), `attention` or `chapters`.":
    "先看什么：`text`（全文，默认）、`attention`（只看需要关注的）或 `chapters`（只看章节）。",
  "`text` (where absent), `attention` or `chapters`. The reader may choose another.":
    "先看什么：`text`（全文，默认）、`attention`（只看需要关注的）或 `chapters`（只看章节）；读者可以切换。",
  "All promises in one number, and its parts.": "承诺的总数与各部分。",
  "The choice of what is shown.": "显示什么的选择。",
  "The slider through the quarters.": "季度滑块。",
  "The button that plays the quarters.": "播放按钮。",
  "The button that leads back to the newest day.": "回到最新一天的按钮。",
  "A slider through the quarters for all elements inside.": "为其中所有组件加一个季度滑块。",
  "The frame of the slider.": "滑块的外框。",
  "The slider, its button and what they say.": "滑块、按钮与说明。",
  "The earlier day that the slider is set to; undefined where it shows the newest.":
    "滑块停在的较早一天；看最新一天时没有。",
  "The promises by status.": "各状态的承诺数。",
  "One clause.": "一个条款。",
  "The words of a promise.": "一项承诺的文字。",
  "What a promise opens to.": "承诺展开的内容。",
  "One commitment of a promise.": "其中一项承诺。",
  "The public evidence of a commitment.": "一项承诺的公开依据。",
  "How each period of a task stands.": "任务各期的状态。",
  "One finding.": "一个问题。",
  "One measure or one phase.": "一类举措或一个阶段。",
  "`measure` (where absent) or `phase`.": "按什么排：`measure`（举措，默认）或 `phase`（阶段）。",
  "One unit.": "一个单位。",
  "One school as a tile.": "一所学校的卡片。",
  "The goals of a phase.": "一个阶段的目标。",
  "The tasks by status.": "各状态的任务数。",
  "How many tasks stand in each status.": "各状态的任务数。",
  "Heading, date and count.": "标题、日期与校数。",
  "Heading, as-of date and remark.": "标题、截至日期与说明。",
  "The heading.": "标题。",
  "What is said while there is nothing to see.": "没有内容可看时的话。",
  "What is said while loading or after a failure.": "读取中或失败后的话。",
  "Asks again for what could not be read.": "再读一次没有读到的。",
  "The button that tries again.": "重试按钮。",
  "The share as a bar; the line across it is what is expected.": "完成率的进度条；横过它的线是应达。",
  "The tasks most in need of attention.": "最需关注的任务。",
  "The tasks in four groups; each opens into its statuses.": "四组任务数，点开看各状态。",
  "What was met last.": "最近完成的承诺。",
  "How many findings are open.": "未整改的督导问题有几项。",
  "The newest update.": "最新进展。",
  "The overall status.": "总体状态。",
  "Basis, share of data, remarks.": "口径、数据覆盖与说明。",
  "Remarks.": "说明。",
  "Search and choices.": "搜索与筛选。",
  "The button that copies a task's sentence.": "复制任务那句话的按钮。",
  "The table.": "表格。",
  "A task.": "一项任务。",
  "What a task opens to.": "任务展开的内容。",
  "One commitment of a task.": "任务的一项承诺。",
  "The room that is kept from the beginning.": "一开始就留出的高度。",
  "The space that is kept until the data are there.": "数据到达之前留出的高度。",
  "What lies behind labels, where the surface is transparent.": "底色透明时文字后面的颜色。",
  "What lies behind marks and labels, where the surface is transparent.": "底色透明时标记与文字后面的颜色。",
  "Colour of the text, #1c2733.": "文字颜色，#1c2733。",
  "Colour of side remarks, #5a6675.": "次要文字颜色，#5a6675。",
  "Colour of rules, #e1e6ec.": "线的颜色，#e1e6ec。",
  "Colour of what is still to do, #e8ecf1.": "未完成部分的颜色，#e8ecf1。",
  "Background, #ffffff.": "底色，#ffffff。",
  "Colour of the tick and cross in a lamp; the background where absent. Needed where that is transparent.":
    "状态图形里勾与叉的颜色；不写则为底色。底色透明时须写明。",
  "Background of panels, #f6f8fa.": "内框的底色，#f6f8fa。",
  "Colour of focus and links, #1f5fae.": "焦点与链接的颜色，#1f5fae。",
  "Colour of 已完成, #17743a.": "“已完成”的颜色，#17743a。",
  "Colour of 逾期完成, #2f6f8f.": "“逾期完成”的颜色，#2f6f8f。",
  "Colour of 正常推进, #2a8f4f.": "“正常推进”的颜色，#2a8f4f。",
  "Colour of 有风险, #b97800.": "“有风险”的颜色，#b97800。",
  "Colour of 滞后, #d3452f.": "“滞后”的颜色，#d3452f。",
  "Colour of 逾期未完成, #a3182b.": "“逾期未完成”的颜色，#a3182b。",
  "Colour of 未填报, #6f5aa8.": "“未填报”的颜色，#6f5aa8。",
  "Colour of 未开始, #6b7785.": "“未开始”的颜色，#6b7785。",
  "Colour of the heading, that of the text.": "标题颜色，默认同文字。",
  "Colour of the line under the heading; none where absent.": "标题下线的颜色；不写则没有线。",
  "Radius of the corners, 10px.": "圆角，10px。",
  "Border of the frame, 1px solid in the colour of rules.": "外框，1px 实线，线的颜色。",
  "Padding of the frame, 20px 24px; 12px 14px where compact.": "外框内距，20px 24px；紧凑时 12px 14px。",
  "Font family.": "字体。",
  "Size of the text, 15px; 13px where compact.": "字号，15px；紧凑时 13px。",
};
