import { fail, ok, type Result } from "../../core/base/result";
import { isOfficeError, toHostError } from "../../hosts/office/office-error";

/** What Excel answered: its code, and its words with the place. */
export interface Refusal {
  readonly code: string;
  readonly words: string;
}

/** Asks Excel itself, without what Khớp does around it. A mistake of ours goes on as thrown. */
export async function askExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<Result<T, Refusal>> {
  try {
    return ok(await Excel.run(options, work));
  } catch (thrown) {
    if (!isOfficeError(thrown)) throw thrown;
    return fail({ code: thrown.code, words: toHostError(thrown, "").detail ?? thrown.code });
  }
}
