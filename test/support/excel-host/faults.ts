import { ApiError } from "./wire/api-error";
import { TRANSPORT } from "./wire/message";

/** What a request is told instead of being run. */
export interface TransportFault {
  readonly code: number;
  readonly message: string;
}

/** Troubles on demand. Counting begins anew with each order, at 1. */
export class Faults {
  /** Milliseconds every request takes. */
  delay = 0;
  /** How many orders came true. */
  struck = 0;
  /** Off while the client cleans up after itself. */
  isArmed = false;
  private actionsLeft = Infinity;
  private actionCode = "";
  private syncsLeft = Infinity;
  private syncFault: TransportFault | ApiError | null = null;
  private syncRan = false;
  private isSessionLost = false;
  private meanwhileIn = Infinity;
  private deed: () => void = () => undefined;

  /** The `k`-th action from now on is refused with this code; those before it in its batch have happened. */
  failAction(k: number, code = "GeneralException"): void {
    this.actionsLeft = k;
    this.actionCode = code;
  }

  /**
   * The `k`-th request from now on fails: by a name of `TRANSPORT` on its way, by any other code in Excel. With `ran` it has
   * been carried out and only its answer is lost.
   */
  failSync(k: number, code = "GeneralException", ran = false): void {
    this.syncsLeft = k;
    this.syncRan = ran;
    const transport = Object.entries(TRANSPORT).find(([name]) => name === code)?.[1];
    this.syncFault =
      transport === undefined
        ? new ApiError(code, `injected: ${code}`)
        : { code: transport, message: `injected: ${code}` };
  }

  /** Just before the `k`-th request from now on, a person does something. */
  meanwhile(k: number, deed: () => void): void {
    this.meanwhileIn = k;
    this.deed = deed;
  }

  /** Every request fails as in a lost session, until `restoreSession`. */
  loseSession(): void {
    this.isSessionLost = true;
  }

  restoreSession(): void {
    this.isSessionLost = false;
  }

  clear(): void {
    this.actionsLeft = Infinity;
    this.syncsLeft = Infinity;
    this.meanwhileIn = Infinity;
    this.isSessionLost = false;
    this.delay = 0;
  }

  /** Called before each action. */
  beforeAction(): void {
    if (!this.isArmed || --this.actionsLeft !== 0) return;
    this.struck++;
    throw new ApiError(this.actionCode, `injected: ${this.actionCode}`);
  }

  /** What becomes of this request; null when nothing is to happen. */
  nextSync(): { readonly fault: TransportFault | ApiError; readonly ran: boolean } | null {
    if (--this.meanwhileIn === 0) {
      this.struck++;
      this.deed();
    }
    if (this.isSessionLost) {
      return {
        fault: { code: TRANSPORT.InvalidOrTimedOutSession, message: "injected: session lost" },
        ran: false,
      };
    }
    if (--this.syncsLeft !== 0 || !this.syncFault) return null;
    this.struck++;
    return { fault: this.syncFault, ran: this.syncRan };
  }
}
