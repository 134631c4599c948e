import { decodeText } from "../../hosts/package/decode-text";
import { OPEN, type XmlScanner } from "../../hosts/package/xml-scanner";
import { markOf } from "./mark-text";
import type { DocxStyles } from "./read-styles";
import type { StoryCell, StoryNode, StoryParagraph, StoryRow, StoryRun, StoryTable } from "./story";
import { readAttribute, W } from "./wordprocessing";

/** Puts together paragraphs and tables while a part is walked; it asks the scanner for places and attributes. */
export class StoryWriter {
  readonly body: StoryNode[] = [];
  private readonly scanner: XmlScanner;
  private readonly styles: DocxStyles;
  /** Where the next paragraph or table goes: the body, a cell, a text box. */
  private readonly places: StoryNode[][] = [this.body];
  private readonly paragraphs: StoryParagraph[] = [];
  private readonly runs: StoryRun[] = [];
  private readonly tables: StoryTable[] = [];
  private readonly rows: (StoryRow | undefined)[] = [];
  private readonly cells: (StoryCell | undefined)[] = [];
  /** For each open field: does its code still stand here, or its result? */
  private readonly fields: ("code" | "result")[] = [];
  private codes = 0;

  constructor(scanner: XmlScanner, styles: DocxStyles) {
    this.scanner = scanner;
    this.styles = styles;
  }

  get paragraph(): StoryParagraph | undefined {
    return this.paragraphs.at(-1);
  }

  get run(): StoryRun | undefined {
    return this.runs.at(-1);
  }

  get row(): StoryRow | undefined {
    return this.rows.at(-1);
  }

  get cell(): StoryCell | undefined {
    return this.cells.at(-1);
  }

  /** Begins a note: what follows is its own. */
  startNote(): readonly StoryNode[] {
    const nodes: StoryNode[] = [];
    this.places.length = 0;
    this.places.push(nodes);
    this.fields.length = 0;
    this.codes = 0;
    return nodes;
  }

  /** The element of that name begins. */
  open(name: number): void {
    const place = this.places.at(-1) ?? this.body;
    if (name === W.p) this.paragraphs.push(this.continueOrAdd(place));
    else if (name === W.r) this.runs.push(newRun(this.scanner.start));
    else if (name === W.tbl) {
      const table: StoryTable = { kind: "table", rows: [] };
      place.push(table);
      this.tables.push(table);
    } else if (name === W.tr) {
      const row: StoryRow = { before: 0, deleted: false, cells: [] };
      this.tables.at(-1)?.rows.push(row);
      this.rows.push(row);
    } else if (name === W.tc) {
      const cell: StoryCell = { span: 1, below: false, beside: false, nodes: [] };
      this.row?.cells.push(cell);
      this.cells.push(cell);
      this.places.push(cell.nodes);
    } else if (name === W.txbxContent) this.places.push(this.paragraph?.boxes ?? []);
  }

  /** The element of that name ends. */
  close(name: number): void {
    if (name === W.p) {
      this.paragraphs.pop();
      if (this.codes > 0 && this.paragraphs.length === 0) this.endCodes();
    }
    if (name === W.r) {
      const run = this.runs.pop();
      if (run) run.end = this.scanner.pos;
    } else if (name === W.tbl) this.tables.pop();
    else if (name === W.tr) this.rows.pop();
    else if (name === W.tc) {
      this.cells.pop();
      this.places.pop();
    } else if (name === W.txbxContent) this.places.pop();
  }

  /** Reads the `w:t` the scanner stands on, to its end. */
  addText(): void {
    const { scanner } = this;
    if (scanner.kind !== OPEN) return;
    const elementStart = scanner.start;
    const contentStart = scanner.pos;
    const outside = scanner.depth - 1;
    scanner.next();
    const contentEnd = scanner.start;
    const text = decodeText(scanner.bytes, scanner.textStart, contentEnd, scanner.textPlain);
    while (scanner.depth > outside) scanner.next();
    // A line end within a text is a space to Word.
    this.addPiece(text.replace(/[\n\r\t]/gu, " "), elementStart, contentStart, contentEnd);
  }

  /** Adds what an empty element stands for: a tab, a break, a hyphen, a symbol, the call of a note, a field's parts. */
  addMark(name: number): void {
    if (name === W.fldChar) this.stepField(readAttribute(this.scanner, "fldCharType"));
    else if (name === W.footnoteReference) this.addCall("footnote");
    else if (name === W.endnoteReference) this.addCall("endnote");
    else {
      const { scanner } = this;
      const text = markOf(scanner);
      if (text === "") return;
      const { start } = scanner;
      scanner.skipElement();
      this.addPiece(text, start, start, start);
    }
  }

  /** Takes over what a character style says; what the run itself says stands. */
  applyCharacterStyle(id: string): void {
    const { run } = this;
    if (!run) return;
    const style = this.styles.character(id);
    run.bold ??= style.bold ? true : null;
    run.hidden ||= style.hidden;
  }

  private addPiece(text: string, elementStart: number, contentStart: number, contentEnd: number): void {
    const { paragraph, run } = this;
    if (!paragraph || !run || text === "" || this.codes > 0) return;
    const style = this.styles.paragraph(paragraph.style);
    if (run.hidden || style.hidden) return;
    const rawStart = paragraph.raw.length;
    paragraph.raw += text;
    const letters = /\s/u.test(text) ? text.replace(/\s+/gu, "").length : text.length;
    paragraph.letters += letters;
    if (run.bold ?? style.bold) paragraph.boldLetters += letters;
    const rawEnd = paragraph.raw.length;
    const elementEnd = this.scanner.pos;
    paragraph.pieces.push({ rawStart, rawEnd, run, elementStart, elementEnd, contentStart, contentEnd });
  }

  private addCall(kind: "footnote" | "endnote"): void {
    const { paragraph } = this;
    const id = readAttribute(this.scanner, "id");
    if (paragraph && id !== null && this.codes === 0 && this.run?.hidden !== true)
      paragraph.calls.push({ at: paragraph.raw.length, kind, id });
  }

  private stepField(step: string | null): void {
    if (step === "begin") {
      this.fields.push("code");
      this.codes++;
    } else if (step === "separate" && this.fields.at(-1) === "code") {
      this.fields[this.fields.length - 1] = "result";
      this.codes--;
    } else if (step === "end" && this.fields.pop() === "code") this.codes--;
  }

  /** A field's code that is not ended within its paragraph is damaged; it must not swallow the rest of the text. */
  private endCodes(): void {
    this.fields.fill("result");
    this.codes = 0;
  }

  /** A paragraph whose end is deleted goes on in the next one of the same place, with the next one's properties. */
  private continueOrAdd(place: StoryNode[]): StoryParagraph {
    const last = place.at(-1);
    if (last?.kind === "paragraph" && last.endDeleted) {
      last.endDeleted = false;
      last.style = null;
      last.listLevel = null;
      last.outline = null;
      return last;
    }
    const paragraph: StoryParagraph = {
      kind: "paragraph",
      raw: "",
      pieces: [],
      style: null,
      listLevel: null,
      outline: null,
      endDeleted: false,
      letters: 0,
      boldLetters: 0,
      calls: [],
      boxes: [],
    };
    place.push(paragraph);
    return paragraph;
  }
}

function newRun(start: number): StoryRun {
  return { start, end: start, propertiesStart: 0, propertiesEnd: 0, bold: null, hidden: false };
}
