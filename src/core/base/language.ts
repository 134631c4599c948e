/** The languages the product speaks; Vietnamese is the default everywhere. */
export type Language = "vi" | "en";

export const LANGUAGES: readonly Language[] = ["vi", "en"];

/** One text in every language. */
export type Localized = Readonly<Record<Language, string>>;
