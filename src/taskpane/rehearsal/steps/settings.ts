import { describeRefused } from "../describe-refused";
import { GREEN, red, type Step } from "../step";

/** Settings are kept in the workbook and read again as they were. */
export const settingsStep: Step = {
  id: "settings",
  run: async ({ host: { settings } }) => {
    const before = await settings.load();
    if (!before.ok) return red(null, describeRefused(before.error));
    const text = JSON.stringify({ rehearsal: "Tổng duyệt “đủ dấu” & <ký tự> lạ" });
    const saved = await settings.save(text);
    if (!saved.ok) return red(null, describeRefused(saved.error));
    const after = await settings.load();
    if (!after.ok) return red(null, describeRefused(after.error));
    const restored = await settings.save(before.value ?? "{}");
    if (!restored.ok) return red(null, describeRefused(restored.error));
    return after.value === text ? GREEN : red(null, `${after.value ?? "nothing"}, not ${text}`);
  },
};
