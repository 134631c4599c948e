import { fail, ok, type Result } from "../../core/base/result";
import type { GatheredFacts } from "../../core/engine/gather-facts";
import { applyLinks } from "../../core/links/apply-links";
import { linkToCell, rememberLink } from "../../core/links/remember-link";
import { parseAddress } from "../../core/model/address";
import type { Figure } from "../../core/model/claim";
import type { FigureLink, LinkTarget } from "../../core/model/link";
import { contentAt, type Table } from "../../core/model/table";
import type { AnalyzerError, FigureReference, LinkRequest } from "./analyzer";

/** The links with what a person says of one figure; what was said of it before is taken out. */
export function linkFigureIn(
  facts: GatheredFacts,
  links: readonly FigureLink[],
  reference: FigureReference,
  request: LinkRequest | null,
): Result<readonly FigureLink[], AnalyzerError> {
  const figure = listFigures(facts).find(
    ({ at }) =>
      at.document === reference.document && at.start === reference.start && at.end === reference.end,
  );
  if (!figure) return fail({ code: "figure-gone", subject: "" });
  const others = links.filter((link) => !means(facts, link, figure));
  if (!request) return ok(others);
  const target = request.kind === "cell" ? aimAtCell(facts.tables, request) : ok(request);
  return target.ok ? ok([...others, rememberLink(facts.claims, figure, target.value)]) : target;
}

/** Which figures of the Report have a link that was found again, by their index among the Report's figures. */
export function listLinkedFigures(facts: GatheredFacts): readonly number[] {
  const { linked } = facts.claims;
  if (!linked) return [];
  return listFigures(facts).flatMap((figure, index) => (linked.has(figure.index) ? [index] : []));
}

/** The figures that the Report judges, in its order. */
function listFigures({ claims }: GatheredFacts): readonly Figure[] {
  return claims.figures.filter((figure) => figure.notFigure === undefined);
}

/** A link is found again by its wording, which may have changed a little since it was made. */
function means({ claims, tables, documents }: GatheredFacts, link: FigureLink, figure: Figure): boolean {
  if (link.document !== figure.at.document) return false;
  // Whether its cell is still there is another matter.
  const anyhow: FigureLink = { ...link, target: { kind: "not-checkable", reason: "-" } };
  const names = documents.map((document) => document.name);
  return applyLinks(claims, tables, names, [anyhow]).linked.has(figure.index);
}

function aimAtCell(
  tables: readonly Table[],
  { sheet, address }: Extract<LinkRequest, { kind: "cell" }>,
): Result<LinkTarget, AnalyzerError> {
  const at = parseAddress(address);
  const subject = `${sheet}!${address}`;
  const table = tables.find(
    ({ document, kind, sheet: own, range, header }) =>
      document === undefined &&
      kind !== "register" &&
      own === sheet &&
      at !== null &&
      at.row > header.bottom &&
      at.row <= range.bottom &&
      at.column >= range.left &&
      at.column <= range.right,
  );
  if (!table || !at) return fail({ code: "not-in-table", subject });
  if (contentAt(table, at.row, at.column).kind !== "number") return fail({ code: "no-number", subject });
  return ok(linkToCell(table, at.row, at.column));
}
