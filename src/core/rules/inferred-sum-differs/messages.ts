export const messages = {
  vi: {
    total:
      "{row}, {column}: ghi {shown}, nhưng {names} cộng lại là {parts} = {expected}{slip}. Ở {confirmations} {lines} khác của bảng, phép cộng này đều khớp. Xem lại ô này; nếu các số thành phần đúng thì sửa thành {expected}.",
    part: "{row}, {column}: với {shown} ở ô này, {names} cộng lại là {sum}, khác {totalShown} ghi ở {totalName}. Ở {confirmations} {lines} khác của bảng, phép cộng này đều khớp. Xem lại ô này; nếu là {expected}{slip} thì cộng khớp.",
  },
  en: {
    total:
      "{row}, {column}: shows {shown}, but {names} add up to {parts} = {expected}{slip}. The same sum holds in {confirmations} other {lines} of the table. Check this cell; if the parts are right, change it to {expected}.",
    part: "{row}, {column}: with {shown} here, {names} add up to {sum}, not to the {totalShown} shown at {totalName}. The same sum holds in {confirmations} other {lines} of the table. Check this cell; with {expected}{slip} the sum holds.",
  },
} as const;
