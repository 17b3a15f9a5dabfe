import type { Package } from "../package.js";
import type { Grid } from "./cell.js";
import { scanXml } from "../xml.js";

/** The comments of a sheet by their cells; who wrote one stands before it, and is left out. */
const commentsIn = (xml: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const authors: string[] = [];
  let [cell, author, text] = ["", "", ""];
  let [inText, inAuthor] = [false, false];
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === "author") {
        inAuthor = true;
        authors.push("");
      } else if (name === "comment") {
        [cell, author, text] = [attribute("ref") ?? "", authors[Number(attribute("authorId"))] ?? "", ""];
      } else if (name === "t") inText = true;
    },
    close: (name) => {
      if (name === "author") inAuthor = false;
      else if (name === "t") inText = false;
      else if (name === "comment") {
        const signed = author !== "" && text.startsWith(author);
        const words = (signed ? text.slice(author.length).replace(/^\s*[:：]/, "") : text).trim();
        if (words !== "") found.set(cell, words);
      }
    },
    text: (more) => {
      if (inAuthor) authors[authors.length - 1] += more;
      else if (inText) text += more;
    },
  });
  return found;
};

/** Texts and pictures that float above the cells of a sheet. */
const drawnIn = (xml: string): Required<Pick<Grid, "boxes" | "pictures">> => {
  const boxes: { row: number; text: string }[] = [];
  let [row, text, pictures, bodies] = [1, "", 0, 0];
  let listening: "row" | "text" | undefined;
  let isFrom = false;
  scanXml(xml, {
    open: (name) => {
      if (name === "from") isFrom = true;
      else if (name === "row" && isFrom) listening = "row";
      else if (name === "pic") pictures++;
      else if (name === "txBody") [text, bodies] = ["", bodies + 1];
      else if (name === "t" && bodies > 0) listening = "text";
      else if (name === "br" && bodies > 0) text += "\n";
    },
    close: (name) => {
      if (name === "from") isFrom = false;
      else if (name === "row" || name === "t") listening = undefined;
      else if (name === "p" && bodies > 0) text += "\n";
      else if (name === "txBody") {
        bodies = Math.max(0, bodies - 1);
        for (const line of text.split("\n")) if (line.trim() !== "") boxes.push({ row, text: line.trim() });
        text = "";
      }
    },
    text: (more) => {
      // Counted from 0 in the file.
      if (listening === "row") row = Number(more) + 1 || 1;
      else if (listening === "text") text += more;
    },
  });
  return { boxes, pictures };
};

/** What a sheet has beside its cells: comments, texts and pictures that float. */
export const besideOf = (office: Package, part: string): Pick<Grid, "boxes" | "pictures" | "comments"> => {
  const related = office.related(part);
  const textOf = (type: string): string =>
    office.part(related.find((each) => each.type === type)?.part ?? "") ?? "";
  const comments = commentsIn(textOf("comments"));
  const { boxes, pictures } = drawnIn(textOf("drawing"));
  return {
    ...(comments.size > 0 && { comments }),
    ...(boxes.length > 0 && { boxes }),
    ...(pictures > 0 && { pictures }),
  };
};
