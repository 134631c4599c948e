/** Whether a file is called like one in an old format, into which nothing is written back. */
export function hasOldName(name: string): boolean {
  return OLD_ENDING.test(name);
}

/** What the .xlsx made of a file in an old format is called: `bieu.xls` becomes `bieu.xlsx`. */
export function modernName(name: string): string {
  return `${name.replace(OLD_ENDING, "")}.xlsx`;
}

const OLD_ENDING = /\.(?:xls|ods)$/iu;
