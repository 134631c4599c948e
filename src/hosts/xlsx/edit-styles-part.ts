import { addRelationship } from "../package/edit-relationships";
import { vocabularyOf, XML_HEAD } from "./namespaces";
import { StyleSheet } from "./style-sheet";
import type { WorkbookParts } from "./workbook-parts";

/** Lets `work` add styles, and writes the styles part if it did. Returns the part's name where it had to be made. */
export function editStyles(workbook: WorkbookParts, work: (styles: StyleSheet) => void): string | null {
  const { package: parts } = workbook;
  const words = vocabularyOf(workbook.root);
  const part = workbook.styles ?? partBeside(workbook.part, "styles.xml");
  const made = !parts.has(part);
  const before = parts.readText(part) ?? `${XML_HEAD}<styleSheet xmlns="${words.main}"></styleSheet>`;
  const styles = new StyleSheet(before);
  work(styles);
  const after = styles.save();
  if (after !== before || made) parts.write(part, after);
  if (workbook.styles === undefined) addRelationship(parts, workbook.part, `${words.relations}/styles`, part);
  return made ? part : null;
}

/** The name of a part in the workbook part's folder. */
export function partBeside(workbookPart: string, name: string): string {
  return workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1) + name;
}
