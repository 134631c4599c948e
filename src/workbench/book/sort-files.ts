/** What a person gave, by what it is for. */
export interface SortedFiles {
  readonly workbooks: readonly File[];
  readonly documents: readonly File[];
  readonly others: readonly File[];
}

/** Sorts files by the ends of their names: workbooks of one data set, and reports. */
export function sortFiles(files: readonly File[]): SortedFiles {
  const ends = (file: File, pattern: RegExp): boolean => pattern.test(file.name);
  return {
    // Old and other spreadsheets, too, so that what is told of them is what they are.
    workbooks: files.filter((file) => ends(file, WORKBOOK)),
    documents: files.filter((file) => ends(file, DOCUMENT)),
    others: files.filter((file) => !ends(file, WORKBOOK) && !ends(file, DOCUMENT)),
  };
}

/** For the browser's dialog. */
export const ACCEPTED = ".xlsx,.xlsm,.xls,.ods,.docx,.odt,.pdf,.txt";

const WORKBOOK = /\.(xlsx|xlsm|xls|xlsb|ods)$/iu;
const DOCUMENT = /\.(docx|pdf|txt|doc|rtf|odt)$/iu;
