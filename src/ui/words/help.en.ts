import type { helpVi } from "./help.vi";

export const helpEn: typeof helpVi = {
  title: "Why?",
};
