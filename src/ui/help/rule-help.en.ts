// Written by npm run generate from src/core/rules/*/README.md: change it there.
import type { RuleHelpBook } from "./rule-explanation";

export const ruleHelpEn: RuleHelpBook = {
  "total-differs-from-parts": {
    title: "A total differs from the sum of its parts",
    about: [
      {
        kind: "paragraph",
        spans: [
          "A total must equal its parts added up. Khớp reads from the header and from the rows “Tổng số” and “Cộng” which cells are parts of which, and adds them up in every way it can. A sum that a person declared in Settings comes first. Reports quote totals, so a wrong one spoils every figure taken from it. That is why a difference of one is reported too.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Compare the parts with the list they come from. If they are right, correct the total; the Fix button does so and shows it first. If the finding names a part, look at that part first.",
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
        spans: ["30 + 40 = 70, but Tổng số says 68. If both parts are right, the total must be 70."],
      },
    ],
  },
  "inferred-sum-differs": {
    title: "A sum that holds everywhere else in the table fails in one place",
    about: [
      {
        kind: "paragraph",
        spans: [
          "This is for tables that do not say which column or row is the total. Khớp looks for an addition that holds in the other rows (or columns) of the table, and points at the place where it does not. Since the table itself says nothing, this is only a warning, given when one slip of the hand explains the difference. Differences from rounding are not reported.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Look at the cell named and at the others of the same addition, and compare them with their source. If it is a slip, use Fix and look at the preview. If the table was never meant to add up that way, dismiss the finding.",
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
          "In the other communes the first column is the sum of the next two. In Hòa Khê 222 + 153 = 375: two digits were probably swapped.",
        ],
      },
    ],
  },
  "derived-figure-differs": {
    title: "A share, average, rank, difference, running total or balance is not what it is worked out from",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The cell shows a share, growth, average, rank, difference, running total or balance that the figures of its row or column do not give. How it is worked out is read off the other rows, where it comes out.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Work the cell out again. Where it rests on something else, dismiss the finding and give the reason.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: ["Planned 75, done 33, share 46 % while the other rows are right. Make it 44 %."],
      },
    ],
  },
  "part-exceeds-whole": {
    title: "A part is greater than its whole",
    about: [
      {
        kind: "paragraph",
        spans: [
          "A part cannot be greater than its whole: new registrations are among the registrations, replicated models among the models, rewards among the recognitions. Column sums do not show this fault, since the totals may still agree. The usual cause is that two columns cover different years. Where the header can be read in another way, it is only a warning.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Look at both figures, and above all at the years each column covers. There is no Fix button, since either figure may be the wrong one.",
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
        spans: [
          "New registrations of one year (381) cannot be more than the registrations of the whole period (318).",
        ],
      },
    ],
  },
  "summary-differs-from-register": {
    title: "A summary figure differs from the register's count",
    about: [
      {
        kind: "paragraph",
        spans: [
          "A figure of a summary table must be what the register counts to. Khớp counts the register anew by the header of each cell: field, kind, subject, level, unit and year. Tables typed by hand go stale when a row of the register is added or mended. If most cells differ it is said only once: the table was probably not made from this register. Headers may be worded in any way: when nearly all figures of a table are the counts by one column of a list, the table is taken to count by that column.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "See whether the register is complete. If it is, correct the table; if the table is right, complete the register. Or let the Build screen make a table that counts by formulas.",
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
        spans: ["The table says 142, but the register has only 141 such rows."],
      },
    ],
  },
  "summary-differs-from-summary": {
    title: "The same figure has two values in two tables",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The same figure must be the same in every table. Khớp compares the cells of two tables that count the same thing; where one table has no such cell, it adds up the cells that make it. When two annexes of one report differ, the reader knows neither to be true.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Find out which is right and correct the other. There is no Fix button, since the tables do not say which one it is.",
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
        spans: ["Both are the total of models, yet the tables are 18 apart."],
      },
    ],
  },
  "total-is-provisional": {
    title: "A total covers rows without a figure yet",
    about: [
      {
        kind: "paragraph",
        spans: [
          "This total covers rows without a figure yet, or the title of the table names a year that is still “Chưa xét”. The sum is not wrong, but it is provisional. A reader of the report easily takes it for final.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Fill in the missing rows if the figures are known. If not, say in the report that the figure is provisional, or up to when it counts.",
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
        spans: ["The total of 80 for 2024–2025 has nothing of 2025 in it yet."],
      },
    ],
  },
  "cell-error": {
    title: "A cell is in error (#REF!, #DIV/0!…)",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The cell shows a formula error such as #REF!, #DIV/0!, #VALUE!, #NAME? or #N/A. It will be printed as it stands. Every sum over it is in error too, or cannot be checked.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Go to the cell and see what its formula points at. Mend the formula, or enter the right figure.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "The formula ",
          {
            kind: "code",
            text: "=SUM(C7:C12)+#REF!",
          },
          " is in error because the row it pointed at was deleted. As ",
          {
            kind: "code",
            text: "=SUM(C7:C12)",
          },
          " it gives a figure again.",
        ],
      },
    ],
  },
  "number-stored-as-text": {
    title: "A number is stored as text",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The cell looks like a number, but Excel holds it as text. SUM passes such cells over, and COUNTIFS may miss them. So a total comes out short and the table does not show why. It happens when an apostrophe is typed before the number, or when it is pasted from Word.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Use Fix to turn it into a number; the value stays the same. A percentage as text such as “44%” is left to you, since it may mean 44 or 0.44.",
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
        spans: ["The total is 12 because the text “04” is not added; it should be 16."],
      },
    ],
  },
  "total-typed-over-formula": {
    title: "A total was typed over a formula",
    about: [
      {
        kind: "paragraph",
        spans: [
          "In this row of totals the other cells are formulas, and this one was typed. It may be right today, but it will not follow when the figures change. Then the row of totals is wrong and nobody notices.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Copy the formula from the cell beside it. Khớp writes no formulas into your cells, so there is no Fix button.",
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
          "The cell for Cá nhân holds a typed 214; it should be ",
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
    title: "A sum formula leaves out rows",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The sum takes some rows and leaves out others that hold figures too. It happens when a row is added at the end and the range is not extended. The total is a formula and looks right, but it is short.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Extend the range of the formula to all rows. If a row is left out on purpose, dismiss the finding and give the reason.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "The table has figures from C7 to C13, but the formula is ",
          {
            kind: "code",
            text: "=SUM(C7:C12)",
          },
          ". Make it ",
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
    title: "A formula of another form than those beside it",
    about: [
      {
        kind: "paragraph",
        spans: [
          "All other formulas of the column or row are of one form, and this one points elsewhere. It happens when a formula is copied or a row is put in, and the cell still looks right.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Copy the formula from the cell beside it. If it is meant so, dismiss the finding and give the reason.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "A column of ",
          {
            kind: "code",
            text: "=D4/C4*100",
          },
          ", ",
          {
            kind: "code",
            text: "=D5/C5*100",
          },
          ", with ",
          {
            kind: "code",
            text: "=D6/C5*100",
          },
          " in the third cell. Make it ",
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
    title: "A formula that rests on itself",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The formula rests on its own cell, directly or by way of others. Excel cannot work it out, leaves 0 or an old result, and warns only once.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Change the area of the formula so that its own cell is not in it."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "C7 holds ",
          {
            kind: "code",
            text: "=SUM(C4:C7)",
          },
          ". Make it ",
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
    title: "A stored result that its formula does not give",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The cell shows an old result; its formula gives another. Excel is set to calculate by hand, or another program changed the file.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Open the file in Excel, press F9, check and save. Set Formulas › Calculation Options to Automatic.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "C11 shows 13, while ",
          {
            kind: "code",
            text: "=SUM(C7:C10)",
          },
          " gives 16.",
        ],
      },
    ],
  },
  "error-masked": {
    title: "A look-up or a count misses cells for a space, a hidden character or a merge",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The look-up or count is right but misses cells whose words differ in spaces or hidden characters alone, or that are merged. ",
          {
            kind: "code",
            text: "IFERROR",
          },
          " hides it.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Mend the cell that is named (delete spaces, unmerge). Do not type a figure over the formula.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          {
            kind: "code",
            text: "=IFERROR(VLOOKUP(B5,List!A:B,2,0),0)",
          },
          " gives 0 since the list has “Xã Bình Yên” with two spaces.",
        ],
      },
    ],
  },
  "ordinal-out-of-order": {
    title: "A running number skips or repeats",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The running number repeats, goes back or skips. It is often the trace of a row that was copied twice or deleted.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Look for the row that is one too many or missing, then number again."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: ["The rows are numbered 1, 2, 2, 5. They should be 1, 2, 3, 4."],
      },
    ],
  },
  "required-cell-empty": {
    title: "A required cell of the register is empty",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Summary tables count the register by columns such as field, subject and year of registration. If a required cell is blank, the row is counted in one table and not in another, and the tables no longer agree. Some cells are required only with another: a year of reward needs its level. “-” and “Chưa xét” are not blank.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Ask the unit and fill in the cell. If the column is there under another name, choose its role in Setup.",
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
        spans: ["Lĩnh vực is blank, so the table puts this model under no field."],
      },
    ],
  },
  "unknown-category": {
    title: "A value that is not in the catalogue (field, kind, subject, level)",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The field, kind, subject or level in the cell is none of the template's. The row is counted in no group, so totals come out short. Capitals, tone marks and spaces make no difference. A cell with two values cannot be counted either. Where the values were not set but follow from the workbook, an odd one that is like none of them is only a warning, since it may be new.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Take the value Khớp proposes, or write the right one. If the unit always writes it so, add it in Setup as another name. Split a cell with two values into two rows.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "The column Lĩnh vực says “PTKT”; “Phát triển kinh tế” is probably meant. “Tập thể và cá nhân” in the column Đối tượng must be split into two rows.",
        ],
      },
    ],
  },
  "unknown-unit": {
    title: "A unit that is not in the catalogue of units",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The unit in the cell is not in the template's list of units. Its rows are missing from the table by units, and the unit looks as if it had sent nothing. “UBND xã…” and “Đảng ủy xã…” are read as the commune. Names one letter apart may be two places, so look before mending.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Make the name the same as in the list. If the unit is new, add it to the list in Setup."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: ["The cell says “Xã Suối Mâyy”, the list has “Xã Suối Mây”. Khớp proposes “Xã Suối Mây”."],
      },
    ],
  },
  "invalid-year": {
    title: "A cell for a year that holds no year",
    about: [
      {
        kind: "paragraph",
        spans: [
          "A cell for a year must hold one year in four digits. This one holds text, or a digit too many or too few. The row counts in no year, so the years no longer add up to the total. “Chưa xét” is not reported where a year is not needed yet.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Check the records and write the year with four digits. Where only one year can be meant, Khớp proposes it.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["In the cell"], ["What Khớp makes of it"]],
        rows: [
          [["20241"], ["probably 2024"]],
          [["202"], ["2020, 2021 or 2022: not clear"]],
          [["năm hai tư"], ["cannot be read"]],
        ],
      },
    ],
  },
  "year-outside-period": {
    title: "A year outside the template's period, or before the year of registration",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The year is outside the template's period, or a recognition or reward stands before the year of registration. The row is in the register but in no table of the period. What was not yet registered cannot have been recognised.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Check the records and correct the year. A row of another period should leave this register; if the period of the template is wrong, correct it in Setup.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "The period is 2023–2025 and Năm đăng ký says 2042: two digits of 2024 were probably swapped.",
        ],
      },
    ],
  },
  "unit-not-reported": {
    title: "A unit of the catalogue without an entry",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The unit is in the list of units but has no row in any register. Having sent nothing is not the same as having registered nothing. The report should say which it is.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Ask the unit. If it registered nothing, say so in the report and dismiss this finding."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "The list has three communes, Suối Mây, Bản Lúa and Nà Hương, but only the first two have sent rows. Ask Nà Hương.",
        ],
      },
    ],
  },
  "duplicate-entry": {
    title: "The same subject with the same work entered twice",
    about: [
      {
        kind: "paragraph",
        spans: [
          "One person or collective with the same model in the same year stands there twice and is counted twice. Names are compared without titles (Ông, Bà, đồng chí), functions, capitals and tone marks. Names one letter apart are two people. Names that differ in tone marks, or addresses that differ, are only a note.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Compare the two rows and remove one. If they belong to two units, ask whose it is. If they are two models, name them so that they can be told apart.",
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
        spans: ["Both rows are one person, one model, one year."],
      },
    ],
  },
  "award-without-recognition": {
    title: "A reward for what was never recognised",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Only what was recognised may be rewarded. This row has a year, level or form of reward without a year of recognition, or a reward earlier than it. So there may be more rewards than recognitions.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Add the year of recognition from the decision. If the reward was entered in the wrong row, remove it here.",
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
        spans: ["There is a reward in 2024, but no year of recognition."],
      },
    ],
  },
  "honour-is-not-reward": {
    title: "A title of honour in the column of rewards, or the other way round",
    about: [
      {
        kind: "paragraph",
        spans: [
          "By the law, titles of honour and forms of reward are two things. They are decided and counted apart. This cell has a title in the column of rewards, or the other way round, so the counts of both columns are off.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Write the form of reward here and move the title to its own column. Split a cell that has both.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "The column Hình thức khen says “Chiến sĩ thi đua cơ sở”: that is a title. Forms of reward are giấy khen and bằng khen.",
        ],
      },
    ],
  },
  "vague-title": {
    title: "A name that says nothing of the work",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The name of the model has only general words, or repeats the name of its field, and does not say what is done. Next year it will be hard to tell from others and to find again. It is only a note, since a short name may be quite clear.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Say what is done, where or for whom. If the name is clear enough, dismiss the finding."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: ["“Phát triển kinh tế” does not say what is done; “Nuôi dê sinh sản ở thôn Đoài” does."],
      },
    ],
  },
  "legacy-encoding": {
    title: "Text in an old encoding (TCVN3, VNI, VIQR), decomposed Unicode, invisible characters",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The text was typed in an old encoding (TCVN3, VNI), in decomposed Unicode, or has characters nobody sees. It looks the same, but Excel takes it for another text. So filters, searches and counts miss this cell.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Use Fix to write it in ordinary Unicode; it says the same. Where Khớp is not certain, it asks for a look first.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["In the cell"], ["Reads"], ["Why"]],
        rows: [
          [["M« h×nh nu«i dª"], ["Mô hình nuôi dê"], ["typed in a TCVN3 (ABC) font"]],
          [["Ðảng bộ"], ["Đảng bộ"], ["“Ð” is not the Vietnamese letter"]],
        ],
      },
    ],
  },
  "hidden-rows-counted": {
    title: "Hidden or filtered rows that the totals include",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Some rows are hidden or filtered out and still counted. Who looks at the sheet counts fewer than the table says. If they were hidden so as not to count, the total is too high.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Clear the filter or unhide the rows and check them. Delete those that are not to count."],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: [
          "The register has 120 rows, of which rows 3 to 5 are hidden. One sees 117, but the table says 120.",
        ],
      },
    ],
  },
  "figure-differs-from-table": {
    title: "A figure of the text whose subject, field, level and period name a cell that says otherwise",
    about: [
      {
        kind: "paragraph",
        spans: [
          "A figure of the text must be what the cell says that its sentence speaks of. Khớp finds the cell by the sentence's subject, field, level, measure and period, and by the figure beside it. Text and annexes are written by different people at different times. A figure without a cell is no error; “hơn”, “gần” and “khoảng” are taken as estimates.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Go to the cell and compare the two. If the table is right, use Fix to replace the figure of the text; if the text is right, correct the table. If Khớp took the wrong cell, link the figure to the right one on the Report screen.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: ["The table says 146 collectives and 388 individuals."],
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
        spans: ["388 is the table's, so the 164 beside it should be 146."],
      },
    ],
  },
  "figure-conflict": {
    title: "The same fact given two values in the text, a headline, a footnote or another document",
    about: [
      {
        kind: "paragraph",
        spans: [
          "One fact must have one figure wherever the text states it. Khớp compares the text with its footnotes and headlines, with other places and with the documents sent along. Two sentences state one fact when the thing counted, the action, period, field, level and place are the same. Footnotes are written apart, and often forgotten. Also told: a number that comes back with two digits swapped, and a “highest” or “lowest” that the same list contradicts.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Look up the records and correct the place that is wrong. There is no Fix button, since the text does not say which figure is right. “Hơn 270” and 274 do not contradict each other.",
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
        spans: ["The text says 12, the footnote 13."],
      },
    ],
  },
  "sentence-sum-differs": {
    title: "A total in the text that the parts it names do not add up to",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The sentence gives a total and its parts, and the parts do not add up to it. Any reader does this sum in the head. Khớp judges only where all parts are named: collectives and individuals, “còn lại”, what follows “gồm” or “cụ thể”. “Trong đó” with only some of the parts is not judged.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Check the total and every part. There is no Fix button, since the sentence does not say which is wrong.",
        ],
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
        spans: ["195 + 25 = 220, not 230."],
      },
    ],
  },
  "percentage-differs": {
    title: "A percentage that its two numbers do not give, rounded or cut off",
    about: [
      {
        kind: "paragraph",
        spans: [
          "A percentage must be what the two numbers beside it give. Khớp divides again and compares; rounded and cut off are both accepted. Fractions in words (“more than half”) are held against their figures, too. A wrong one is often left from the report before. Percentages of a plan or of last year, whose base is not given, are not judged.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "See whether the two numbers are right, then work the percentage out again. Fix replaces the percentage; look at the preview first.",
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
    title: "A percentage that no whole number of the stated total gives",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The sentence gives a total and a percentage, but no whole number of that total gives this percentage. Khớp tries every one, rounded and cut off. The usual cause is a total or a percentage of another year. It is judged only where the sentence says what the percentage is of.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Work the percentage out again, or check the total."],
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
        spans: ["18/40 is 45%, 19/40 is 47,5%; no number of schools gives 46,3%."],
      },
    ],
  },
  "change-differs": {
    title:
      "Growth, a difference, a remainder, an average or a cumulative figure that its figures do not give",
    about: [
      {
        kind: "paragraph",
        spans: [
          "A change, a remainder, an average or a cumulative figure must follow from the figures beside it. Khớp tries every sensible reading; if one holds, it is right. It is reported only where the figures are printed in the same passage, and none gives what is written.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Work it out again from the figures named. Fix replaces the change alone; check the others first.",
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
        spans: ["Before there were 70; 14/70 is 20%."],
      },
    ],
  },
  "list-count-differs": {
    title: "A stated number that the names listed with it do not count to",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The number in the sentence must equal the names listed after it, in brackets, after a colon or in the footnote. When a draft is edited, names come and go and the number stays. Where an item can be read as one or two, it is only a warning. Lists of examples (“như”, “tiêu biểu”, “…”) are not judged.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Compare with the records, then correct the number or the names. Semicolons between the items leave no doubt.",
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
        spans: ["05 communes are announced, four are named."],
      },
    ],
  },
  "duplicate-in-list": {
    title: "A person, collective or document named twice in one list",
    about: [
      {
        kind: "paragraph",
        spans: [
          "A person, collective, place, model or document is named twice in one list. Lists are put together from what many units sent, and what stands twice is counted twice. Names are compared letter by letter, without titles; one name in two villages is two people.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Remove one of them. If they are two people of one name, add the address or function."],
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
        spans: ["Mr Lê Văn Bình of thôn Đoài is named twice."],
      },
    ],
  },
  "implausible-magnitude": {
    title: "An amount, a share or a number of people out of its order",
    about: [
      {
        kind: "paragraph",
        spans: [
          "This amount, share or number of people is too small or too large to be real. Three zeros or the word “triệu” are easily lost in retyping, and no sum shows it. The limits are wide, so only a wrong order of magnitude is reported. Daily pay, contributions, support and shares of a plan are not judged.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Check the amount and its unit; the finding says what it probably should be. If the figure is true, dismiss the finding.",
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
        spans: ["Probably 150 triệu đồng a year is meant."],
      },
    ],
  },
  "period-differs": {
    title: "The figure is the table's, the period is not",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The figures of the text are the table's, but text and table name different periods. Either the table's title claims more years than it covers, or the text names too few. In any comparison with another report a wrong period makes everything wrong. Sentences that differ in the same way are one group.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Find out which years the figures cover, and write the same period in the text and in the table's title. There is no Fix button, since the source must be asked.",
        ],
      },
    ],
    example: [
      {
        kind: "paragraph",
        spans: ["The table is headed 2023–2025."],
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
        spans: ["Both figures are the table's, but the sentence leaves out 2025."],
      },
    ],
  },
  "document-reference-conflict": {
    title: "One document (type, number, issuer, subject) cited with two dates or two symbols",
    about: [
      {
        kind: "paragraph",
        spans: [
          "One document must be cited alike everywhere: number, symbol and date. Khớp reads the letter and the report together and compares the places that name the same type, number, issuer and subject. With a wrong date or symbol nobody finds the document. The same number from two levels is two documents, and not reported.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Look at the document itself and make all mentions alike. If most of them agree, Khớp proposes to follow them.",
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
        spans: ["One plan is given two dates."],
      },
    ],
  },
  "document-symbol-issuer-mismatch": {
    title: "The symbol of a document is not the stated issuer's",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The symbol of a document must be that of the organ which issued it. Here it is another organ's, or that of another level. Readers look documents up by both, so with one of them wrong they find nothing. Ban Thường vụ, Ban Chấp hành and Thường trực of one committee sign alike and are not reported.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Look at the document, then correct the symbol or the organ. There is no Fix button, since the text does not say which is wrong.",
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
        spans: ["BCĐ is the symbol of a steering committee, not of Ban Dân vận."],
      },
    ],
  },
  "document-number-out-of-order": {
    title: "In one term, one issuer and one type, number and date do not rise together",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Documents of one type and organ are numbered as they are signed, so the greater number must have the later date. Here it has the earlier one: the number or the date may be mistyped. State organs number anew each year, Party organs through a term. It is only a note, since some offices have their own way.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Look at both documents and correct the number or the date. If both are right, dismiss the finding.",
        ],
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
        spans: ["52 is greater than 38, but signed before it."],
      },
    ],
  },
  "malformed-date": {
    title: "A date that no calendar has, or a year with a digit too many or too few",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The calendar has no such day or month, or the year has a digit too many, too few or swapped. Sometimes the number of an act names one year and its date another. It is always a slip, and it stands where the reader wants to look something up.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Check the source and correct it. Where only one reading is possible, Khớp proposes it for review.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["In the text"], ["What is wrong"]],
        rows: [
          [["ngày 31/02/2024"], ["February has no day 31"]],
          [["05/11/202"], ["a digit of the year is missing"]],
          [["năm 22024"], ["a digit too many, probably 2024"]],
        ],
      },
    ],
  },
  "name-differs": {
    title: "A person's name written in two ways that differ by a mark or a letter",
    about: [
      {
        kind: "paragraph",
        spans: [
          "One person's name is written in two ways, mostly a mark mistyped. It is told only where both have the same function behind them, or where one way is written again and again and the other once, with no function or place of its own. Names in lists are not judged: two people of nearly one name are common there.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Look at the records and write the name in one way. If they are two people, dismiss the finding.",
        ],
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
        spans: ["One of the two names has a wrong mark."],
      },
    ],
  },
  "tracked-changes": {
    title: "A Word report with tracked changes, read as if all were accepted",
    about: [
      {
        kind: "paragraph",
        spans: [
          "Words were inserted, deleted or moved with Track Changes and are not yet accepted or rejected. The text was read as if all were accepted.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: [
          "Accept or reject them in Word and check again. If all are to be accepted, nothing needs to be done.",
        ],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["In Word"], ["Read as"]],
        rows: [[["“25” deleted, “26” inserted, “groups”"], ["“26 groups”"]]],
      },
    ],
  },
  "annex-missing": {
    title: "The text refers to an attached table or annex that is not among those given",
    about: [
      {
        kind: "paragraph",
        spans: [
          "The text refers to an attached table or annex, and none of those given bears its number. Tables may have been renumbered, or one was left out.",
        ],
      },
    ],
    mend: [
      {
        kind: "paragraph",
        spans: ["Attach the table, or correct its number in the text."],
      },
    ],
    example: [
      {
        kind: "table",
        header: [["In the text"], ["What is wrong"]],
        rows: [[["(có Biểu số 05 kèm theo)"], ["only Biểu 01 and Biểu 02 are given"]]],
      },
    ],
  },
};
