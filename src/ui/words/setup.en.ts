import type { setupVi } from "./setup.vi";

export const setupEn: typeof setupVi = {
  title: "Setup",
};
