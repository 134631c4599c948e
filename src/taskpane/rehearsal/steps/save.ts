import { describeRefused } from "../describe-refused";
import { GREEN, red, type Step } from "../step";

/** A file that the pane hands out arrives, as the person says: no page is told. */
export const saveStep: Step = {
  id: "save",
  run: async ({ exporter, ask }) => {
    const bytes = new TextEncoder().encode("Khớp lưu được tệp này. Khớp could save this file.\n");
    const saved = await exporter.saveFile("khop-thu.txt", bytes, "text/plain");
    if (!saved.ok && !/^save-/u.test(saved.error.code)) return red(null, describeRefused(saved.error));
    const answer = await ask("is-file-there").answer;
    if (answer === "leave-out") return { kind: "left-out" };
    return answer === "yes" ? GREEN : red("files-not-saved", saved.ok ? "saveFile" : saved.error.code);
  },
};
