import type { welcomeVi } from "./welcome.vi";

export const welcomeEn: typeof welcomeVi = {
  region: "Getting to know Khớp",
  stepOf: (step, steps) => `Step ${step} of ${steps}`,
  skip: "Skip",
  start: "Start",
  insertSample: "Insert sample data",
  insertSampleHint: "Adds new sheets with invented figures. Your own data stays untouched.",
  steps: [
    {
      title: "Figures that tally, a report you can sign",
      text: "Khớp holds the units’ lists, the summary tables and the report’s text against one another, and shows every disagreement with its arithmetic and how to mend it.",
    },
    {
      title: "You decide; nothing changes by itself",
      text: "Every fix is shown before it is made and can be undone. What is right as it stands you set aside with a reason. No figure leaves this computer: no sign-in, nothing sent.",
    },
    {
      title: "Try it on sample data",
      text: "No table at hand? Insert sample data into new sheets and see what Khớp finds. If your workbook is open, press “Start”, then “Check”.",
    },
  ],
};
