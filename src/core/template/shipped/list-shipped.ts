import { defaultTemplate } from "../default-template";
import type { Template } from "../schema";
import { culturalFamilyTemplate } from "./cultural-family";
import { initiativeTemplate } from "./initiative";
import { unionAwardTemplate } from "./union-award";

/** The templates that come with Khớp, the usual one first. */
export const SHIPPED_TEMPLATES: readonly (() => Template)[] = [
  defaultTemplate,
  culturalFamilyTemplate,
  initiativeTemplate,
  unionAwardTemplate,
];
