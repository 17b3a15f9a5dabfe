import type { Locale } from "@bangfu/core";
import type { FormatName } from "./format.js";

type Steps = Readonly<Record<FormatName, string>>;

const ZH_DOCX =
  "请用 WPS 或 Word 打开，点“文件—另存为”，WPS 里类型选“Microsoft Word 文件（*.docx）”，Word 里选“Word 文档（*.docx）”，再读另存的文件。";
const ZH_XLSX =
  "请用 WPS 表格或 Excel 打开，点“文件—另存为”，WPS 里类型选“Microsoft Excel 文件（*.xlsx）”，Excel 里选“Excel 工作簿（*.xlsx）”，再读另存的文件。";

const zh: Steps = {
  docx: ZH_DOCX,
  xlsx: ZH_XLSX,
  odt: ZH_DOCX,
  ods: ZH_XLSX,
  ofd: "请用 WPS 打开，点“文件—输出为”，选 Word 或 PDF；Word 打不开 OFD，要先在 WPS 或 OFD 阅读器里转成 .docx 或带文字的 PDF。扫描成的 OFD 请向发文单位要电子稿。",
  pdf: "请用 WPS 打开，点“转换—PDF 转 Word”；或用 Word 的“文件—打开”打开，等它转换好；核对后另存为 .docx 再读。扫描成的 PDF 请向发文单位要电子稿，没有的在 WPS 里转换时选“识别文字”，逐字核对；Word 不识别图片里的文字。",
  doc: ZH_DOCX,
  xls: ZH_XLSX,
  html: "请在浏览器里打开，全选、复制，粘贴到 WPS 或 Word 的空白文档里，另存为 .docx 再读。",
  csv: "请用 WPS 表格或 Excel 打开，确认没有乱码，点“文件—另存为”，WPS 里选“Microsoft Excel 文件（*.xlsx）”，Excel 里选“Excel 工作簿（*.xlsx）”，再读另存的文件。",
  text: "请用 WPS 或 Word 打开，确认没有乱码，点“文件—另存为”，选“Word 文档（*.docx）”；或用记事本另存，编码选 UTF-8。",
  rtf: ZH_DOCX,
  xml: ZH_DOCX,
  slides:
    "方案请用文字稿；只有幻灯片的，WPS 里点“文件—转换为 WPS 文字文档”，PowerPoint 里点“文件—导出—创建讲义”发送到 Word，核对后另存为 .docx 再读。",
  picture:
    "请向发文单位要电子稿（.docx 或带文字的 PDF）；没有的，在 WPS 里打开图片，点“图片转文字”，逐字核对后存为 .docx；Word 不识别图片里的文字，要照原文录入。",
  archive: "请先解压，再读里面的方案文件；从 WPS 或 Word 里另存的，请选 .docx，不要打包。",
  unknown:
    "能读 .docx、.doc、.wps、.pdf、.xlsx、.xls、.et、.odt、.ods、.ofd、.csv、.html、.txt；其他文件请用 WPS 或 Word 打开，点“文件—另存为”，WPS 里选“Microsoft Word 文件（*.docx）”，Word 里选“Word 文档（*.docx）”，再读另存的文件。",
};

const EN_DOCX =
  "Open it in WPS or Word and choose File, Save As; the type is “Microsoft Word file (*.docx)” in WPS and “Word Document (*.docx)” in Word. Then read the new file.";
const EN_XLSX =
  "Open it in WPS Spreadsheets or Excel and choose File, Save As; the type is “Microsoft Excel file (*.xlsx)” in WPS and “Excel Workbook (*.xlsx)” in Excel. Then read the new file.";

const en: Steps = {
  docx: EN_DOCX,
  xlsx: EN_XLSX,
  odt: EN_DOCX,
  ods: EN_XLSX,
  ofd: "Open it in WPS and choose File, Export to Word or PDF; Word does not open OFD, so turn it into .docx or a PDF with text in WPS or an OFD reader first. Of a scanned OFD ask the office that issued it for the original.",
  pdf: "Open it in WPS and choose Convert, PDF to Word; or open it in Word with File, Open, and let Word convert it; check it, save it as .docx and read that. Of a scanned PDF ask the office that issued it for the original, or let WPS recognise the text as it converts and check every character; Word does not recognise text in pictures.",
  doc: EN_DOCX,
  xls: EN_XLSX,
  html: "Open it in a browser, select and copy all of it, paste it into an empty document of WPS or Word, save that as .docx and read it.",
  csv: "Open it in WPS Spreadsheets or Excel, check that the characters are right, and choose File, Save As; the type is “Microsoft Excel file (*.xlsx)” in WPS and “Excel Workbook (*.xlsx)” in Excel. Then read the new file.",
  text: "Open it in WPS or Word, check that the characters are right, and save it as “Word Document (*.docx)”; or save it from Notepad with the encoding UTF-8.",
  rtf: EN_DOCX,
  xml: EN_DOCX,
  slides:
    "Use the plan's text; where there are only slides, choose File, Convert to WPS Writer document in WPS, or File, Export, Create Handouts in PowerPoint to send them to Word, check them, save them as .docx and read that.",
  picture:
    "Ask the office that issued it for the original (.docx or a PDF with text); where there is none, open the picture in WPS, choose Picture to Text, check every character and save it as .docx; Word does not recognise text in pictures, so there it has to be typed in.",
  archive: "Unpack it and read the plan's file inside; from WPS or Word save a .docx and do not pack it.",
  unknown:
    "What can be read is .docx, .doc, .wps, .pdf, .xlsx, .xls, .et, .odt, .ods, .ofd, .csv, .html and .txt; open any other file in WPS or Word and choose File, Save As; the type is “Microsoft Word file (*.docx)” in WPS and “Word Document (*.docx)” in Word. Then read the new file.",
};

/** What to do in WPS and in Word with a file that could not be read, by what it is. */
export const STEPS: Readonly<Record<Locale, Steps>> = { zh, en };
