import { updateContentTypes } from "../package/content-types";
import { addRelationship } from "../package/edit-relationships";
import { escapeCellText } from "../package/escape-xml";
import type { OfficePackage } from "../package/office-package";
import { partBeside } from "./edit-styles-part";
import { PART_TYPES, XML_HEAD, type Vocabulary } from "./namespaces";

/**
 * The texts that a new workbook writes once and its cells name by number. Each column shares only the first thousands of
 * its texts: what differs in every row would fill the memory and save nothing.
 */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  /** How many texts came in by each column. */
  private readonly brought: number[] = [];
  private uses = 0;

  /** The number of a column's text in the dictionary; undefined where the cell is to hold it itself. */
  numberOf(column: number, text: string): number | undefined {
    let number = this.numbers.get(text);
    if (number === undefined) {
      const brought = this.brought[column] ?? 0;
      if (brought === MAX_TEXTS || text.length > MAX_LENGTH) return undefined;
      this.brought[column] = brought + 1;
      number = this.numbers.size;
      this.numbers.set(text, number);
    }
    this.uses++;
    return number;
  }

  /** Adds the dictionary to a workbook that has none. */
  addTo(parts: OfficePackage, workbookPart: string, words: Vocabulary): void {
    const name = partBeside(workbookPart, "sharedStrings.xml");
    const counts = `count="${this.uses}" uniqueCount="${this.numbers.size}"`;
    let texts = "";
    for (const text of this.numbers.keys())
      texts += `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`;
    parts.write(name, `${XML_HEAD}<sst xmlns="${words.main}" ${counts}>${texts}</sst>`);
    addRelationship(parts, workbookPart, `${words.relations}/sharedStrings`, name);
    updateContentTypes(parts, new Map([[name, PART_TYPES.sharedStrings]]), []);
  }
}

const MAX_TEXTS = 20_000;
/** Longer ones are notes, hardly ever written twice. */
const MAX_LENGTH = 200;
