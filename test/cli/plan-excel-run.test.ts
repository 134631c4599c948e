import { planExcelRun, REHEARSAL } from "../../src/cli/plan-excel-run";

const BOOK = "https://example.sharepoint.com/so-tinh.xlsx";

test.each(["win32", "darwin"] as const)(
  "on %s Excel is opened with the developer's manifest and the server",
  (platform) => {
    const server = ["--dev-server", "npm run serve", "--dev-server-port", "3000"];
    expect(planExcelRun(["desktop"], platform)).toEqual({
      kind: "run",
      arguments: ["start", "manifest.xml", "desktop", "--app", "excel", ...server],
    });
    expect(planExcelRun(["rehearse"], platform)).toEqual({
      kind: "run",
      arguments: ["start", REHEARSAL, "desktop", "--app", "excel", ...server],
    });
    expect(planExcelRun(["web", BOOK], platform)).toEqual({
      kind: "run",
      arguments: ["start", "manifest.xml", "web", "--document", BOOK, ...server],
    });
  },
);

test("stopping is the same everywhere", () => {
  expect(planExcelRun(["stop"], "linux")).toEqual({ kind: "run", arguments: ["stop", "manifest.xml"] });
});

test.each([
  ["Linux rehearses in the browser", ["rehearse"], "Máy này không có Excel"],
  ["Linux has no Excel", ["desktop"], "Máy này không có Excel"],
  ["Linux cannot sideload", ["web", BOOK], "npm run serve"],
  ["no address", ["web"], "Cần địa chỉ của sổ tính"],
  ["no https", ["web", "http://example.com"], "Cần địa chỉ của sổ tính"],
])("%s: one sentence", (_name, words, sentence) => {
  const plan = planExcelRun(words, "linux");
  expect(plan).toMatchObject({ kind: "refused" });
  expect(plan.kind === "refused" && plan.sentence).toContain(sentence);
});
