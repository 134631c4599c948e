import type { Locator } from "playwright-core";

/** Clicks `button` as a person does whose click met work that began by itself: again, until `shown` is there. */
export async function clickUntil(button: Locator, shown: Locator): Promise<boolean> {
  for (let time = 0; time < MOST; time++) {
    await button.click();
    const seen = await shown.waitFor({ timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
    if (seen) return true;
  }
  return false;
}

const MOST = 5;
const PATIENCE = 15_000;
