import type { Localized } from "../core/base/language";
import { fail, ok, type Result } from "../core/base/result";

/** Where an add-in is served from, and what tells it apart from its sisters in Excel. */
export interface Variant {
  readonly kind: VariantKind;
  /** Two add-ins with one id replace each other, so the developer's has its own. */
  readonly id: string;
  readonly displayName: Localized;
  /** Without a slash at the end. */
  readonly baseUrl: string;
}

/** `offline` brings its own copy of Office's script; the manifest is otherwise that of `production`. */
export type VariantKind = "dev" | "production" | "offline";

export const DEV_URL = "https://localhost:3000";

export function makeVariant(kind: VariantKind, url: string): Result<Variant, VariantError> {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address === null) return fail({ code: "not-an-address" });
  if (address.protocol !== "https:") return fail({ code: "not-https" });
  if (address.search !== "" || address.hash !== "") return fail({ code: "not-a-folder" });
  if (kind !== "dev" && address.hostname === "localhost") return fail({ code: "localhost" });
  const baseUrl = address.href.replace(/(?<!\/)\/+$/, "");
  return ok({ kind, id: IDS[kind], displayName: NAMES[kind], baseUrl });
}

export interface VariantError {
  readonly code:
    | "not-an-address"
    /** Excel takes nothing but https. */
    | "not-https"
    /** It carries `?…` or `#…`. */
    | "not-a-folder"
    /** Nobody else reaches it. */
    | "localhost";
}

const PRODUCT_ID = "f723757f-7549-4895-a2e8-f363d5e50c7c";
const IDS: Readonly<Record<VariantKind, string>> = {
  dev: "c43b0a93-fe1c-42b8-8168-84b6265d1252",
  production: PRODUCT_ID,
  offline: PRODUCT_ID,
};

const PRODUCT_NAME: Localized = { vi: "Khớp", en: "Khớp" };
const NAMES: Readonly<Record<VariantKind, Localized>> = {
  dev: { vi: "Khớp (bản thử)", en: "Khớp (dev)" },
  production: PRODUCT_NAME,
  offline: PRODUCT_NAME,
};
