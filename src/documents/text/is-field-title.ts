/** Is a line the bare name of a field ("- Lĩnh vực quốc phòng - an ninh:"), and so the title of what follows? */
export function isFieldTitle(text: string): boolean {
  return text.length <= 120 && FIELD_TITLE.test(text);
}

const FIELD_TITLE =
  /^[\s*+–-]*(?:\d{1,2}[.)-]\s*|\p{L}\)\s*)?(?:(?:về|trong|trên)\s+)?lĩnh vực\s[^.;:\d]{3,100}:?[\s*]*$/iu;
