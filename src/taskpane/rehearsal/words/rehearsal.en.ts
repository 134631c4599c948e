import type { RehearsalWords } from "./rehearsal.vi";

export const rehearsalEn: RehearsalWords = {
  title: "Khớp rehearsed with this Excel",
  about:
    "Tries all that Khớp does with Excel, one thing after another, in some five minutes. Open an empty workbook (Ctrl+N) and the pane of Khớp there: only two sheets “Khớp thử” are written to, and taken away in the end.",
  excel: "This Excel",
  start: "Begin",
  again: "Once more",
  copy: "Copy the result",
  copied: "Copied.",
  notCopied: "It could not be copied: select all of the text below and press Ctrl+C.",
  result: "The result",
  close: "Back to Khớp",
  kinds: { green: "Passed", red: "Failed", lacking: "Not there", "left-out": "Not tried" },
  running: "Being tried",
  done: (green: string, red: string) => `Done: ${green} passed, ${red} failed.`,
  lacking: (set: string) => `This Excel does not have it (${set}); Khớp does without.`,
  imitation: (name: string) => `On the emulated Excel of the tests: ${name}`,
  questions: {
    "are-marks-seen": {
      text: "On the sheet “Khớp thử”, are the cells B3 and C4 coloured?",
      yes: "Yes",
      no: "No",
    },
    "undo-unmarking": {
      text: "The colours were taken away. Click the sheet, then press Ctrl+Z once.",
      yes: "Pressed",
      no: null,
    },
    "undo-typing": {
      text: "Cell G1 was written. Click the sheet, then press Ctrl+Z once.",
      yes: "Pressed",
      no: null,
    },
    "undo-after-merges": {
      text: "Cell G1 was written again. Click the sheet, then press Ctrl+Z once more.",
      yes: "Pressed",
      no: null,
    },
    "is-file-there": {
      text: "Khớp has saved khop-thu.txt. Is it in your Downloads, or where you chose?",
      yes: "Yes",
      no: "No",
    },
    "click-ribbon": {
      text: "On the ribbon, tab Khớp, click Check.",
      yes: null,
      no: "Clicked, nothing came",
    },
    "press-keys": {
      text: "Click the sheet, then press Ctrl+Alt+Shift+K.",
      yes: null,
      no: "Pressed, nothing came",
    },
  },
  leaveOut: "Leave this out",
  steps: {
    workbook: {
      name: "An empty workbook that can be written to",
      red: "The sheets below hold something: open an empty workbook (Ctrl+N) and the pane of Khớp there, then begin again.",
    },
    front: { name: "The workbook is in front", red: "Sheet and selection could not be asked for." },
    calculation: { name: "Excel works formulas out by itself", red: "The mode could not be asked for." },
    dates: {
      name: "Days counted from 1900",
      red: "Excel counts days in a way of its own: Khớp may read dates wrongly.",
    },
    read: { name: "Reading the workbook", red: "Khớp reads something else than what stands on the sheet." },
    merges: { name: "Finding merged cells", red: "Excel lists other merged cells than there are." },
    areas: {
      name: "Naming several areas at once",
      red: "Excel does not take several areas at once: Khớp cannot mark.",
    },
    mark: { name: "Marking cells", red: "The cells were not marked." },
    rules: { name: "Reading conditional formats", red: "The conditional formats could not be read." },
    unmark: { name: "Taking marks away", red: "The marks are still there." },
    "undo-marks": {
      name: "Ctrl+Z after marks were taken away",
      red: "Marks that Ctrl+Z brought back could not be taken away.",
    },
    build: { name: "Building a table of formulas", red: "The built table is wrong or incomplete." },
    rebuild: { name: "Building it anew", red: "The table was not built anew in its place." },
    fix: { name: "Mending a cell", red: "The cell was not mended, or mended twice." },
    "undo-group": {
      name: "Several messages as one step of undo",
      red: "Excel could not make one step of undo of them.",
    },
    undo: {
      name: "Ctrl+Z takes back what Khớp wrote",
      red: "Ctrl+Z does not bring the cell back: save a copy before building or mending.",
    },
    "undo-merges": {
      name: "Ctrl+Z after merged cells were listed",
      red: "Ctrl+Z does not bring the cell back.",
    },
    settings: { name: "Keeping settings in the workbook", red: "Settings are not kept as they were." },
    save: { name: "Saving a file from the pane", red: "The pane cannot save files." },
    pane: { name: "Showing the pane", red: "Excel does not show the pane." },
    ribbon: { name: "A button of the ribbon", red: "The button does not reach Khớp." },
    shortcut: {
      name: "Its keys",
      red: "The keys do not reach Khớp: Excel or another program may have taken them; use the button on the ribbon.",
    },
    "clean-up": {
      name: "Taking the sheets away",
      red: "The sheets “Khớp thử” could not be taken away: delete them by hand.",
    },
  },
  behaviours: {
    "formats-broken":
      "Excel lists a conditional format and then cannot read it. Khớp marks and unmarks around it, and names the sheet.",
    "formats-undeletable":
      "Excel does not delete a conditional format. Marks may stay: delete them in Home › Conditional Formatting › Manage Rules.",
    "undo-breaks-formats":
      "A conditional format that Ctrl+Z brought back cannot be read any more. Old marks may stay: take marks away by the button of Khớp, not by Ctrl+Z.",
    "undo-groups-refused":
      "Excel refuses to make one step of undo. Khớp works in several; Ctrl+Z is then pressed several times.",
    "undo-groups-break":
      "Excel breaks while it makes one step of undo. Khớp takes back what was done and works in several; Ctrl+Z is then pressed several times.",
    "pane-hangs":
      "Excel does not answer when asked to show the pane. Khớp does not wait; the button Open Khớp shows it.",
    "pane-waits-for-click":
      "Excel shows the pane only when the click is completed. Khớp completes clicks at once, so that it comes.",
    "pane-refused": "Excel refuses to show the pane by itself. Use the button Open Khớp on the ribbon.",
    "first-click-lost":
      "The click does not reach Khớp. Click again; if it is lost again, close and open the workbook and send this result to the makers of Khớp.",
    "other-workbook-in-front":
      "Another workbook is in front, and Excel hides names and the selection. Khớp checks all the same; to add sheets, bring this workbook to the front.",
    "merged-areas-empty-undo":
      "Excel forgets the steps of undo when merged cells are listed. Khớp lists them only when you click Check.",
    "merged-areas-refused":
      "Excel does not list merged cells. Khớp does without: a value in merged cells counts for the first line only.",
    "list-separator-other":
      "This computer parts lists by another sign than goes with its decimal one. Khớp tries the other and keeps it.",
    "read-only":
      "The workbook is open for reading only: choose Enable Editing, or save it as another file, then begin again.",
    "chart-selected": "A chart or a picture is selected, no cell: click a cell, then begin again.",
    "calculated-by-hand":
      "Excel is set to calculate by hand: results may be old. Khớp says so and offers to work them out.",
    "dates-from-1904":
      "The workbook counts its days from 1904, as old ones from a Mac do. Khớp turns them when it reads and mends, so that dates are right.",
    "functions-refused":
      "Excel does not say from which year days are counted. Khớp takes 1900: in a workbook of 1904 dates are read four years too early.",
    "files-not-saved":
      "The pane cannot save files. Do what needs a file on the page of Khớp in a browser, or in Excel on the web; copy text.",
    "session-lost": "The connection to the workbook was lost: close and open it, then begin again.",
  },
};
