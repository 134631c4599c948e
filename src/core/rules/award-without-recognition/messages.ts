import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    notRecognised:
      "{entry} đã ghi khen thưởng (“{header}”: {award}) nhưng ô “{recognisedHeader}” {recognised}. Phải được công nhận rồi mới được khen: bổ sung năm công nhận, hoặc bỏ phần khen nếu ghi nhầm.",
    awardedBefore:
      "{entry} được khen năm {award}, trước khi được công nhận năm {recognised}. Đối chiếu hai quyết định và sửa năm sai.",
  },
  en: {
    notRecognised:
      "{entry} has a reward (“{header}”: {award}) but its cell “{recognisedHeader}” {recognised}. Only what was recognised is rewarded: add the year of recognition, or remove the reward if it was a mistake.",
    awardedBefore:
      "{entry} was rewarded in {award}, before it was recognised in {recognised}. Compare the two decisions and correct the wrong year.",
  },
};
