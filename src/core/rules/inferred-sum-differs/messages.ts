export const messages = {
  vi: {
    onePath:
      "{row}, {column}: ghi {shown}, nhưng {names} cộng lại là {parts} = {expected}{slip}. Ở {confirmations} {lines} khác của bảng, phép cộng này đều khớp. Xem lại ô này; nếu các số thành phần đúng thì sửa thành {expected}.",
    twoPaths:
      "{row}, {column}: ghi {shown}, nhưng {paths} cách cộng đều ra {expected}: {names} ({parts}) và {names2} ({parts2}){slip}. Ở {confirmations} {lines} khác của bảng, phép cộng này đều khớp. Xem lại ô này.",
    part: "{row}, {column}: với {shown} ở ô này, {names} cộng lại là {sum}, khác {totalShown} ghi ở {totalName}. Ở {confirmations} {lines} khác của bảng, phép cộng này đều khớp. Xem lại ô này; nếu là {expected}{slip} thì cộng khớp.",
    someParts:
      "{row}, {column}: ghi {shown} và số này khớp với các tổng khác, nhưng {names} cộng lại là {parts} = {sum}. Ở {confirmations} {lines} khác của bảng, phép cộng này đều khớp. Có lẽ một trong các số thành phần sai {difference}; đối chiếu từng số.",
    eitherCell:
      "{totalName}: ghi {totalShown}, nhưng {names} cộng lại là {parts} = {sum}, mà ở {confirmations} {lines} khác của bảng phép cộng này đều khớp. Hoặc {row}, {column} ghi {shown} mà đúng ra là {expected}{slip}, hoặc {other} ghi {otherShown} mà đúng ra là {otherExpected}. Đối chiếu cả hai với số gốc.",
  },
  en: {
    onePath:
      "{row}, {column}: shows {shown}, but {names} add up to {parts} = {expected}{slip}. The same sum holds in {confirmations} other {lines} of the table. Check this cell; if the parts are right, change it to {expected}.",
    twoPaths:
      "{row}, {column}: shows {shown}, but {paths} ways of adding give {expected}: {names} ({parts}) and {names2} ({parts2}){slip}. The same sum holds in {confirmations} other {lines} of the table. Check this cell.",
    part: "{row}, {column}: with {shown} here, {names} add up to {sum}, not to the {totalShown} shown at {totalName}. The same sum holds in {confirmations} other {lines} of the table. Check this cell; with {expected}{slip} the sum holds.",
    someParts:
      "{row}, {column}: shows {shown}, which agrees with the other totals, but {names} add up to {parts} = {sum}. The same sum holds in {confirmations} other {lines} of the table. One of the parts is probably off by {difference}; check them one by one.",
    eitherCell:
      "{totalName}: shows {totalShown}, but {names} add up to {parts} = {sum}, though the same sum holds in {confirmations} other {lines} of the table. Either {row}, {column} shows {shown} and should be {expected}{slip}, or {other} shows {otherShown} and should be {otherExpected}. Check both against the source.",
  },
} as const;
