import type { buildVi } from "./build.vi";

export const buildEn: typeof buildVi = {
  title: "Build the summary tables",
  intro: "Khớp counts the register and writes the tables into new sheets. Your own sheets stay as they are.",
  which: "Tables to build",
  sheets: {
    awards: { name: "Biểu khen thưởng", about: "Rewards by year and level" },
    fields: { name: "Biểu lĩnh vực", about: "Totals, new and replicated, by field" },
    units: { name: "Biểu đơn vị", about: "A row for each unit, a column for each field" },
    findings: { name: "Kết quả kiểm tra", about: "The list of findings, to print or to send" },
  },
  ownTable: (name) => ({ name, about: "The office's own table again, as formulas" }),
  how: "What to write",
  formulas: { name: "Formulas", about: "Figures follow when the register changes" },
  values: { name: "Plain numbers", about: "For sending the tables without the register" },
  preview: "Preview",
  build: "Build",
  chooseOne: "Choose at least one table.",
  previewTitle: "Preview",
  sheetTabs: "Tables in the preview",
  firstRows: (shown, all) => `Only the first ${shown} of ${all} rows are shown.`,
  chart: (title) => `With a chart: ${title}.`,
  nothing: "None of these tables can be built.",
  notesTitle: "Good to know",
  builtTitle: "Done",
  builtAt: (time) => `Written into this workbook at ${time}:`,
  goTo: (sheet) => `Open ${sheet}`,
  open: "Open",
  incomplete: {
    layout: "Excel could not set every column width and row height. The figures are all there.",
    charts: "This Excel cannot draw the chart. The figures are all there.",
    print:
      "The paper size could not be set (often because no printer is installed). The figures are all there.",
  },
  notHereTitle: "Tables cannot be built here",
  notHere: "The workbook must be open in Excel for this.",
  tooOld: "This Excel is too old to let sheets be written. Use Excel 2019 or later, or Excel on the web.",
};
