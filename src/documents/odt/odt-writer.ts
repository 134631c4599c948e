import { escapeXml } from "../../hosts/package/escape-xml";

/**
 * Writes WordprocessingML, a piece at a time, as OpenDocument tells it: paragraphs within one another (a text box, a note)
 * come after the one that they stand in.
 */
export class OdtWriter {
  /** The notes' bodies, for a part of their own. */
  notes = "";
  private body = "";
  /** Paragraphs that are not ended, the innermost last. */
  private readonly open: { runs: string; head: string; after: string }[] = [];
  /** What the notes that are not ended have held back: what was being written before each. */
  private readonly outside: string[] = [];
  private noteCount = 0;

  begin(head: string): void {
    this.open.push({ runs: "", head, after: "" });
  }

  text(text: string): void {
    this.put(`<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`);
  }

  mark(element: "tab" | "br"): void {
    this.put(`<w:r><w:${element}/></w:r>`);
  }

  end(): void {
    const last = this.open.pop();
    if (last) this.place(`<w:p>${last.head}${last.runs}</w:p>${last.after}`);
  }

  /** What is a block of its own: a table, its rows and cells. */
  place(xml: string): void {
    const outer = this.open.at(-1);
    if (outer) outer.after += xml;
    else this.body += xml;
  }

  beginNote(): void {
    this.put(`<w:r><w:footnoteReference w:id="${++this.noteCount}"/></w:r>`);
    this.outside.push(this.open.at(-1)?.after ?? "");
    const outer = this.open.at(-1);
    if (outer) outer.after = "";
  }

  endNote(): void {
    const outer = this.open.at(-1);
    const before = this.outside.pop() ?? "";
    if (!outer) return;
    this.notes += `<w:footnote w:id="${this.noteCount}">${outer.after}</w:footnote>`;
    outer.after = before;
  }

  finish(): string {
    while (this.open.length > 0) this.end();
    return this.body;
  }

  private put(run: string): void {
    const last = this.open.at(-1);
    if (last) last.runs += run;
  }
}
