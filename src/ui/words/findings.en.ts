import type { findingsVi } from "./findings.vi";

export const findingsEn: typeof findingsVi = {
  title: "Findings",
};
