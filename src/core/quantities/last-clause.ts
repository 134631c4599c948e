/** The words behind the last mark of the words before a figure: those that are its own. */
export function lastClause(lead: string): string {
  return lead.slice(1 + Math.max(...MARKS.map((mark) => lead.lastIndexOf(mark))));
}

const MARKS = [",", ";", ":", ".", "(", ")"];
