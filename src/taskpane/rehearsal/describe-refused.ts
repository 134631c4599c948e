import type { HostError } from "../../ports/workbook-host";

/** Why Khớp's own work was refused, for whoever mends it. */
export function describeRefused({ code, subject, detail }: HostError): string {
  return [code, subject, detail].filter((part) => part !== undefined && part !== "").join(" · ");
}
