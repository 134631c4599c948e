import { analyze } from "../../../src/core/engine/analyze";
import { cellKey, formatAddress } from "../../../src/core/model/address";
import type { Report } from "../../../src/core/model/report";
import { valueAt, type WorkbookSnapshot } from "../../../src/core/model/workbook";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { invertChanges, planFix } from "../../../src/app/fix/plan-fix";
import type { FixChange } from "../../../src/app/session/review";
import type { Result } from "../../../src/core/base/result";
import type { OfficeHost } from "../../../src/hosts/office/office-host";
import type { HostError } from "../../../src/ports/workbook-host";
import { createIronCalculator } from "../../support/excel-host/calc/ironcalc-calculator";
import { loadIronCalc } from "../../support/excel-host/calc/load-ironcalc";
import {
  createExcelHost,
  type ExcelHost,
  type ExcelHostOptions,
} from "../../support/excel-host/create-excel-host";
import { unwrap } from "../host-contract";
import { awardsPlan } from "../plans";
import { describeBuilt, describeOwn, describeTheirs } from "./describe-excel";
import { KeptEdits } from "./kept-edits";
import { marksOf, openOffice } from "./open-office";
import { canBeDone, doByHand, isCovered, moveKept } from "./persons-deeds";
import type { OurOperation, RandomOperation } from "./random-operation";

/** A workbook that a person and we work on, beside its twin, which only the person works on. */
export class TwinWorkbooks {
  readonly excel: ExcelHost;
  private readonly twin: ExcelHost;
  private readonly host: OfficeHost;
  private readonly kept = new KeptEdits();
  /** What the workbook was before our last action, if that is the last step of Excel's undo. */
  private lastStep: { readonly before: unknown; readonly forget: () => void } | null = null;

  constructor(start: WorkbookSnapshot, options: ExcelHostOptions = {}) {
    const { excel, host } = openOffice(start, options);
    this.excel = excel;
    this.host = host;
    this.twin = createExcelHost({
      calculator: createIronCalculator(loadIronCalc()),
      ...options,
      workbook: start,
    });
  }

  async play(operation: RandomOperation): Promise<void> {
    if (!("sheet" in operation)) {
      if (operation.kind === "ctrl-z") this.takeBack();
      else await this.workWatched(operation);
      return;
    }
    const names = this.names();
    const name = names[operation.sheet] ?? "";
    if (!canBeDone(this.excel.model, name, operation)) return;
    this.lastStep = null;
    for (const { model } of [this.excel, this.twin]) doByHand(model, names, operation);
    moveKept(this.kept, name, operation);
  }

  /** Takes all of ours back: what is left must be the twin. */
  async finish(): Promise<void> {
    for (const name of this.names()) for (const { model } of [this.excel, this.twin]) model.unprotect(name);
    unwrap(await this.host.unmark());
    while (await this.undo());
    expect(look(this.excel)).toEqual(look(this.twin));
    expect(this.excel.undo.clearedBy).toEqual([]);
  }

  /** One action of ours, with what holds for each of them. */
  private async workWatched(operation: OurOperation): Promise<void> {
    const theirs = look(this.excel, describeTheirs);
    const last = { before: [look(this.excel), look(this.excel, describeBuilt)], forget: this.kept.note() };
    const steps = this.excel.undo.entries.length;
    const written = await this.work(operation);
    if (!written) expect(look(this.excel, describeTheirs)).toEqual(theirs);
    const added = this.excel.undo.entries.length - steps;
    if (this.host.capabilities.undoGroups === true) expect(added).toBeLessThanOrEqual(1);
    this.lastStep = added === 1 ? last : null;
  }

  /** Whether it wrote into the person's cells, as it should. */
  private async work(operation: OurOperation): Promise<boolean> {
    switch (operation.kind) {
      case "check":
        await this.check();
        return false;
      case "mark":
        return this.mark(operation);
      case "unmark":
        return this.judge(await this.host.unmark()) && false;
      case "build":
        return (
          this.judge(
            await this.host.writeSheets([awardsPlan(operation.short ? { rows: 6, charts: [] } : {})]),
          ) && false
        );
      case "mend":
        return this.mend(operation);
      case "mend-findings": {
        const { report, workbook } = await this.check();
        return this.apply(planFix(report.findings, workbook, "safe").changes);
      }
      case "undo":
        return !this.isProtected() && this.undo();
      case "ctrl-z":
        return false;
    }
  }

  private async check(): Promise<{ readonly report: Report; readonly workbook: WorkbookSnapshot }> {
    const calls = this.excel.calls.length;
    const workbook = unwrap(await this.host.read());
    expect(this.excel.calls.slice(calls).filter((call) => call.isChange)).toEqual([]);
    return { report: analyze([workbook], [], defaultTemplate()), workbook };
  }

  private async mark({ cells, notes }: Extract<OurOperation, { kind: "mark" }>): Promise<boolean> {
    const names = this.names();
    const marks = cells.map(({ sheet, row, column, severity }) => {
      const text = `Phát hiện ở ${formatAddress(row, column)}`;
      return { sheet: names[sheet] ?? "", row, column, severity, text };
    });
    const before = marksOf(this.excel);
    const done = this.judge(await this.host.mark(marks, { notes: notes && !this.hidesNotes() }));
    const now = marksOf(this.excel).map((mark) => JSON.stringify(mark));
    const wanted = marks.map(({ sheet, row, column, severity }) => ({ sheet, row, column, severity }));
    expect(now.sort()).toEqual((done ? wanted : before).map((mark) => JSON.stringify(mark)).sort());
    return false;
  }

  private async mend({ cells }: Extract<OurOperation, { kind: "mend" }>): Promise<boolean> {
    const workbook = unwrap(await this.host.read());
    const names = this.names();
    const changes = cells.flatMap(({ to, ...place }): FixChange[] => {
      const name = names[place.sheet] ?? "";
      const sheet = workbook.sheets.find((each) => each.name === name);
      if (!sheet || isCovered(this.excel.model, name, place)) return [];
      const from = valueAt(sheet, place.row, place.column);
      const address = formatAddress(place.row, place.column);
      const formula = sheet.formulas.get(cellKey(place.row, place.column)) ?? null;
      return [{ finding: "", edit: { kind: "set-cell", sheet: name, address, from, to }, formula }];
    });
    return this.apply(changes);
  }

  private async apply(changes: readonly FixChange[]): Promise<boolean> {
    const done = this.judge(await this.host.applyEdits(changes.map((change) => change.edit)));
    if (!done) return false;
    this.kept.push(invertChanges(changes));
    this.excel.calculate();
    for (const { edit } of changes) expect(this.excel.model.value(edit.sheet, edit.address)).toBe(edit.to);
    return true;
  }

  /** Takes the last mend back, as far as nobody typed over it; false when there is none. */
  private async undo(): Promise<boolean> {
    const edits = this.kept.pop();
    if (edits) unwrap(await this.host.applyEdits(edits));
    return edits !== undefined;
  }

  /** Ctrl+Z takes the whole of our last action back. */
  private takeBack(): void {
    if (!this.lastStep) return;
    expect(this.excel.model.undo()).toBe(true);
    expect([look(this.excel), look(this.excel, describeBuilt)]).toEqual(this.lastStep.before);
    this.lastStep.forget();
    this.lastStep = null;
  }

  private hidesNotes(): boolean {
    return (
      this.host.capabilities.undoGroups !== true &&
      this.names().some((n) => this.excel.model.sheet(n).notes.all.length > 0)
    );
  }

  /** Whether it was done; what was not was refused for a sheet's protection. */
  private judge(result: Result<unknown, HostError>): boolean {
    if (!result.ok) expect([result.error.code, this.isProtected()]).toEqual(["protected", true]);
    return result.ok;
  }

  private isProtected(): boolean {
    return this.names().some((name) => this.excel.model.sheet(name).state.value.protection !== null);
  }

  /** The person's own sheets; what we build stands behind them. */
  private names(): readonly string[] {
    return this.excel.workbook.sheets.value.slice(0, 2).map((sheet) => sheet.name);
  }
}

/** The person's sheets with all that is on them, or without what is ours. */
function look(excel: ExcelHost, what = describeOwn as (excel: ExcelHost) => unknown): unknown {
  excel.calculate();
  return nameless(what(excel));
}

/** Ids are given in order, and the twin gives fewer. */
function nameless(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each: unknown) => (key === "id" ? undefined : each)));
}
