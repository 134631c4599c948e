type Handler = (event: { readonly completed: () => void }) => unknown;

/** A click on a button of the ribbon. */
export interface Click {
  /** Whether its function was run, and whether it has said that it is done. */
  readonly isRun: boolean;
  readonly isCompleted: boolean;
}

/** The buttons of the ribbon: holds a click that started the add-in until the page has said what stands behind it. */
export class Ribbon {
  readonly actions = new Map<string, Handler>();
  private held: { readonly action: string; readonly run: (handler: Handler) => void }[] = [];
  private open = 0;
  private waiting: (() => void)[] = [];
  private isReady = false;

  /** With `dropsLate`, a click whose function is unknown when Office is ready is lost. */
  constructor(private readonly dropsLate: () => boolean) {}

  associate(action: string, handler: Handler): void {
    this.actions.set(action, handler);
    if (this.isReady || !this.dropsLate()) this.deliver();
  }

  /** Office has told the page that it is ready. */
  ready(): void {
    this.isReady = true;
    this.deliver();
    if (this.dropsLate()) this.held = [];
  }

  click(action: string): Click {
    const click = { isRun: false, isCompleted: false };
    const run = (handler: Handler): void => {
      click.isRun = true;
      this.open++;
      handler({
        completed: () => {
          if (click.isCompleted) throw new Error(`${action} was completed twice`);
          click.isCompleted = true;
          this.open--;
          if (this.open === 0) for (const go of this.waiting.splice(0)) go();
        },
      });
    };
    this.held.push({ action, run });
    if (this.isReady) this.deliver();
    return click;
  }

  /** Resolves when no click is being worked on. */
  idle(): Promise<void> {
    return this.open === 0 ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  private deliver(): void {
    const held = this.held;
    this.held = [];
    for (const { action, run } of held) {
      const handler = this.actions.get(action);
      if (handler) run(handler);
      else this.held.push({ action, run });
    }
  }
}
