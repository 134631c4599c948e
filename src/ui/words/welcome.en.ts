import type { welcomeVi } from "./welcome.vi";

export const welcomeEn: typeof welcomeVi = {
  title: "Welcome",
};
