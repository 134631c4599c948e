import { obey, type FieldCase } from "../../taskpane/rehearsal/field-cases";
import type { Question } from "../../../src/taskpane/rehearsal/step";
import type { ShellWindow } from "./office-shell";
import type { OpenPane } from "./open-pane";

/** A rehearsal in the pane, with a person who does what is asked; the steps that came out red, each with its words. */
export async function rehearseInPane(
  pane: OpenPane,
  how: FieldCase,
): Promise<Readonly<Record<string, string>>> {
  const { page, excel } = pane;
  const hold = await holdClicks(pane);
  how.before?.(excel);
  await page.getByRole("button", { name: "Bắt đầu" }).click();
  for (let asked = await nextQuestion(pane); asked !== null; asked = await nextQuestion(pane)) {
    const box = page.locator(`[data-question="${asked}"]`);
    const answer = obey(asked, excel, how);
    if (answer === null) await hold();
    else
      await box
        .getByRole("button")
        .nth(answer === "yes" ? 0 : (await box.getByRole("button").count()) - 2)
        .click();
    await box.waitFor({ state: "detached" });
  }
  const rows = page.locator('[data-verdict="red"]');
  const red: Record<string, string> = {};
  for (const row of await rows.all())
    red[(await row.getAttribute("data-step")) ?? ""] = (await row.textContent()) ?? "";
  return red;
}

/** The question that the person is asked next; null when all is done. */
async function nextQuestion({ page }: OpenPane): Promise<Question | null> {
  const question = page.locator("[data-question]");
  await question.or(page.getByRole("status").getByText("Xong:")).first().waitFor();
  return (await question.count()) === 0 ? null : ((await question.getAttribute("data-question")) as Question);
}

/** Clicks that Excel works on until the page has completed them, as a person's are. */
async function holdClicks({ page, excel }: OpenPane): Promise<() => Promise<void>> {
  let complete: () => void = () => undefined;
  excel.ribbon.associate("check", (event) => {
    complete = () => event.completed();
  });
  excel.ribbon.ready();
  await page.exposeFunction("clickIsDone", () => complete());
  return async () => {
    excel.ribbon.click("check");
    await page.evaluate(press);
  };
}

function press(): void {
  const { ribbon, clickIsDone } = window as unknown as ShellWindow & { readonly clickIsDone: () => void };
  ribbon.actions.get("check")?.({ completed: () => clickIsDone() });
}
