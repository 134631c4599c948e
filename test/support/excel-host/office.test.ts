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
    Office.actions.associate("check", () => undefined);
    const { _associated: associated } = Office.actions as unknown as { _associated: Map<string, unknown> };
    expect([...associated.keys()]).toEqual(["check"]);
  });
});
