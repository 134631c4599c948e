import type { Rule } from "./define-rule";

/** Every rule, in the order of the catalogue. The one place where a rule is registered. */
export const RULES: readonly Rule[] = [];
