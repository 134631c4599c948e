/** The line that tells of a fault of our own, with its trace for the report. */
export function describeFault(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `khop: lỗi của chương trình, xin báo lại (a fault of the program, please report it): ${trace}\n`;
}
