import type { paneVi } from "./pane.vi";

export const paneEn: typeof paneVi = {
  title: "Khớp",
};
