export const messages = {
  vi: {
    onePath:
      "{row}, {column}: ghi {shown}, nhưng {names} cộng lại là {parts} = {expected}{slip}. Nếu các số thành phần đã đúng thì sửa thành {expected}.",
    twoPaths:
      "{row}, {column}: ghi {shown}, nhưng {paths} cách cộng đều ra {expected}: {names} ({parts}) và {names2} ({parts2}){slip}. Sửa thành {expected}.",
    part: "{row}, {column}: ghi {shown} thì {totalName} không khớp ({totalShown} khác {parts} = {sum}). Sửa ô này thành {expected}{slip} thì các phép cộng đều khớp.",
    someParts:
      "{row}, {column}: ghi {shown} và số này khớp với các tổng khác, nhưng {names} cộng lại là {parts} = {sum}. Có lẽ một trong các số thành phần sai {difference}; đối chiếu từng số.",
    eitherCell:
      "{totalName}: ghi {totalShown}, nhưng {names} cộng lại là {parts} = {sum}. Hoặc {row}, {column} ghi {shown} mà đúng ra là {expected}{slip}, hoặc {other} ghi {otherShown} mà đúng ra là {otherExpected}. Đối chiếu cả hai với số gốc.",
    countedTwice:
      "{row}, {column}: công thức cộng cả dòng tổng nhóm lẫn {count} dòng đã nằm trong nhóm đó, nên ra {shown}; mỗi dòng chỉ cộng một lần thì là {parts} = {expected}. Sửa công thức để chỉ cộng các tổng nhóm.",
  },
  en: {
    onePath:
      "{row}, {column}: shows {shown}, but {names} add up to {parts} = {expected}{slip}. If the parts are right, change it to {expected}.",
    twoPaths:
      "{row}, {column}: shows {shown}, but {paths} ways of adding give {expected}: {names} ({parts}) and {names2} ({parts2}){slip}. Change it to {expected}.",
    part: "{row}, {column}: with {shown} here, {totalName} does not add up ({totalShown} against {parts} = {sum}). With {expected}{slip} every sum holds.",
    someParts:
      "{row}, {column}: shows {shown}, which agrees with the other totals, but {names} add up to {parts} = {sum}. One of the parts is probably off by {difference}; check them one by one.",
    eitherCell:
      "{totalName}: shows {totalShown}, but {names} add up to {parts} = {sum}. Either {row}, {column} shows {shown} and should be {expected}{slip}, or {other} shows {otherShown} and should be {otherExpected}. Check both against the source.",
    countedTwice:
      "{row}, {column}: the formula adds both a subtotal and {count} cells that are in it, which gives {shown}; added once, it is {parts} = {expected}. Let the formula add the subtotals alone.",
  },
} as const;
