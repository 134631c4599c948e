import { formatAddress, MAX_COLUMNS, type CellRange } from "../../../src/core/model/address";
import type { Calculator } from "./calc/calculator";
import { Events } from "./events";
import { Faults } from "./faults";
import { readLocale, type Locale } from "./locale/locale";
import { writeAddress } from "./model/address-text";
import type { FieldName } from "./field/behaviours";
import { Field } from "./field/field";
import { Ribbon } from "./field/ribbon";
import type { Sheet } from "./model/sheet";
import type { Shift } from "./model/shift";
import type { Workbook } from "./model/workbook";
import type { RequirementSets } from "./requirement-sets";
import { References } from "./references";
import { clearsUndo, UndoStack, type Platform } from "./undo";
import type { ApiObject } from "./wire/api-class";
import { ApiError, refuse, type HostGap } from "./wire/api-error";
import { missingSet } from "./wire/missing-set";
import type { WireAction } from "./wire/message";

/** A call as it came: `Range.values` with what was set, `Worksheet.delete` with its arguments. */
export interface LoggedCall {
  readonly type: string;
  readonly member: string;
  readonly args: readonly unknown[];
  /** False for what only looks, selects or loads. */
  readonly isChange: boolean;
  /** The request it came in, from 1. */
  readonly sync: number;
}

export interface SceneOptions {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly locale: string;
  readonly platform: Platform;
  readonly author: string;
  readonly sets: RequirementSets;
  readonly field: readonly FieldName[];
  readonly root: (scene: Scene) => ApiObject;
  readonly service: (scene: Scene, name: string) => ApiObject;
  readonly onGap: (gap: HostGap) => void;
}

/** All that the members of the API act upon. */
export class Scene {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly locale: Locale;
  readonly platform: Platform;
  readonly author: string;
  readonly references = new References();
  readonly events = new Events();
  readonly undo = new UndoStack();
  readonly faults = new Faults();
  readonly field: Field;
  readonly ribbon = new Ribbon(() => this.field.has("first-click-lost"));
  readonly calls: LoggedCall[] = [];
  readonly gaps: HostGap[] = [];
  /** The request being answered, from 1, and its merged group if it is part of one. */
  sync = 0;
  group: string | null = null;
  /** Whether anything was written since the last calculation. */
  isBehind = false;
  /** What the changes now being made are told as: ours, the person's, another person's. */
  by: "add-in" | "person" | "other" = "add-in";

  constructor(private readonly options: SceneOptions) {
    this.workbook = options.workbook;
    this.calculator = options.calculator;
    this.locale = readLocale(options.locale);
    this.platform = options.platform;
    this.author = options.author;
    this.field = new Field(options.field);
  }

  /** Refuses a member this Excel is too old for, or that it refuses in the field. */
  checkSupported(object: ApiObject, member: string): void {
    const set = missingSet(object.type.name, member, this.options.sets);
    if (set !== null) throw new ApiError("ApiNotFound", `${object.type.name}.${member} needs ${set}.`);
    this.field.meet(this, object, member);
  }

  isSupported({ type }: ApiObject, member: string): boolean {
    return missingSet(type.name, member, this.options.sets) === null;
  }

  root(): ApiObject {
    return this.options.root(this);
  }

  service(name: string): ApiObject {
    return this.options.service(this, name);
  }

  reportGap(gap: HostGap): void {
    this.gaps.push(gap);
    this.options.onGap(gap);
  }

  beforeAction(action: WireAction): void {
    // Looking after references and traces is the client's own business, no action of the add-in.
    if (action.ActionType !== 5 && !action.Name.startsWith("_")) this.faults.beforeAction();
  }

  log(object: ApiObject, member: string, args: readonly unknown[], isChange: boolean): void {
    if (member.startsWith("_")) return;
    this.calls.push({ type: object.type.name, member, args, isChange, sync: this.sync });
  }

  /** Carries out a change: notes it on the undo stack, or empties the stack. */
  change(object: ApiObject, member: string, run: () => void): void {
    this.field.meetChange(this, object, member);
    if (clearsUndo(object.type.name, member, this.platform)) {
      if (this.group !== null) throw refuse("UndoNotSupported", `${object.type.name}.${member}`);
      run();
      this.undo.clear(`${object.type.name}.${member}`);
      return;
    }
    if (object.type.isOutsideUndo) {
      run();
      return;
    }
    const group = this.group ?? `sync-${this.sync}`;
    this.undo.record(group, `${object.type.name}.${member}`, () => this.workbook.history.note(), run);
  }

  /** To be called when values or formulas of a range have changed. */
  touched(sheet: Sheet, range: CellRange, details: Readonly<Record<string, unknown>> = {}): void {
    this.calculator.touch(sheet, range);
    this.isBehind = true;
    this.events.send("worksheetChanged", sheet.id, {
      address: writeAddress(range),
      changeType: "RangeEdited",
      triggerSource: this.by === "add-in" ? "ThisLocalAddin" : "Unknown",
      source: this.by === "other" ? "Remote" : "Local",
      shiftDirection: "None",
      ...details,
    });
  }

  /** Brings the results of formulas up to date, and tells of each sheet where any has changed; set to manual, when asked. */
  calculate(isAsked = false): void {
    if (this.isManual && !isAsked) return;
    this.isBehind = false;
    const cells = new Map<Sheet, string[]>();
    for (const { sheet, key } of this.calculator.calculate()) {
      const address = formatAddress(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
      const known = cells.get(sheet);
      if (known) known.push(address);
      else cells.set(sheet, [address]);
    }
    // Excel parts the addresses by commas, whatever parts arguments in its locale.
    for (const [sheet, addresses] of cells)
      this.events.send("worksheetCalculated", sheet.id, { address: addresses.join(",") });
  }

  private get isManual(): boolean {
    return this.workbook.application.value["calculationMode"] === "Manual";
  }

  /** After a person's deed: at once where anybody hears of it, else when a result is asked for. */
  calculateIfHeard(): void {
    if ([...this.events.registered].some((key) => key.endsWith("CalculatedEvent"))) this.calculate();
  }

  /** Puts in or takes out rows or columns. */
  shift(sheet: Sheet, shift: Shift, changed: CellRange): void {
    // What is out of date is known by its place: it is worked out before the places change.
    this.calculate(true);
    this.workbook.shift(sheet, shift);
    this.references.follow(sheet, shift);
    // Inserted rows move formulas with their results; only what reads the new cells is stale.
    if (shift.kind === "delete") this.calculator.touchAll();
    const what = shift.axis === "rows" ? "Row" : "Column";
    this.touched(sheet, changed, { changeType: what + (shift.kind === "insert" ? "Inserted" : "Deleted") });
  }
}
