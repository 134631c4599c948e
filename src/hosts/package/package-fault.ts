import { fail, ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";

/** Thrown while a package is read or patched, when the file is at fault; it never leaves the hosts. */
export class PackageFault extends Error {
  readonly code: HostError["code"];
  readonly subject: string | undefined;

  /** `subject` is what it concerns where that is less than the whole file: a sheet, a cell. */
  constructor(code: HostError["code"], detail: string, subject?: string) {
    super(detail);
    this.code = code;
    this.subject = subject;
  }
}

/** Runs `work` and gives its value; a PackageFault becomes the error of the file `name`. Our own mistakes go on up. */
export function guardFaults<T>(name: string, work: () => T): Result<T, HostError> {
  try {
    return ok(work());
  } catch (error) {
    if (!(error instanceof PackageFault)) throw error;
    return fail({ code: error.code, subject: error.subject ?? name, detail: error.message });
  }
}
