import type { reportVi } from "./report.vi";

export const reportEn: typeof reportVi = {
  title: "Report",
};
