import { IMITATIONS, type Behaviour } from "../../src/taskpane/rehearsal/behaviours";
import { FIELD_CASES, type FieldCase } from "../taskpane/rehearsal/field-cases";
import { describePane } from "./support/pane-tests";
import { rehearseInPane } from "./support/rehearse-in-pane";

jest.setTimeout(120_000);

// Two of them with pictures: rehearsal.browser.test.ts.
describePane("the rehearsal with an Excel that does what is not documented", (open) => {
  test.each(Object.entries(FIELD_CASES) as [Behaviour, FieldCase][])("%s", async (behaviour, how) => {
    const pane = await open(how.options);
    await pane.page.evaluate(() => (location.hash = "#rehearse"));
    const red = await rehearseInPane(pane, how);
    expect(Object.keys(red)).toEqual(how.red);
    expect(Object.values(red).join("\n")).toContain(IMITATIONS[behaviour]);
    await pane.page.close();
  });
});
