import type { helpVi } from "./help.vi";

export const helpEn: typeof helpVi = {
  title: "Why?",
  mend: "How to mend it",
  example: "Example",
  loading: "Opening the explanation…",
  notLoaded: "The explanation could not be opened. Check the connection, then close this and open it again.",
};
