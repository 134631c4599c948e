export const messages = {
  vi: {
    follows:
      "{row}, {column}: ghi {shown}, nhưng {names} là {parts} = {expected}{slip}; ở {confirmations} {lines} khác của bảng, phép tính này đều khớp. Nếu các số kia đúng thì sửa thành {expected}.",
    part: "{row}, {column}: ghi {shown} thì {totalName} không khớp ({totalShown} khác {parts} = {sum}); ở {confirmations} {lines} khác của bảng, phép tính này đều khớp. Xem lại ô này; nếu là {expected}{slip} thì khớp.",
    share:
      "{row}, {column}: ghi {shown}, nhưng {dividend} : {divisor} = {expected} ({overName} chia cho {underName}). Tính lại ô này.",
    growth:
      "{row}, {column}: ghi {shown}, nhưng từ {divisor} ({underName}) lên {dividend} ({overName}) thay đổi {expected}. Tính lại ô này.",
    operand:
      "{row}, {column}: với {shown} ở ô này thì {quotientName} không khớp (ghi {quotientShown}, tính lại là {quotientExpected}); ở {supports} dòng khác, phép tính này đều khớp. Xem lại ô này; nếu là {expected}{slip} thì khớp.",
    eitherOperand:
      "{row}, {column}: ghi {shown}, nhưng {dividend} : {divisor} = {expected} ({overName} và {underName}). Hoặc ô này đúng ra là {expected}, hoặc {other} ghi {otherShown} mà đúng ra là {otherExpected}. Đối chiếu cả hai với số gốc.",
    eitherCell:
      "{totalName}: ghi {totalShown}, nhưng {names} là {parts} = {sum}; ở {confirmations} {lines} khác của bảng, phép tính này đều khớp. Hoặc {row}, {column} ghi {shown} mà đúng ra là {expected}{slip}, hoặc {other} ghi {otherShown} mà đúng ra là {otherExpected}. Đối chiếu cả hai với số gốc.",
    mean: "{row}, {column}: ghi {shown}, nhưng bình quân của {count} số ({parts}) là {expected}. Ở các cột khác của dòng này, bình quân đều đúng; tính lại ô này.",
    rank: "{row}, {column}: xếp thứ {shown}, nhưng theo {overName} ({dividend}) thì đứng thứ {expected}. Xếp lại, hoặc ghi rõ xếp theo tiêu chí nào.",
    hundred:
      "{row}, {column}: ghi {shown}, nhưng {count} tỷ lệ cộng lại là {parts} = {expected}, lệch quá mức làm tròn. Tính lại từng tỷ lệ.",
  },
  en: {
    follows:
      "{row}, {column}: shows {shown}, but {names} is {parts} = {expected}{slip}; it comes out in {confirmations} other {lines} of the table. If the other figures are right, change it to {expected}.",
    part: "{row}, {column}: with {shown} here, {totalName} does not come out ({totalShown} against {parts} = {sum}), as it does in {confirmations} other {lines} of the table. Check this cell; with {expected}{slip} it does.",
    share:
      "{row}, {column}: shows {shown}, but {dividend} : {divisor} = {expected} ({overName} over {underName}). Work this cell out again.",
    growth:
      "{row}, {column}: shows {shown}, but from {divisor} ({underName}) to {dividend} ({overName}) is a change of {expected}. Work this cell out again.",
    operand:
      "{row}, {column}: with {shown} here, {quotientName} does not come out (it shows {quotientShown}, worked out it is {quotientExpected}), as it does in {supports} other rows. Check this cell; with {expected}{slip} it does.",
    eitherOperand:
      "{row}, {column}: shows {shown}, but {dividend} : {divisor} = {expected} ({overName} and {underName}). Either this cell should be {expected}, or {other} shows {otherShown} and should be {otherExpected}. Check both against the source.",
    eitherCell:
      "{totalName}: shows {totalShown}, but {names} is {parts} = {sum}; it comes out in {confirmations} other {lines} of the table. Either {row}, {column} shows {shown} and should be {expected}{slip}, or {other} shows {otherShown} and should be {otherExpected}. Check both against the source.",
    mean: "{row}, {column}: shows {shown}, but the average of {count} figures ({parts}) is {expected}. In the other columns of this row it is right; work this cell out again.",
    rank: "{row}, {column}: ranked {shown}, but by {overName} ({dividend}) it comes {expected}. Rank again, or say what is ranked by.",
    hundred:
      "{row}, {column}: shows {shown}, but {count} shares add up to {parts} = {expected}, off by more than rounding. Work the shares out again.",
  },
} as const;
