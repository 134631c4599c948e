import type { Capabilities, Capability } from "../app/session/capabilities";
import type { OfficeCapabilities } from "../hosts/office/describe-capabilities";

/** What this Excel can do, as the session asks it. What an Excel lacks, a newer one has. */
export function capabilitiesOf(office: OfficeCapabilities): Capabilities {
  const { workbook, reveal, live, notes, undo, undoGroups, charts, settings } = office;
  return {
    workbook: toCapability(workbook),
    reveal: toCapability(reveal),
    live: toCapability(live),
    notes: toCapability(notes),
    undo: toCapability(undo),
    undoGroups: toCapability(undoGroups),
    charts: toCapability(charts),
    settings: toCapability(settings),
    clipboard: "yes",
    rehearsal: "yes",
  };
}

function toCapability(found: true | string): Capability {
  return found === true ? "yes" : "too-old";
}
