export const messages = {
  vi: {
    differs:
      "{row}, {column}: biểu ghi {shown}, đếm trong danh sách được {expected} ({difference}){slip}. Kiểm tra danh sách; nếu danh sách đã đủ và đúng thì sửa biểu thành {expected}.",
    differsWithTotals:
      "{row}, {column}: biểu ghi {shown}, đếm trong danh sách được {expected} ({difference}){slip}; tổng ở {totals} cũng lệch theo. Kiểm tra danh sách; nếu danh sách đã đủ và đúng thì sửa ô này thành {expected} và sửa cả tổng.",
    otherScope:
      "{differing}/{figures} số của biểu này khác số đếm trong danh sách, nên có lẽ biểu không được lập từ danh sách này (khác kỳ, khác địa bàn, hoặc danh sách chưa đủ). Kiểm tra xem đã chọn đúng danh sách chưa; các ô không được báo riêng.",
  },
  en: {
    differs:
      "{row}, {column}: the table shows {shown}, the register counts {expected} ({difference}){slip}. Check the register; if it is complete and right, change the table to {expected}.",
    differsWithTotals:
      "{row}, {column}: the table shows {shown}, the register counts {expected} ({difference}){slip}; the total in {totals} is off with it. Check the register; if it is complete and right, change this cell to {expected}, and the total with it.",
    otherScope:
      "{differing} of this table's {figures} figures differ from the register's counts, so it was probably not made from this register (another period, another area, or the register is incomplete). Check that this is the right register; the cells are not reported one by one.",
  },
} as const;
