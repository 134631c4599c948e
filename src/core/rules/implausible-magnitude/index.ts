import type { Localized } from "../../base/language";
import { writeNumber } from "../../base/number-text";
import { isPartOfDong, judgeEarning, readEarning } from "../../claims/magnitudes/money";
import { limitOfPeople } from "../../claims/magnitudes/people";
import { isShareOverWhole } from "../../claims/magnitudes/shares";
import type { Figure, Sentence } from "../../model/claim";
import { defineRule, type Draft } from "../define-rule";
import { messages } from "./messages";

/** An amount, a share or a number of people that is out of its order: zeros or "triệu" lost, or too many. */
export const implausibleMagnitude = defineRule({
  meta: {
    id: "implausible-magnitude",
    family: "text",
    severity: "warning",
    fixable: "never",
    messages,
    summary: {
      vi: "Số tiền, tỷ lệ hoặc số người quá nhỏ hay quá lớn so với thực tế.",
      en: "An amount, a share or a number of people out of its order.",
    },
  },
  *check({ claims }) {
    for (const figure of claims.figures) {
      const sentence = claims.sentences[figure.sentence];
      const draft = sentence && judge(figure, sentence);
      if (draft) yield draft;
    }
  },
});

function judge(figure: Figure, sentence: Sentence): Draft | null {
  const earning = readEarning(figure, sentence);
  const fault = earning && judgeEarning(earning);
  if (earning && fault) {
    const data = { span: SPANS[earning.per], limit: fault.limit, meant: describeMeant(fault.meant) };
    return draft(fault.fault, figure, data, fault.meant);
  }
  if (isShareOverWhole(figure, sentence)) return draft("shareOver100", figure, {}, null);
  if (isPartOfDong(figure, sentence)) return draft("partOfDong", figure, {}, null);
  if (isEnglishThousands(figure)) return { ...draft("comma", figure, {}, figure.value), severity: "note" };
  const limit = limitOfPeople(figure);
  return limit === null ? null : draft("tooMany", figure, { limit }, null);
}

/** "1,250 lượt người" is read as 1.250, since nobody counts people in thousandths. */
function isEnglishThousands({ number, value, decimals }: Figure): boolean {
  return decimals === 0 && value >= 1000 && /^[1-9]\d{0,2}(?:,\d{3})+$/u.test(number.quote);
}

const SPANS: Readonly<Record<"month" | "year", Localized>> = {
  month: { vi: "tháng", en: "month" },
  year: { vi: "năm", en: "year" },
};

function draft(
  messageId: keyof typeof messages.vi,
  figure: Figure,
  data: Draft["data"],
  expected: number | null,
): Draft {
  return {
    messageId,
    data: { figure: figure.at.quote, ...data },
    at: figure.at,
    shown: figure.value,
    expected,
    evidence: [],
    key: [figure.at.document, figure.at.section, messageId, figure.at.quote],
  };
}

/** "có lẽ là 200 triệu đồng", or nothing where no single slip explains the amount. */
function describeMeant(meant: number | null): Localized {
  if (meant === null) return { vi: "", en: "" };
  const [amount, vi, en] = meant >= 1e9 ? [meant / 1e9, "tỷ", "billion"] : [meant / 1e6, "triệu", "million"];
  return {
    vi: ` Có lẽ là ${writeNumber(amount, "vi")} ${vi} đồng.`,
    en: ` It probably means ${writeNumber(amount, "en")} ${en} đồng.`,
  };
}
