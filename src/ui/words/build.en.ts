import type { buildVi } from "./build.vi";

export const buildEn: typeof buildVi = {
  title: "Build",
};
