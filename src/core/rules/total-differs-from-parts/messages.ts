export const messages = {
  vi: {
    onePath:
      "{row}, {column}: ghi {shown}, nhưng {names} cộng lại là {parts} = {expected}{slip}{declared}. Nếu các số thành phần đã đúng thì sửa thành {expected}.",
    twoPaths:
      "{row}, {column}: ghi {shown}, nhưng {paths} cách cộng đều ra {expected}: {names} ({parts}) và {names2} ({parts2}){slip}{declared}. Sửa thành {expected}.",
    part: "{row}, {column}: ghi {shown} thì {totalName} không khớp ({totalShown} khác {parts} = {sum}){declared}. Sửa ô này thành {expected}{slip} thì các phép cộng đều khớp.",
    someParts:
      "{row}, {column}: ghi {shown} và số này khớp với các tổng khác, nhưng {names} cộng lại là {parts} = {sum}{declared}. Có lẽ một trong các số thành phần sai {difference}; đối chiếu từng số.",
    eitherCell:
      "{totalName}: ghi {totalShown}, nhưng {names} cộng lại là {parts} = {sum}{declared}. Hoặc {row}, {column} ghi {shown} mà đúng ra là {expected}{slip}, hoặc {other} ghi {otherShown} mà đúng ra là {otherExpected}. Đối chiếu cả hai với số gốc.",
    wrongDeclaration:
      "{row}, {column}: phép cộng đã khai báo ({names} = {total}) sai ở {wrong} trên {all} {lines}; chẳng hạn ở đây ghi {shown} mà cộng lại là {parts} = {sum}. Có lẽ khai báo chưa đúng, nên Khớp không dùng: xem lại trong Thiết lập.",
    countedTwice:
      "{row}, {column}: công thức cộng cả dòng tổng nhóm lẫn {count} dòng đã nằm trong nhóm đó, nên ra {shown}; mỗi dòng chỉ cộng một lần thì là {parts} = {expected}. Sửa công thức để chỉ cộng các tổng nhóm.",
  },
  en: {
    onePath:
      "{row}, {column}: shows {shown}, but {names} add up to {parts} = {expected}{slip}{declared}. If the parts are right, change it to {expected}.",
    twoPaths:
      "{row}, {column}: shows {shown}, but {paths} ways of adding give {expected}: {names} ({parts}) and {names2} ({parts2}){slip}{declared}. Change it to {expected}.",
    part: "{row}, {column}: with {shown} here, {totalName} does not add up ({totalShown} against {parts} = {sum}){declared}. With {expected}{slip} every sum holds.",
    someParts:
      "{row}, {column}: shows {shown}, which agrees with the other totals, but {names} add up to {parts} = {sum}{declared}. One of the parts is probably off by {difference}; check them one by one.",
    eitherCell:
      "{totalName}: shows {totalShown}, but {names} add up to {parts} = {sum}{declared}. Either {row}, {column} shows {shown} and should be {expected}{slip}, or {other} shows {otherShown} and should be {otherExpected}. Check both against the source.",
    wrongDeclaration:
      "{row}, {column}: the declared sum ({names} = {total}) fails in {wrong} of {all} {lines}; here, for one, it shows {shown}, while the parts add up to {parts} = {sum}. It is probably declared wrongly and is not used: look at it in Settings.",
    countedTwice:
      "{row}, {column}: the formula adds both a subtotal and {count} cells that are in it, which gives {shown}; added once, it is {parts} = {expected}. Let the formula add the subtotals alone.",
  },
} as const;
