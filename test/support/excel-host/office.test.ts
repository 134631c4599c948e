import { openExcel } from "./open-excel";

describe("Office beside Excel", () => {
  it("is ready, has its context, the pane and the actions of the ribbon", async () => {
    const host = openExcel({ displayLanguage: "en-US", platform: "PC" });
    const told = await Office.onReady();
    expect(told).toEqual({ host: "Excel", platform: "PC" });
    expect(Office.context.displayLanguage).toBe("en-US");
    expect(Office.context.contentLanguage).toBe("vi-VN");
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    await Office.addin.hide();
    expect(host.pane.visibility).toBe("Hidden");
    await Office.addin.showAsTaskpane();
    expect(host.pane).toEqual({ startup: "Background", visibility: "Visible" });
    Office.actions.associate("check", (event: { completed: () => void }) => event.completed());
    expect([...host.ribbon.actions.keys()]).toEqual(["check"]);
    expect(host.ribbon.click("check")).toEqual({ isRun: true, isCompleted: true });
  });

  it("holds the pane up, or refuses it, as in the field", async () => {
    const host = openExcel({ field: ["pane-waits-for-click"] });
    await Office.onReady();
    const steps: string[] = [];
    let complete: () => void = () => undefined;
    Office.actions.associate("check", (event: { completed: () => void }) => (complete = event.completed));
    host.ribbon.click("check");
    const shown = Office.addin.showAsTaskpane().then(() => steps.push("shown"));
    await new Promise((resolve) => setTimeout(resolve, 5));
    steps.push("completed");
    complete();
    await shown;
    expect(steps).toEqual(["completed", "shown"]);
    host.field.switchOn("pane-refused");
    await expect(Office.addin.showAsTaskpane()).rejects.toMatchObject({ code: "GeneralException" });
  });
});
