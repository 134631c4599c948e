/** Numbers of the client's events. */
export const EVENT = {
  tableSelectionChanged: 100,
  tableChanged: 101,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetRowHiddenChanged: 22,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
} as const;

export type EventName = keyof typeof EVENT;
type Handler = (message: unknown) => unknown;

/** Events on their way to the client: to the sheet's own handlers and to those of the collection. */
export class Events {
  /** `Worksheet.{id}._RegisterDataChangedEvent` and the like, as the client has asked. */
  readonly registered = new Set<string>();
  /** What was sent, or would have been had anyone listened. */
  readonly sent: { readonly event: EventName; readonly args: Readonly<Record<string, unknown>> }[] = [];
  /** `context.runtime.enableEvents`. */
  isEnabled = true;
  private readonly handlers = new Set<Handler>();
  private pending: Promise<void> = Promise.resolve();

  register(type: string, id: string, member: string): null {
    const key = (name: string): string => `${type}.${id}.${name.replace(/^_unregister/iu, "_Register")}`;
    if (/^_unregister/iu.test(member)) this.registered.delete(key(member));
    else this.registered.add(key(member));
    return null;
  }

  addHandler(handler: Handler): void {
    this.handlers.add(handler);
  }

  removeHandler(handler: Handler | undefined): void {
    if (handler) this.handlers.delete(handler);
    else this.handlers.clear();
  }

  /** Sends an event, after what is being answered now. */
  send(event: EventName, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.isEnabled) return;
    const full = { worksheetId: sheetId, source: "Local", ...args };
    this.sent.push({ event, args: full });
    const message = JSON.stringify(full);
    const entry = { messageCategory: 65536, messageType: EVENT[event], message };
    this.pending = this.pending.then(
      () =>
        new Promise((resolve) => {
          const timer: unknown = setTimeout(() => {
            for (const targetId of [sheetId, "Workbook"]) {
              for (const handler of this.handlers) handler({ entries: [{ ...entry, targetId }] });
            }
            resolve();
          }, 0);
          // Events that nobody waits for do not keep a test's process alive.
          (timer as { unref?: () => void }).unref?.();
        }),
    );
  }

  /** Resolves when everything sent has arrived. */
  async settled(): Promise<void> {
    await this.pending;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
