import type { collectVi } from "./collect.vi";

export const collectEn: typeof collectVi = {
  title: "Collect units’ files",
  intro:
    "Choose the files that units sent (.xlsx, .xls, .ods, .csv, Word .docx). Khớp puts their registers on one new sheet, with the file and row of each entry. The units’ files are not changed.",
  tables:
    "Where units send tables of figures of one layout, Khớp adds them up cell by cell (by the names of rows and columns) into one table of that layout, with a sheet a unit, and tells who has not sent one and whose differs.",
  choose: "Choose files…",
  choosePrevious: "Last year’s files…",
  previousTitle: "Last year’s files",
  previousChosen: (count) => `${count} of last year’s files, to compare with`,
  dropPrevious: "Remove",
  fileTitle: "Units’ files",
  doneTitle: "Collected",
  done: (taken, time) => `${taken}, at ${time}.`,
  again: "Collecting again adds another sheet; delete the old one, or all of it is counted twice.",
  missing: (count) => `Nothing sent yet (${count})`,
  noCatalogue: "The template has no list of units, so nobody knows who is missing. Add one under Setup.",
  unread: (count) => `To be dealt with (${count})`,
  questions: (count) => `${count} things to ask the units about: see the sheet “Cần xem lại”.`,
  more: (count) => `and ${count} more, on the sheet`,
  slipsTitle: "Return slips",
  slipsIntro:
    "Each unit with findings gets a Word document, in Vietnamese: what is wrong, what stands there, what should, how to mend it. All of them are saved in one .zip.",
  layout: "Form of the document",
  nd30: { name: "Administrative", about: "By Decree 30/2020/NĐ-CP" },
  hd36: { name: "Of the Party", about: "By Guideline 36-HD/VPTW of 2018" },
  save: "Save the slips",
};
