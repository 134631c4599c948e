// Written by npm run generate from src/core/rules/*/README.md: change it there.
import type { RuleHelpBook } from "./rule-explanation";

export const ruleHelpVi: RuleHelpBook = {
  "total-differs-from-parts": {
    title: "Số tổng khác với tổng các phần của nó",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Số tổng phải bằng các phần của nó cộng lại. Khớp xem tiêu đề bảng và các dòng “Tổng số”, “Cộng” để biết ô nào là phần của ô nào, rồi cộng lại theo mọi cách có thể. Phép cộng do người dùng khai báo trong Thiết lập được xét trước tiên. Báo cáo thường trích số tổng, nên một số tổng sai kéo theo mọi con số lấy từ nó. Vì vậy lệch một đơn vị cũng được báo.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Đối chiếu các số thành phần với danh sách gốc. Nếu các số thành phần đã đúng thì sửa số tổng; nút Sửa làm việc này và cho xem trước. Nếu phát hiện nêu một số thành phần, hãy xem lại số đó trước.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Năm"], ["Tổng số"], ["Tập thể"], ["Cá nhân"]],
        rows: [
          [
            ["2023"],
            [
              {
                kind: "strong",
                text: "68",
              },
            ],
            ["30"],
            ["40"],
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["30 + 40 = 70, nhưng ô Tổng số ghi 68. Nếu hai số thành phần đúng thì Tổng số phải là 70."],
      },
    ],
  },
  "inferred-sum-differs": {
    title: "Một phép cộng khớp ở mọi chỗ khác trong bảng nhưng không khớp ở một chỗ",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Quy tắc này dành cho bảng không ghi rõ cột nào, dòng nào là tổng. Khớp tìm phép cộng đúng ở các dòng (hoặc các cột) khác của bảng, rồi chỉ ra chỗ phép cộng ấy không đúng. Vì bảng không nói rõ, đây chỉ là cảnh báo, và chỉ báo khi một lần gõ nhầm đủ giải thích chỗ lệch. Chênh lệch do làm tròn không bị báo.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Xem lại ô được nêu và các ô cùng phép cộng, đối chiếu với số liệu gốc. Nếu đúng là gõ nhầm thì bấm Sửa và xem trước. Nếu bảng vốn không cộng như vậy thì bỏ qua.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Xã"], ["Hộ đăng ký"], ["Hộ nông nghiệp"], ["Hộ phi nông nghiệp"]],
        rows: [
          [["An Sơn"], ["164"], ["121"], ["43"]],
          [["Bình Lâm"], ["288"], ["235"], ["53"]],
          [
            ["Hòa Khê"],
            [
              {
                kind: "strong",
                text: "357",
              },
            ],
            ["222"],
            ["153"],
          ],
          [["Phú Điền"], ["191"], ["147"], ["44"]],
        ],
      },
      {
        kind: "paragraph",
        spans: [
          "Ở các xã khác, cột thứ nhất bằng hai cột sau cộng lại. Riêng Hòa Khê 222 + 153 = 375, có lẽ hai chữ số bị đảo chỗ.",
        ],
      },
    ],
  },
  "derived-figure-differs": {
    title: "Tỷ lệ, bình quân, thứ hạng, chênh lệch, lũy kế hoặc số cuối kỳ tính không đúng",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Tỷ lệ, mức tăng, bình quân, thứ hạng, chênh lệch, lũy kế hoặc số cuối kỳ ghi trong ô không bằng số tính được từ chính các số cùng dòng hoặc cùng cột. Cách tính được suy từ các dòng khác của bảng, nơi phép tính này đều khớp.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Tính lại ô được báo. Nếu số liệu dựa trên căn cứ khác thì bỏ qua và ghi lý do."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "Kế hoạch 75, thực hiện 33 mà tỷ lệ ghi 46% trong khi các dòng khác đều đúng. Sửa thành 44%.",
        ],
      },
    ],
  },
  "part-exceeds-whole": {
    title: "Một phần lớn hơn toàn bộ",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Một phần không thể lớn hơn toàn bộ: đăng ký mới không vượt số đăng ký, nhân rộng không vượt số mô hình, khen thưởng không vượt số công nhận. Cộng theo cột không lộ ra lỗi này, vì các tổng vẫn có thể khớp. Nguyên nhân thường gặp là hai cột lấy số của hai kỳ khác nhau. Nếu tiêu đề còn có cách hiểu khác thì chỉ là cảnh báo.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Xem lại cả hai số, nhất là mỗi cột tính cho những năm nào. Không có nút Sửa, vì chưa biết số nào sai.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Lĩnh vực"], ["Đăng ký 2023–2025"], ["Đăng ký mới 2025"]],
        rows: [
          [
            ["Văn hóa - xã hội"],
            ["318"],
            [
              {
                kind: "strong",
                text: "381",
              },
            ],
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Số đăng ký mới của một năm (381) không thể nhiều hơn số đăng ký của cả giai đoạn (318)."],
      },
    ],
  },
  "summary-differs-from-register": {
    title: "Số trong biểu tổng hợp khác số đếm được trong danh sách",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Số trong biểu tổng hợp phải bằng số đếm được trong danh sách. Khớp đếm lại danh sách đúng theo tiêu đề của từng ô: lĩnh vực, loại, đối tượng, cấp, đơn vị và năm. Biểu gõ tay thường bị cũ khi danh sách thêm hoặc sửa một dòng. Nếu hầu hết các ô đều khác, Khớp chỉ báo một lần: có lẽ biểu không được lập từ danh sách này. Tiêu đề cột đặt thế nào cũng được: khi hầu hết các số của biểu đúng bằng số đếm theo một cột của danh sách thì Khớp hiểu biểu đếm theo cột ấy.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Xem danh sách đã đủ chưa. Nếu đủ thì sửa số trong biểu; nếu biểu đúng thì bổ sung danh sách. Cũng có thể dùng mục Lập biểu để biểu tự đếm bằng công thức.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Lĩnh vực"], ["Mô hình tập thể (biểu)"], ["Đếm trong danh sách"]],
        rows: [
          [
            ["Phát triển kinh tế"],
            [
              {
                kind: "strong",
                text: "142",
              },
            ],
            ["141"],
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Biểu ghi 142 nhưng danh sách chỉ có 141 dòng như vậy."],
      },
    ],
  },
  "summary-differs-from-summary": {
    title: "Cùng một số liệu mà hai biểu ghi khác nhau",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Cùng một số liệu thì biểu nào cũng phải ghi như nhau. Khớp so các ô cùng nội dung của hai biểu; nếu một biểu không có sẵn ô đó thì cộng các ô thành phần lại. Hai phụ lục của một báo cáo mà khác nhau thì người đọc không biết tin bên nào.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Xem số nào đúng rồi sửa biểu kia. Không có nút Sửa, vì bản thân hai biểu không nói bên nào đúng.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Biểu"], ["Tổng số mô hình"]],
        rows: [
          [["Biểu theo lĩnh vực"], ["5.120"]],
          [
            ["Biểu theo đơn vị"],
            [
              {
                kind: "strong",
                text: "5.102",
              },
            ],
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Cùng là tổng số mô hình nhưng hai biểu chênh nhau 18."],
      },
    ],
  },
  "total-is-provisional": {
    title: "Tổng cộng cả những dòng chưa có số",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Tổng này cộng cả những dòng chưa có số, hoặc tên biểu nêu một năm còn “Chưa xét”. Số cộng không sai, nhưng mới là tạm tính. Người đọc báo cáo dễ hiểu nhầm đó là số cuối cùng.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Điền nốt các dòng còn thiếu nếu đã có số. Nếu chưa có, khi nêu số này trong báo cáo hãy ghi rõ là tạm tính, hoặc tính đến thời điểm nào.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Năm"], ["Khen thưởng"]],
        rows: [
          [["2024"], ["80"]],
          [
            ["2025"],
            [
              {
                kind: "strong",
                text: "Chưa xét",
              },
            ],
          ],
          [["Cộng"], ["80"]],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Tổng 80 của giai đoạn 2024–2025 chưa có số của năm 2025."],
      },
    ],
  },
  "cell-error": {
    title: "Ô báo lỗi (#REF!, #DIV/0!…)",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Ô đang báo lỗi công thức như #REF!, #DIV/0!, #VALUE!, #NAME? hay #N/A. Khi in ra, ô lỗi hiện nguyên như vậy. Mọi số tổng dùng đến ô này cũng lỗi theo, hoặc không kiểm tra được.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Bấm Đến ô, xem công thức trỏ đến đâu. Sửa lại công thức, hoặc nhập số đúng vào ô."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "Công thức ",
          {
            kind: "code",
            text: "=SUM(C7:C12)+#REF!",
          },
          " báo lỗi vì dòng mà nó trỏ tới đã bị xóa. Sửa thành ",
          {
            kind: "code",
            text: "=SUM(C7:C12)",
          },
          " thì ô lại có số.",
        ],
      },
    ],
  },
  "number-stored-as-text": {
    title: "Số được lưu dưới dạng chữ",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Ô trông như số nhưng Excel đang lưu là chữ. Hàm SUM bỏ qua những ô như vậy, COUNTIFS cũng có thể không đếm được. Vì thế số tổng bị thiếu mà nhìn bảng không thấy lý do. Thường gặp khi gõ dấu nháy trước số, hoặc chép từ Word sang.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Bấm Sửa để đổi thành số; giá trị giữ nguyên. Riêng tỷ lệ ghi dạng chữ như “44%” thì phải tự sửa, vì có thể là 44 hoặc 0,44.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Đơn vị"], ["Tập thể"], ["Đang lưu là"]],
        rows: [
          [["Bản Lúa"], ["12"], ["số"]],
          [
            ["Suối Mây"],
            [
              {
                kind: "strong",
                text: "'04",
              },
            ],
            ["chữ"],
          ],
          [["Cộng"], ["12"], []],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Tổng ra 12, vì ô “04” là chữ nên không được cộng; đúng ra là 16."],
      },
    ],
  },
  "total-typed-over-formula": {
    title: "Số tổng gõ đè lên công thức",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Trong dòng tổng, các ô khác là công thức còn ô này là số gõ tay. Hôm nay số có thể đúng, nhưng khi số liệu thay đổi ô này không tự tính lại. Lúc đó dòng tổng sẽ sai mà không ai để ý.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Chép công thức từ ô bên cạnh sang ô này. Khớp không tự ghi công thức vào ô của bảng, nên không có nút Sửa.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Cộng"], ["Tập thể"], ["Cá nhân"], ["Tổng số"]],
        rows: [
          [
            [],
            [
              {
                kind: "code",
                text: "=SUM(C7:C13)",
              },
            ],
            [
              {
                kind: "strong",
                text: "214",
              },
            ],
            [
              {
                kind: "code",
                text: "=SUM(E7:E13)",
              },
            ],
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: [
          "Ô Cá nhân ghi số 214 gõ tay, nên thay bằng ",
          {
            kind: "code",
            text: "=SUM(D7:D13)",
          },
          ".",
        ],
      },
    ],
  },
  "formula-omits-rows": {
    title: "Công thức cộng bỏ sót dòng",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Công thức cộng chỉ lấy một số dòng mà bỏ sót những dòng khác cũng có số. Thường xảy ra khi thêm dòng ở cuối bảng mà quên kéo dài vùng cộng. Ô tổng vẫn là công thức nên trông như đúng, nhưng số bị thiếu.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Sửa vùng cộng trong công thức cho đủ các dòng. Nếu cố ý không tính dòng đó thì bỏ qua và ghi lý do.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "Bảng có số từ C7 đến C13 nhưng công thức là ",
          {
            kind: "code",
            text: "=SUM(C7:C12)",
          },
          ". Sửa thành ",
          {
            kind: "code",
            text: "=SUM(C7:C13)",
          },
          ".",
        ],
      },
    ],
  },
  "formula-unlike-neighbours": {
    title: "Công thức khác kiểu với các công thức bên cạnh",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Mọi công thức khác của cột (hoặc dòng) đều cùng một kiểu, riêng ô này trỏ tới ô khác. Thường xảy ra khi chép công thức hoặc chèn dòng, và ô vẫn trông như đúng.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Chép lại công thức từ ô bên cạnh. Nếu cố ý tính khác thì bỏ qua và ghi lý do."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "Cột tỷ lệ gồm ",
          {
            kind: "code",
            text: "=D4/C4*100",
          },
          ", ",
          {
            kind: "code",
            text: "=D5/C5*100",
          },
          ", nhưng ô thứ ba ghi ",
          {
            kind: "code",
            text: "=D6/C5*100",
          },
          ". Sửa thành ",
          {
            kind: "code",
            text: "=D6/C6*100",
          },
          ".",
        ],
      },
    ],
  },
  "formula-circular": {
    title: "Công thức tính vòng, dựa vào chính nó",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Công thức này dựa vào chính ô chứa nó, trực tiếp hoặc qua ô khác. Excel không tính được, để 0 hoặc kết quả cũ, và chỉ cảnh báo một lần khi mở tệp.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Sửa vùng trong công thức cho không gồm chính ô đó."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "Ô C7 ghi ",
          {
            kind: "code",
            text: "=SUM(C4:C7)",
          },
          ". Sửa thành ",
          {
            kind: "code",
            text: "=SUM(C4:C6)",
          },
          ".",
        ],
      },
    ],
  },
  "result-stale": {
    title: "Kết quả cũ, công thức chưa tính lại",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Số hiện trong ô là kết quả cũ, công thức tính lại ra số khác. Thường do Excel để chế độ tính thủ công (Manual), hoặc tệp được sửa bằng chương trình khác mà chưa tính lại.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Mở tệp trong Excel, bấm F9, kiểm tra lại rồi lưu. Vào Formulas › Calculation Options chọn Automatic.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "Ô C11 hiện 13, công thức ",
          {
            kind: "code",
            text: "=SUM(C7:C10)",
          },
          " tính lại được 16.",
        ],
      },
    ],
  },
  "error-masked": {
    title: "Công thức tra cứu hoặc đếm bỏ sót ô vì khoảng trắng, ký tự ẩn hoặc ô gộp",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Công thức tra cứu hoặc đếm vẫn đúng nhưng bỏ sót ô có chữ chỉ khác khoảng trắng, ký tự không nhìn thấy, hoặc ô bị gộp. Lỗi bị ",
          {
            kind: "code",
            text: "IFERROR",
          },
          " che đi nên không ai thấy.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Sửa chữ ở ô được nêu tên (xóa khoảng trắng thừa, bỏ gộp ô). Không gõ số đè lên công thức."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          {
            kind: "code",
            text: "=IFERROR(VLOOKUP(B5;DS!A:B;2;0);0)",
          },
          " ra 0 vì danh sách ghi “Xã Bình Yên” với hai dấu cách.",
        ],
      },
    ],
  },
  "ordinal-out-of-order": {
    title: "Số thứ tự bị nhảy hoặc trùng",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Số thứ tự bị lặp, lùi hoặc nhảy. Đây thường là dấu vết của một dòng bị chép hai lần hoặc bị xóa nhầm.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Tìm xem có dòng nào thừa hoặc thiếu, rồi đánh lại số thứ tự."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: ["Số thứ tự ghi 1, 2, 2, 5. Đúng ra là 1, 2, 3, 4."],
      },
    ],
  },
  "required-cell-empty": {
    title: "Ô bắt buộc của danh sách để trống",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Biểu tổng hợp đếm danh sách theo các cột như Lĩnh vực, Đối tượng, Năm đăng ký. Nếu một ô bắt buộc để trống, dòng ấy được đếm ở biểu này mà không được đếm ở biểu kia, và các biểu sẽ không khớp. Có ô chỉ bắt buộc khi ô khác đã ghi: có Năm khen thì phải có Cấp khen. Ô ghi “-” hoặc “Chưa xét” không bị coi là trống.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Hỏi lại đơn vị rồi điền vào ô. Nếu cột có sẵn nhưng mang tên khác, vào Thiết lập chọn lại vai trò của cột.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Tên mô hình"], ["Tên tập thể, cá nhân"], ["Lĩnh vực"], ["Năm đăng ký"]],
        rows: [[["Nuôi dê sinh sản"], ["Hoàng Văn Tấn"], [], ["2024"]]],
      },
      {
        kind: "paragraph",
        spans: ["Ô Lĩnh vực để trống, nên mô hình này không thuộc lĩnh vực nào trong biểu."],
      },
    ],
  },
  "unknown-category": {
    title: "Giá trị không có trong danh mục (lĩnh vực, loại, đối tượng, cấp)",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Lĩnh vực, loại, đối tượng hay cấp ghi trong ô không có trong danh mục của mẫu. Dòng đó không được đếm vào nhóm nào, nên số tổng bị thiếu. Viết hoa, viết thường, dấu thanh và khoảng trắng không ảnh hưởng. Một ô ghi hai giá trị cũng không đếm được. Khi danh mục chưa đặt mà lấy theo sổ tính, một giá trị lạ không giống giá trị nào chỉ là cảnh báo, vì có thể là giá trị mới.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Nhận giá trị Khớp gợi ý, hoặc ghi lại theo danh mục. Nếu đơn vị quen viết tắt như vậy, vào Thiết lập thêm chữ viết tắt làm tên gọi khác. Ô ghi hai giá trị thì tách thành hai dòng.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "Cột Lĩnh vực ghi “PTKT”; có lẽ là “Phát triển kinh tế”. Cột Đối tượng ghi “Tập thể và cá nhân” thì phải tách thành hai dòng.",
        ],
      },
    ],
  },
  "unknown-unit": {
    title: "Tên đơn vị không có trong danh sách đơn vị",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Tên đơn vị trong ô không có trong danh sách đơn vị của mẫu. Các dòng ấy không vào biểu theo đơn vị, và đơn vị trông như chưa gửi số liệu. Khớp hiểu “UBND xã…”, “Đảng ủy xã…” là xã đó. Tên khác một chữ có thể là hai nơi khác nhau, nên phải xem lại trước khi sửa.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Sửa tên cho thống nhất với danh sách. Nếu là đơn vị mới thì vào Thiết lập thêm vào danh sách đơn vị.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "Ô Đơn vị ghi “Xã Suối Mâyy”, trong danh sách là “Xã Suối Mây”. Khớp gợi ý sửa thành “Xã Suối Mây”.",
        ],
      },
    ],
  },
  "invalid-year": {
    title: "Ô năm không ghi một năm",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Ô năm phải ghi một năm bằng bốn chữ số. Ô này ghi chữ, hoặc năm thừa, thiếu chữ số. Dòng đó không tính được vào năm nào, nên cộng các năm lại sẽ không bằng tổng. “Chưa xét” không bị báo ở những cột chưa cần có năm.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Đối chiếu hồ sơ rồi ghi lại năm bằng bốn chữ số. Khi chỉ có một cách hiểu, Khớp gợi ý sẵn."],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Trong ô"], ["Khớp hiểu"]],
        rows: [
          [["20241"], ["có lẽ là 2024"]],
          [["202"], ["không rõ 2020, 2021 hay 2022"]],
          [["năm hai tư"], ["không đọc được"]],
        ],
      },
    ],
  },
  "year-outside-period": {
    title: "Năm ngoài giai đoạn của mẫu, hoặc trước năm đăng ký",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Năm ghi trong ô nằm ngoài giai đoạn của mẫu, hoặc năm công nhận, năm khen lại trước năm đăng ký. Dòng ấy có trong danh sách nhưng không vào biểu nào của giai đoạn. Chưa đăng ký thì chưa thể được công nhận.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Đối chiếu hồ sơ rồi sửa năm. Nếu dòng thuộc giai đoạn khác thì đưa ra khỏi danh sách này; nếu giai đoạn của mẫu chưa đúng thì sửa trong Thiết lập.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: ["Giai đoạn 2023–2025 mà Năm đăng ký ghi 2042: có lẽ hai chữ số của 2024 bị đảo chỗ."],
      },
    ],
  },
  "unit-not-reported": {
    title: "Đơn vị trong danh sách đơn vị chưa có mục nào",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Đơn vị có trong danh sách đơn vị nhưng chưa có dòng nào trong danh sách đăng ký. Chưa gửi số liệu khác với không đăng ký mô hình nào. Báo cáo cần nói rõ là trường hợp nào.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Hỏi lại đơn vị. Nếu đơn vị không đăng ký, ghi rõ điều đó trong báo cáo rồi bỏ qua phát hiện này.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "Danh sách có ba xã Suối Mây, Bản Lúa và Nà Hương, nhưng mới có số liệu của Suối Mây và Bản Lúa. Cần hỏi lại Nà Hương.",
        ],
      },
    ],
  },
  "duplicate-entry": {
    title: "Cùng một tập thể, cá nhân với cùng một việc được ghi hai lần",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Một người hoặc tập thể, với cùng một mô hình và cùng năm, được ghi hai lần nên bị đếm hai lần. Khớp so tên không kể danh xưng (Ông, Bà, đồng chí), chức vụ, chữ hoa và dấu thanh. Tên chỉ khác một chữ cái thì coi là hai người. Hai tên chỉ khác dấu thanh, hoặc khác địa chỉ, thì chỉ là lưu ý.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Đối chiếu hai dòng rồi bỏ bớt một dòng. Nếu hai dòng thuộc hai đơn vị, hỏi xem của đơn vị nào. Nếu thật là hai mô hình, ghi tên cho khác nhau.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Tên mô hình"], ["Tên tập thể, cá nhân"], ["Năm đăng ký"]],
        rows: [
          [["Nuôi dê sinh sản"], ["Hoàng Văn Tấn"], ["2024"]],
          [["Mô hình “Nuôi dê sinh sản”"], ["Đ/c Hoàng Văn Tấn, Trưởng thôn Đoài"], ["2024"]],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Hai dòng là một người, một mô hình, một năm."],
      },
    ],
  },
  "award-without-recognition": {
    title: "Khen thưởng khi chưa được công nhận",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Chỉ mô hình đã được công nhận mới được khen thưởng. Dòng này ghi năm khen, cấp khen hoặc hình thức khen nhưng chưa có năm công nhận, hoặc khen trước khi công nhận. Vì vậy số khen thưởng có thể nhiều hơn số công nhận.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Bổ sung năm công nhận theo quyết định. Nếu ghi nhầm dòng thì bỏ phần khen thưởng ở dòng này.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Tên tập thể, cá nhân"], ["Năm công nhận"], ["Năm khen"], ["Cấp khen"]],
        rows: [
          [
            ["Chi hội thôn Đoài"],
            [],
            [
              {
                kind: "strong",
                text: "2024",
              },
            ],
            ["Huyện"],
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Có Năm khen 2024 nhưng Năm công nhận để trống."],
      },
    ],
  },
  "honour-is-not-reward": {
    title: "Danh hiệu thi đua ghi ở cột hình thức khen thưởng, hoặc ngược lại",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Danh hiệu thi đua và hình thức khen thưởng là hai loại khác nhau theo Luật Thi đua, khen thưởng. Chúng được xét và đếm riêng. Ô này ghi danh hiệu ở cột hình thức khen thưởng, hoặc ngược lại, nên số đếm của cả hai cột đều lệch.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Ghi lại hình thức khen thưởng ở cột này và đưa danh hiệu sang cột danh hiệu. Nếu ô ghi cả hai thì tách ra.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "Cột Hình thức khen ghi “Chiến sĩ thi đua cơ sở”: đó là danh hiệu. Hình thức khen thưởng là giấy khen, bằng khen.",
        ],
      },
    ],
  },
  "vague-title": {
    title: "Tên không cho biết làm việc gì",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Tên mô hình chỉ có những từ chung, hoặc chỉ lặp lại tên lĩnh vực, nên không cho biết làm việc gì. Năm sau sẽ khó phân biệt và khó tìm lại mô hình này. Đây chỉ là lưu ý, vì tên ngắn vẫn có thể rõ.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Ghi rõ làm gì, ở đâu hoặc cho ai. Nếu tên như vậy đã đủ rõ thì bỏ qua."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: ["“Phát triển kinh tế” không nói làm gì; nên ghi chẳng hạn “Nuôi dê sinh sản ở thôn Đoài”."],
      },
    ],
  },
  "legacy-encoding": {
    title: "Chữ gõ bằng bảng mã cũ (TCVN3, VNI, VIQR), Unicode tổ hợp, ký tự không nhìn thấy",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Chữ trong ô gõ bằng bảng mã cũ (TCVN3, VNI), bằng Unicode tổ hợp, hoặc có ký tự không nhìn thấy. Nhìn thì giống nhau, nhưng Excel coi là hai chữ khác nhau. Vì thế lọc, tìm và đếm đều bỏ sót ô này.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Bấm Sửa để chuyển sang Unicode dựng sẵn; nội dung không đổi. Chỗ nào chưa chắc, Khớp để xem trước rồi mới sửa.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Trong ô"], ["Đọc là"], ["Vì sao"]],
        rows: [
          [["M« h×nh nu«i dª"], ["Mô hình nuôi dê"], ["gõ bằng phông TCVN3 (ABC)"]],
          [["Ðảng bộ"], ["Đảng bộ"], ["chữ “Ð” không phải của tiếng Việt"]],
        ],
      },
    ],
  },
  "hidden-rows-counted": {
    title: "Dòng ẩn hoặc bị lọc vẫn được tính vào tổng",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Một số dòng đang bị ẩn hoặc bị lọc nhưng vẫn được tính vào tổng. Người xem bảng đếm được ít hơn con số trong biểu. Nếu ẩn dòng là để không tính nữa thì số tổng đang thừa.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Bỏ lọc hoặc hiện các dòng để kiểm tra. Dòng nào không tính thì xóa hẳn."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "Danh sách có 120 dòng, dòng 3 đến dòng 5 đang ẩn. Nhìn thấy 117 dòng, nhưng biểu tổng hợp vẫn ghi 120.",
        ],
      },
    ],
  },
  "figure-differs-from-table": {
    title: "Số trong lời văn khác với ô của biểu mà câu văn nói tới",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Số trong lời văn phải bằng ô của biểu mà câu văn nói tới. Khớp tìm ô theo đối tượng, lĩnh vực, cấp, nội dung và kỳ của câu, và theo số đứng bên cạnh. Lời văn và phụ lục thường do nhiều người làm ở những thời điểm khác nhau, nên dễ lệch. Số không có trong biểu thì không bị coi là sai; “hơn”, “gần”, “khoảng” được hiểu là ước lượng.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Mở ô được nêu và đối chiếu cả hai nơi. Nếu biểu đúng thì bấm Sửa để thay số trong lời văn; nếu lời văn đúng thì sửa biểu. Nếu Khớp chọn nhầm ô, hãy liên kết số với đúng ô ở màn hình Báo cáo.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: ["Biểu ghi 146 tập thể, 388 cá nhân."],
      },
      {
        kind: "quote",
        paragraphs: [
          [
            "Lĩnh vực phát triển kinh tế có ",
            {
              kind: "strong",
              text: "164 tập thể",
            },
            ", 388 cá nhân được công nhận.",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Số 388 đúng với biểu, nên 164 bên cạnh phải là 146."],
      },
    ],
  },
  "figure-conflict": {
    title: "Cùng một việc mà hai chỗ trong văn bản ghi hai số khác nhau",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Cùng một việc thì chỗ nào trong văn bản cũng phải ghi một số. Khớp so lời văn với chú thích, tiêu đề, các chỗ khác và các văn bản gửi kèm. Hai câu được coi là cùng một việc khi cùng cái được đếm, cùng việc làm, cùng kỳ, lĩnh vực, cấp và địa bàn. Chú thích thường viết riêng nên hay bị quên sửa. Khớp cũng báo khi một số nhắc lại bị đảo hai chữ số (“142 hộ” rồi “124 hộ nói trên”), và khi chỗ “cao nhất”, “thấp nhất” trái với các số trong cùng danh sách.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Tra lại hồ sơ gốc rồi sửa chỗ sai. Không có nút Sửa, vì văn bản không nói số nào đúng. “Hơn 270” và 274 không bị coi là mâu thuẫn.",
        ],
      },
    ],
    example: [
      {
        kind: "quote",
        paragraphs: [
          [
            "Năm 2024 kiểm tra ",
            {
              kind: "strong",
              text: "12 chi bộ",
            },
            " ¹.",
          ],
          [
            "¹ Năm 2024 đã kiểm tra ",
            {
              kind: "strong",
              text: "13 chi bộ",
            },
            " trực thuộc.",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Lời văn ghi 12, chú thích ghi 13."],
      },
    ],
  },
  "sentence-sum-differs": {
    title: "Các số thành phần nêu trong câu cộng lại không bằng tổng số của câu",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Câu văn nêu tổng số và nêu luôn các phần, nhưng các phần cộng lại không bằng tổng. Đây là phép tính người đọc nào cũng nhẩm được ngay. Khớp chỉ xét khi câu nêu đủ các phần: tập thể và cá nhân, “còn lại”, sau “gồm”, “cụ thể”. “Trong đó” chỉ nêu một vài phần thì không xét.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Kiểm tra lại tổng số và từng phần. Không có nút Sửa, vì câu văn không nói số nào sai."],
      },
    ],
    example: [
      {
        kind: "quote",
        paragraphs: [
          [
            "Công nhận ",
            {
              kind: "strong",
              text: "230",
            },
            " mô hình, gồm 195 tập thể và 25 cá nhân.",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["195 + 25 = 220, không phải 230."],
      },
    ],
  },
  "percentage-differs": {
    title: "Tỷ lệ phần trăm tính lại từ hai số đi kèm ra kết quả khác",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Tỷ lệ phần trăm phải đúng với hai số đi kèm. Khớp chia lại rồi so, chấp nhận cả làm tròn lẫn cắt bớt chữ số thập phân. Phân số viết bằng chữ (“quá nửa số hộ”, “khoảng một phần ba”) cũng được so với số đi kèm. Tỷ lệ sai thường là số cũ còn sót từ báo cáo trước. Tỷ lệ so với kế hoạch hay năm trước mà câu không nêu mẫu số thì không xét.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Xem hai số đi kèm đã đúng chưa, rồi tính lại tỷ lệ. Nút Sửa thay tỷ lệ bằng số tính lại; hãy xem trước khi áp dụng.",
        ],
      },
    ],
    example: [
      {
        kind: "quote",
        paragraphs: [
          [
            "Có 45/60 thôn đạt chuẩn (tỷ lệ ",
            {
              kind: "strong",
              text: "70%",
            },
            ").",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["45 : 60 = 75%."],
      },
    ],
  },
  "percentage-impossible": {
    title: "Tỷ lệ phần trăm mà không số nguyên nào của tổng số đã nêu cho ra được",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Câu nêu tổng số và một tỷ lệ phần trăm, nhưng không có số nguyên nào của tổng ấy cho ra tỷ lệ này. Khớp thử mọi số nguyên có thể, kể cả khi làm tròn hoặc cắt bớt. Nguyên nhân thường gặp là tổng số hoặc tỷ lệ lấy của năm khác. Chỉ xét khi câu nói rõ tỷ lệ tính trên tổng số nào.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Tính lại tỷ lệ, hoặc kiểm tra lại tổng số."],
      },
    ],
    example: [
      {
        kind: "quote",
        paragraphs: [
          [
            "Trong tổng số 40 trường có ",
            {
              kind: "strong",
              text: "46,3%",
            },
            " đạt chuẩn.",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["18/40 là 45%, 19/40 là 47,5%; không có số trường nào cho ra 46,3%."],
      },
    ],
  },
  "change-differs": {
    title: "Mức tăng, giảm, số còn lại, bình quân hoặc lũy kế trong lời văn không khớp với các số đi kèm",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Mức tăng, giảm, số còn lại, bình quân, lũy kế phải tính ra được từ các số đi kèm. Khớp thử mọi cách đọc hợp lý; có một cách đúng thì coi là đúng. Chỉ báo khi các số liên quan đều có trong cùng đoạn mà không cách nào cho ra số đã ghi.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Tính lại từ các số nêu trong thông báo. Nút Sửa chỉ thay mức tăng, giảm; hãy xem lại các số gốc trước khi áp dụng.",
        ],
      },
    ],
    example: [
      {
        kind: "quote",
        paragraphs: [
          [
            "Kết nạp 84 hội viên, tăng 14 hội viên (tăng ",
            {
              kind: "strong",
              text: "16,7%",
            },
            ").",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Trước đó là 70 hội viên; 14/70 là 20%."],
      },
    ],
  },
  "list-count-differs": {
    title: "Số ghi trong câu khác số tên liệt kê kèm theo",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Số nêu trong câu phải bằng số tên liệt kê ngay sau đó, trong ngoặc, sau dấu hai chấm hoặc ở chú thích. Khi sửa bản thảo, tên được thêm bớt mà con số thường vẫn để nguyên. Nếu một mục có thể hiểu là một hoặc hai thì chỉ cảnh báo. Danh sách nêu ví dụ (“như”, “tiêu biểu”, “…”) không xét.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Đối chiếu danh sách gốc rồi sửa con số hoặc sửa tên. Nên ngăn các mục bằng dấu chấm phẩy để không hiểu nhầm.",
        ],
      },
    ],
    example: [
      {
        kind: "quote",
        paragraphs: [
          [
            "Có ",
            {
              kind: "strong",
              text: "05 xã",
            },
            " đạt chuẩn (xã Đồi Xanh, Suối Mây, Bản Lúa và Nà Hương).",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Nêu 05 xã nhưng chỉ kể tên 4 xã."],
      },
    ],
  },
  "duplicate-in-list": {
    title: "Một người, một tập thể hoặc một văn bản được nêu hai lần trong danh sách",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Một người, tập thể, địa danh, mô hình hoặc văn bản được nêu hai lần trong cùng một danh sách. Danh sách thường ghép từ số liệu nhiều đơn vị gửi, nên dễ trùng và bị đếm hai lần. Khớp so tên đúng từng chữ, không kể danh xưng; cùng tên nhưng khác thôn, xã là hai người.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Bỏ bớt một lần. Nếu là hai người trùng tên thì ghi thêm địa chỉ hoặc chức vụ để phân biệt."],
      },
    ],
    example: [
      {
        kind: "quote",
        paragraphs: [
          [
            "Tiêu biểu như: ",
            {
              kind: "strong",
              text: "Ông Lê Văn Bình, thôn Đoài",
            },
            "; Bà Trần Thị Cúc, thôn Tây; ",
            {
              kind: "strong",
              text: "Lê Văn Bình, thôn Đoài",
            },
            ".",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Ông Lê Văn Bình ở thôn Đoài được nêu hai lần."],
      },
    ],
  },
  "implausible-magnitude": {
    title: "Số tiền, tỷ lệ hoặc số người quá nhỏ hay quá lớn so với thực tế",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Số tiền, tỷ lệ hoặc số người này quá nhỏ hay quá lớn so với thực tế. Khi gõ lại, ba số 0 hoặc chữ “triệu” dễ bị rơi mất, và không phép cộng nào lộ ra điều đó. Khớp đặt giới hạn rất rộng, nên chỉ báo khi con số sai hẳn cỡ. Tiền công ngày, khoản đóng góp, mức hỗ trợ và tỷ lệ so với kế hoạch không xét.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Kiểm tra lại số tiền và đơn vị tính; phát hiện nêu con số có lẽ đúng. Nếu con số thật sự như vậy thì bỏ qua.",
        ],
      },
    ],
    example: [
      {
        kind: "quote",
        paragraphs: [
          [
            "Mô hình nuôi dê cho thu nhập trên ",
            {
              kind: "strong",
              text: "150.000 đồng/năm",
            },
            ".",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Có lẽ là 150 triệu đồng/năm."],
      },
    ],
  },
  "period-differs": {
    title: "Số trong lời văn đúng với biểu, nhưng kỳ số liệu ghi khác nhau",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Số trong lời văn đúng với biểu, nhưng lời văn và biểu ghi hai kỳ khác nhau. Hoặc tiêu đề biểu ghi nhiều năm hơn số liệu thật có, hoặc lời văn ghi thiếu năm. Khi so với báo cáo khác, sai kỳ là sai mọi phép so sánh. Các câu lệch giống nhau được gộp thành một nhóm.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Xác định số liệu thuộc những năm nào, rồi ghi thống nhất ở lời văn và ở tiêu đề biểu. Không có nút Sửa, vì phải hỏi lại nguồn số liệu.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: ["Tiêu đề biểu ghi giai đoạn 2023–2025."],
      },
      {
        kind: "quote",
        paragraphs: [
          [
            {
              kind: "strong",
              text: "Từ năm 2023 đến năm 2024",
            },
            " có 146 tập thể, 388 cá nhân được công nhận.",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Hai số đúng với biểu, nhưng câu văn thiếu năm 2025."],
      },
    ],
  },
  "document-reference-conflict": {
    title: "Cùng một văn bản mà các chỗ viện dẫn ghi khác ngày hoặc khác ký hiệu",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Một văn bản phải được viện dẫn giống nhau ở mọi chỗ: cùng số, ký hiệu và ngày. Khớp đọc chung công văn và báo cáo kèm theo, rồi so các chỗ nêu cùng loại, số, cơ quan ban hành và trích yếu. Sai ngày hoặc ký hiệu thì người đọc không tìm ra văn bản. Số giống nhau của hai cấp là hai văn bản, không bị báo.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Mở văn bản gốc rồi sửa cho các chỗ thống nhất. Nếu đa số các chỗ ghi giống nhau, Khớp gợi ý sửa chỗ khác đi theo đa số.",
        ],
      },
    ],
    example: [
      {
        kind: "quote",
        paragraphs: [
          [
            "Thực hiện Kế hoạch số 16-KH/BCĐ ",
            {
              kind: "strong",
              text: "ngày 05/3/2024",
            },
            " của Ban Chỉ đạo tỉnh… theo Kế hoạch số 16-KH/BCĐ ",
            {
              kind: "strong",
              text: "ngày 15/3/2024",
            },
            " của Ban Chỉ đạo tỉnh.",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Cùng một kế hoạch mà ghi hai ngày."],
      },
    ],
  },
  "document-symbol-issuer-mismatch": {
    title: "Ký hiệu văn bản không phải của cơ quan được ghi là đã ban hành",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Ký hiệu của văn bản phải là ký hiệu của cơ quan đã ban hành. Ở đây ký hiệu thuộc cơ quan khác, hoặc thuộc cấp khác với cơ quan được nêu. Người đọc tìm văn bản theo cả hai thứ đó, nên sai một thứ là không tìm được. Ban Thường vụ, Ban Chấp hành và Thường trực của một cấp ủy dùng chung ký hiệu nên không bị báo.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Đối chiếu văn bản gốc, rồi sửa ký hiệu hoặc sửa tên cơ quan. Không có nút Sửa, vì lời văn không nói bên nào sai.",
        ],
      },
    ],
    example: [
      {
        kind: "quote",
        paragraphs: [
          [
            {
              kind: "strong",
              text: "Ban Dân vận Huyện ủy",
            },
            " ban hành Công văn số 33-CV/",
            {
              kind: "strong",
              text: "BCĐ",
            },
            " ngày 10/6/2024.",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["BCĐ là ký hiệu của Ban Chỉ đạo, không phải của Ban Dân vận."],
      },
    ],
  },
  "document-number-out-of-order": {
    title: "Cùng cơ quan, cùng loại văn bản, cùng nhiệm kỳ hoặc năm mà số và ngày không cùng tăng",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Văn bản cùng loại của một cơ quan được đánh số theo thứ tự ký, nên số lớn hơn phải có ngày muộn hơn. Ở đây số lớn hơn lại có ngày sớm hơn, có thể số hoặc ngày bị gõ sai. Cơ quan Nhà nước đánh số lại mỗi năm, cơ quan Đảng đánh số theo nhiệm kỳ. Đây chỉ là lưu ý, vì có nơi đánh số theo cách riêng.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Đối chiếu hai văn bản gốc rồi sửa số hoặc ngày. Nếu cả hai đều đúng thì bỏ qua."],
      },
    ],
    example: [
      {
        kind: "quote",
        paragraphs: [
          [
            "Kế hoạch ",
            {
              kind: "strong",
              text: "số 52/KH-UBND ngày 12/3/2024",
            },
            " và Kế hoạch ",
            {
              kind: "strong",
              text: "số 38/KH-UBND ngày 20/6/2024",
            },
            ".",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Số 52 lớn hơn 38 nhưng lại ký trước."],
      },
    ],
  },
  "malformed-date": {
    title: "Ngày, tháng, năm viết sai hoặc không có trong lịch",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Ngày, tháng này không có trong lịch, hoặc năm thừa, thiếu hay đảo chữ số. Có khi số hiệu văn bản ghi một năm mà ngày ban hành lại ghi năm khác. Đó luôn là lỗi gõ, và nằm đúng chỗ người đọc cần để tra cứu.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Đối chiếu văn bản gốc rồi sửa. Khi chỉ có một cách hiểu, Khớp gợi ý sẵn để xem trước."],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Trong văn bản"], ["Sai ở đâu"]],
        rows: [
          [["ngày 31/02/2024"], ["tháng 2 không có ngày 31"]],
          [["05/11/202"], ["năm thiếu một chữ số"]],
          [["năm 22024"], ["năm thừa một chữ số, có lẽ là 2024"]],
        ],
      },
    ],
  },
  "name-differs": {
    title: "Tên một người viết hai cách, chỉ khác dấu hoặc một chữ cái",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Cùng một người mà tên viết hai cách, thường do gõ nhầm dấu. Khớp chỉ nhắc khi hai chỗ ghi cùng một chức vụ, hoặc khi một cách viết lặp lại nhiều lần còn cách kia chỉ có một lần và không kèm chức vụ, nơi ở riêng. Tên trong danh sách không xét, vì trong danh sách hai người gần trùng tên là chuyện thường.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Đối chiếu hồ sơ rồi viết tên thống nhất. Nếu là hai người khác nhau thì bỏ qua."],
      },
    ],
    example: [
      {
        kind: "quote",
        paragraphs: [
          [
            "Đồng chí ",
            {
              kind: "strong",
              text: "Lò Thị Mến",
            },
            ", Chủ tịch Hội Phụ nữ xã, chủ trì hội nghị. Kết luận hội nghị, đồng chí ",
            {
              kind: "strong",
              text: "Lò Thị Mền",
            },
            ", Chủ tịch Hội Phụ nữ xã, giao việc cho các chi hội.",
          ],
        ],
      },
      {
        kind: "paragraph",
        spans: ["Một trong hai tên bị gõ nhầm dấu."],
      },
    ],
  },
  "tracked-changes": {
    title: "Bản Word còn chỗ sửa chưa duyệt (Track Changes); Khớp đọc như đã chấp nhận hết",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Bản Word còn chỗ thêm, xóa hoặc chuyển đang để ở chế độ Track Changes, chưa ai chấp nhận hay từ chối. Khớp đọc văn bản như đã chấp nhận tất cả.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Duyệt các chỗ sửa trong Word rồi kiểm tra lại. Nếu chấp nhận hết thì không phải làm gì."],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Trong Word"], ["Khớp đọc"]],
        rows: [[["“25” bị xóa, “26” được thêm tập thể"], ["“26 tập thể”"]]],
      },
    ],
  },
  "annex-missing": {
    title: "Văn bản dẫn tới biểu, phụ lục kèm theo mà trong số đã gửi không có",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Lời văn dẫn tới một biểu, phụ lục kèm theo mà trong số đã gửi không có biểu nào mang số đó. Có thể biểu đã được đánh số lại, hoặc gửi thiếu.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Gửi bổ sung biểu, hoặc sửa số của biểu trong lời văn."],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["Trong văn bản"], ["Sai ở đâu"]],
        rows: [[["(có Biểu số 05 kèm theo)"], ["chỉ gửi Biểu 01 và Biểu 02"]]],
      },
    ],
  },
};
