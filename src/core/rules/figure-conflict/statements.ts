import { foldWords } from "../../base/fold-text";
import type { Claims, Figure, Sentence } from "../../model/claim";

/** A figure with what its clause says: who did what, where. */
export interface Statement {
  readonly figure: Figure;
  readonly sentence: Sentence;
  /** Statements of the same key count the same things over the same period. */
  readonly key: string;
  /** The verb the figure hangs on, with those joined to it: "kiểm tra, giám sát". */
  readonly actions: readonly string[];
  readonly actor: string;
  readonly places: string;
  /** The words behind what is counted, which narrow it. */
  readonly qualifier: string;
}

/** The figures that say enough to be told from any other: a verb, a period, and things named by two words or more. */
export function* readStatements(claims: Claims): Iterable<Statement> {
  for (const figure of claims.figures) {
    const sentence = claims.sentences[figure.sentence];
    if (!sentence || !isSpecific(figure)) continue;
    const before = sentence.text.slice(Math.max(0, figure.from - 160), figure.from);
    const clause = before.slice(before.lastIndexOf(";") + 1);
    const actions = readActions(clause.toLowerCase());
    if (actions.length === 0) continue;
    const { field, subject, measure, unit } = figure.dimensions;
    const period = figure.period ? `${figure.period.from}-${figure.period.to}` : "";
    yield {
      figure,
      sentence,
      key: [
        figure.unit,
        subject,
        field,
        measure,
        unit,
        figure.levels.join("+"),
        period,
        figure.periodKind,
      ].join("\u0000"),
      actions,
      actor: readActor(clause),
      places: readPlaces(clause),
      qualifier: foldWords(/^[^,;:.()\d]{0,80}/u.exec(sentence.text.slice(figure.headEnd))?.[0] ?? ""),
    };
  }
}

/** Do two statements speak of one fact? In the same sentence they are two by intent. */
export function saysTheSame(a: Statement, b: Statement): boolean {
  if (a.figure.sentence === b.figure.sentence) return false;
  if (!a.actions.some((action) => b.actions.includes(action))) return false;
  if (a.actor !== "" && b.actor !== "" && a.actor !== b.actor) return false;
  return a.places === b.places && a.qualifier === b.qualifier && isTold(a, b);
}

/** A note, another document, or a name long enough that it cannot be two things. */
function isTold(a: Statement, b: Statement): boolean {
  const noted = (a.sentence.kind === "footnote") !== (b.sentence.kind === "footnote");
  return noted || a.sentence.document !== b.sentence.document || a.figure.unit.split(" ").length > 2;
}

function isSpecific(figure: Figure): boolean {
  return (
    figure.notFigure === undefined &&
    !figure.percent &&
    figure.base === undefined &&
    figure.bound === "exact" &&
    figure.period !== undefined &&
    figure.unit.includes(" ")
  );
}

const VERB =
  "kiểm tra|giám sát|tổ chức|mở|thành lập|xây dựng|công nhận|đăng ký|khen thưởng|biểu dương|tặng|trao|hỗ trợ|tập huấn|tuyên truyền|vận động|ban hành|hoàn thành|kết nạp|giải quyết|tiếp nhận|đề nghị|phát động|ra mắt|nhân rộng|hòa giải|xử lý|tiếp|đối thoại|thăm|khảo sát|bồi dưỡng|đào tạo|trồng|sửa chữa|làm";

/** The last verb before a figure, and those joined to it by a comma or "và". */
const LAST_VERBS = new RegExp(
  `(?<!\\p{L})((?:${VERB})(?:(?:, | và )(?:${VERB}))*)(?!\\p{L})(?![^]*(?<!\\p{L})(?:${VERB})(?!\\p{L}))`,
  "u",
);

function readActions(clause: string): readonly string[] {
  const found = LAST_VERBS.exec(clause);
  if (!found || clause.length - found.index > 100) return [];
  return (found[1] ?? "").split(/, | và /u);
}

/** Who did it: the last office or body named in the clause. */
const ACTOR =
  /(?<!\p{L})((?:Ủy ban|Ban|UBND|UBKT|UBMTTQ|MTTQ|Mặt trận|Hội|Đoàn|Đảng ủy|Huyện ủy|Tỉnh ủy|Thành ủy|Thị ủy|Chi bộ|Đảng bộ|Công an|Phòng|Sở|Trung tâm|HĐND|Thường trực|Liên đoàn)(?: \p{L}+){0,4})/gu;

function readActor(clause: string): string {
  const found = [...clause.matchAll(ACTOR)].at(-1)?.[1] ?? "";
  return foldWords(found).split(" ").slice(0, 3).join(" ");
}

const PLACE = /(?<!\p{L})(?:xã|thị trấn|phường|thôn|bản|xóm|tổ|ấp|khối) \p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*/gu;

function readPlaces(clause: string): string {
  return (clause.match(PLACE) ?? []).map(foldWords).sort().join("|");
}
