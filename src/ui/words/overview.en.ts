import type { overviewVi } from "./overview.vi";

export const overviewEn: typeof overviewVi = {
  title: "Overview",
};
