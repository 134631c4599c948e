/** What stands in README.txt of each archive, for a reader who has nothing else of Khớp. */

const LICENCES = `Giấy phép: MIT (tệp LICENSE). Giấy phép của các gói mang theo: THIRD-PARTY-LICENCES.txt.
Licence: MIT (LICENSE). The licences of the packages inside: THIRD-PARTY-LICENCES.txt.
`;

export const WORKBENCH_GUIDE = `KHỚP: TRANG LÀM VIỆC

1. Giải nén tất cả vào một thư mục, trên máy này hoặc thư mục dùng chung của cơ quan.
2. Mở index.html bằng Edge, Chrome hoặc Firefox.
3. Kéo tệp .xlsx hoặc .xlsm vào trang; kéo thêm báo cáo .docx nếu có.

Tệp do trình duyệt tự đọc, không gửi đi đâu. Mở từ thư mục thì tệp lớn phải chờ lâu hơn; muốn nhanh, đặt thư mục này lên một máy
chủ web bất kỳ (không cần chương trình nào chạy trên đó).

KHỚP: THE WORKBENCH

1. Unpack everything into a folder, on this computer or a shared one.
2. Open index.html in Edge, Chrome or Firefox.
3. Drop an .xlsx or .xlsm on the page, and a .docx report beside it.

The browser itself reads the files; nothing is sent anywhere. From a folder large workbooks make the page wait; any web server that
serves this folder makes it faster (no program runs there).

${LICENCES}`;

export const ADDIN_GUIDE = `KHỚP: PHẦN BỔ TRỢ CHO EXCEL

1. Chép nội dung một trong hai thư mục lên máy chủ web chạy https của cơ quan:
   addin           máy trạm vào được internet (tệp lệnh của Office lấy từ Microsoft);
   addin-offline   máy trạm không có internet (mang theo tệp lệnh của Office).
2. Mở manifest.production.xml (cho addin) hoặc manifest.offline.xml (cho addin-offline) bằng Notepad, thay mọi chỗ
     {address}
   bằng địa chỉ https của thư mục đó trên máy chủ, rồi lưu lại.
3. Đưa tệp manifest cho Excel: tải lên Trung tâm quản trị Microsoft 365 (Thiết đặt › Ứng dụng tích hợp), hoặc đặt vào một thư mục
   dùng chung rồi khai báo ở Trung tâm Tin cậy › Danh mục Phần bổ trợ Tin cậy.

KHỚP: THE ADD-IN FOR EXCEL

1. Copy the content of one folder to an https server of the office: addin where computers reach the internet (Office's script comes from
   Microsoft), addin-offline where they do not (it brings that script).
2. Open manifest.production.xml (for addin) or manifest.offline.xml (for addin-offline) in Notepad, and replace every
     {address}
   by the https address of that folder. Save.
3. Give the manifest to Excel: upload it in the Microsoft 365 admin centre (Settings › Integrated apps), or put it into a shared
   folder that is named in Trust Center › Trusted Add-in Catalogs.

Giấy phép: MIT (tệp LICENSE). Trong mỗi thư mục, THIRD-PARTY-LICENCES.txt có giấy phép của những gì thư mục đó mang theo. Tệp lệnh của Office
trong addin-offline/office-js là của Microsoft, chỉ được dùng cùng phần bổ trợ này, theo điều khoản ghi ở tệp ấy. Microsoft không
chịu trách nhiệm bảo trì, cập nhật hay hỗ trợ Khớp.
Licence: MIT (LICENSE). In each folder THIRD-PARTY-LICENCES.txt has the licences of all that the folder ships. Office's script in
addin-offline/office-js is Microsoft's, to be used with this add-in only and under the terms in that file. Microsoft is not responsible
for maintaining, updating or supporting Khớp.
`;

export const PROGRAM_GUIDE = `# Khớp: dòng lệnh (the command line)

Cần Node.js 20 trở lên, không cần internet. Node.js 20 or later is needed, no internet.

\`\`\`sh
npm install --global ./khop-cli-{version}.tgz
khop check danh-sach.xlsx --report bao-cao.docx
\`\`\`

Không cài đặt: giải nén rồi chạy \`node package/khop.js\`. Without installing: unpack it and run \`node package/khop.js\`.
\`khop --help\` kể mọi lệnh, \`khop sample\` tạo bộ tệp mẫu. \`khop --help\` lists all commands, \`khop sample\` writes sample files.
Thư mục \`templates\` có mẫu của các phong trào khác (\`khop template list\`), \`schemas\` có JSON Schema của kết quả, mẫu và quyết định.
\`templates\` holds templates of other movements, \`schemas\` the JSON Schemas of reports, templates and decisions.
Gom vào Parquet hoặc DuckDB cần thêm \`@duckdb/node-api\`. Collecting into Parquet or DuckDB needs \`@duckdb/node-api\` too.

${LICENCES}`;
