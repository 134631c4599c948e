import { viewDeclaring } from "../../src/app/select/view-declaring";
import { describeTrouble } from "../../src/app/sentences/trouble";
import { parseSettings } from "../../src/app/settings/parse-settings";
import type { SessionState } from "../../src/app/session/state";
import { fail, ok } from "../../src/core/base/result";
import { sheet, workbook } from "../support/grid";
import { startSession } from "./support/start-session";

const BOOK = workbook(
  sheet(
    "Đường thôn",
    `
    Thôn | Đá dăm | Cát suối | Xi măng | Cả đợt
    Bản Pó | 31 | 49 | 6 | 93
    Bản Xum | 52 | 27 | 8 | 79
    Bản Ngà | 44 | 63 | 5 | 107
    Bản Tạng | 18 | 71 | 9 | 89`,
  ),
  sheet("Cầu thôn", "Thôn | Gỗ | Tre | Cộng\nBản Pó | 5 | 7 | 12\nBản Xum | 8 | 6 | 14"),
);

function listSums(state: SessionState): string[] {
  const findings = state.check?.analysis.report.findings ?? [];
  return findings.flatMap(({ rule, at }) =>
    rule === "total-differs-from-parts" && at.kind === "cell" ? [at.address] : [],
  );
}

describe("declaring a sum in the pane", () => {
  it("takes the parts and the total from what is selected, shows what they come to, and checks with it", async () => {
    const trial = await startSession(BOOK);
    await trial.act({ kind: "check" });
    expect(listSums(trial.state())).toEqual([]);
    await trial.act({ kind: "begin-sum" });
    expect(trial.state()).toMatchObject({ screen: "setup", declaring: { sheet: "Đường thôn", parts: "" } });
    trial.workbook.select({ sheet: "Đường thôn", address: "B2:C2" });
    await trial.act({ kind: "take-selection", into: "parts" });
    expect(viewDeclaring(trial.state())).toMatchObject({
      figures: [31, 49],
      sum: 80,
      total: null,
      ready: false,
    });
    trial.workbook.select({ sheet: "Đường thôn", address: "E2" });
    await trial.act({ kind: "take-selection", into: "total" });
    expect(viewDeclaring(trial.state())).toMatchObject({ sum: 80, total: 93, ready: true });
    await trial.act({ kind: "declare-sum" });
    expect(trial.state().declaring).toBeNull();
    expect(trial.state().notice?.notice.kind).not.toBe("busy");
    expect(listSums(trial.state())).toEqual(["E2"]);
    await trial.pass(2000);
    const stored = parseSettings(trial.saved.at(-1) ?? "");
    expect(stored).toMatchObject({
      value: { corrections: [{ kind: "sum", along: "row", total: { address: "E2", column: "Cả đợt" } }] },
    });
    const [declared] = trial.state().settings.corrections;
    if (!declared) throw new Error("nothing was kept");
    await trial.act({ kind: "uncorrect", correction: declared });
    expect(listSums(trial.state())).toEqual([]);
  });

  it("begins anew where another sheet is selected, and keeps what was typed where Excel does not answer", async () => {
    const trial = await startSession(BOOK);
    await trial.act({ kind: "check" }, { kind: "begin-sum" });
    await trial.act({ kind: "name-sum-cells", cells: { parts: "B2; C2", total: "E2" } });
    trial.workbook.select({ sheet: "Cầu thôn", address: "B2,C2" });
    await trial.act({ kind: "take-selection", into: "parts" });
    expect(trial.state().declaring).toEqual({ sheet: "Cầu thôn", parts: "B2; C2", total: "" });
    await trial.act({ kind: "cancel-sum" });
    expect(trial.state().declaring).toBeNull();

    const deaf = await startSession(BOOK, {
      ports: {
        navigator: {
          reveal: () => Promise.resolve(ok(undefined)),
          selection: () => Promise.resolve(fail({ code: "not-in-front", subject: "" })),
          selectedRanges: () => Promise.resolve(fail({ code: "not-in-front", subject: "" })),
        },
      },
    });
    await deaf.act({ kind: "check" }, { kind: "begin-sum" });
    await deaf.act({ kind: "name-sum-cells", cells: { parts: "B2:C2" } });
    await deaf.act({ kind: "take-selection", into: "total" });
    expect(deaf.state().problem).toMatchObject({ retry: { kind: "take-selection", into: "total" } });
    expect(deaf.state().declaring?.parts).toBe("B2:C2");
  });

  it("takes whole columns of parts and of totals for the sum of each of their rows", async () => {
    const trial = await startSession(BOOK);
    await trial.act({ kind: "check" }, { kind: "begin-sum" });
    trial.workbook.select({ sheet: "Đường thôn", address: "B1:C5" });
    await trial.act({ kind: "take-selection", into: "parts" });
    trial.workbook.select({ sheet: "Đường thôn", address: "E1:E5" });
    await trial.act({ kind: "take-selection", into: "total" });
    expect(trial.state().declaring).toEqual({ sheet: "Đường thôn", parts: "B2:C2", total: "E2" });
    // Rows of parts, and the row of their totals.
    trial.workbook.select({ sheet: "Đường thôn", address: "A2:C3,A5:C5" });
    await trial.act({ kind: "take-selection", into: "parts" });
    trial.workbook.select({ sheet: "Đường thôn", address: "A4:C4" });
    await trial.act({ kind: "take-selection", into: "total" });
    expect(trial.state().declaring).toMatchObject({ parts: "B2:B3; B5", total: "B4" });
    // A merged total is its first cell.
    trial.workbook.select({ sheet: "Đường thôn", address: "D4:D5" });
    await trial.act({ kind: "take-selection", into: "total" });
    expect(trial.state().declaring).toMatchObject({ parts: "B2:B3; B5", total: "D4" });
  });

  it("refuses what is no sum of a table, with what to do", async () => {
    const trial = await startSession(BOOK);
    await trial.act({ kind: "check" }, { kind: "begin-sum" });
    await trial.act({ kind: "name-sum-cells", cells: { parts: "B2", total: "E2" } });
    expect(viewDeclaring(trial.state())).toMatchObject({ faults: { parts: "few" }, ready: false });
    await trial.act({ kind: "name-sum-cells", cells: { parts: "B2:", total: "E2:E3" } });
    expect(viewDeclaring(trial.state())?.faults).toEqual({ parts: "no-cells", total: "not-one" });
    await trial.act({ kind: "name-sum-cells", cells: { parts: "B2:C2", total: "A2" } });
    expect(viewDeclaring(trial.state())?.faults.total).toBe("no-number");
    await trial.act({ kind: "declare-sum" });
    expect(trial.state().settings.corrections).toEqual([]);
    await trial.act({ kind: "name-sum-cells", cells: { parts: "B2; K40", total: "E2" } });
    await trial.act({ kind: "declare-sum" });
    const { problem, declaring } = trial.state();
    expect(problem).toMatchObject({
      trouble: { error: { code: "not-in-table", subject: "Đường thôn!K40" } },
    });
    expect(problem && describeTrouble(problem.trouble, "vi")).toMatch(/K40.*làm lại\./u);
    expect(declaring?.parts).toBe("B2; K40");
  });
});
