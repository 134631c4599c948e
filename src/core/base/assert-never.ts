/** Ends an exhaustive switch: reached only when a case of a union was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
