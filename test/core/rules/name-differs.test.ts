import { nameDiffers } from "../../../src/core/rules/name-differs/index";
import { testRule } from "../../support/rule-tester";

testRule(nameDiffers, {
  passes: [
    {
      name: "one name, written alike",
      text: "Nghệ nhân Vi Thị Nhấn dạy hát. Nhà nghệ nhân Vi Thị Nhấn ở bản Nà Mò. Năm nay nghệ nhân Vi Thị Nhấn được khen.",
    },
    {
      name: "two people, each once, with functions of their own",
      text: "Ông Vi Văn Hà, trưởng bản Nà Mò, hiến đất. Ông Vi Văn Hạ, bí thư chi bộ bản Khe Lim, góp công.",
    },
    {
      name: "names of a list",
      text: "Ông Vi Văn Hà hiến đất. Ông Vi Văn Hà góp công. Khen ông Vi Văn Hạ, ông Lò Văn Tới và bà Lò Thị Mến.",
    },
    {
      name: "items that name one each",
      text: "Ông Vi Văn Hà hiến đất. Ông Vi Văn Hà góp công. Khen thưởng:\n- Ông Vi Văn Hạ;\n- Bà Lò Thị Mến.",
    },
    {
      name: "a person with a function of his own behind a name that is written twice",
      text: "Ông Vi Văn Hà hiến đất. Ông Vi Văn Hà góp công. Ông Vi Văn Hạ, bí thư chi bộ bản Khe Lim, vận động bà con.",
    },
    {
      name: "a letter apart, of two villages",
      text: "Xã làm nhà cho ông Lò Văn Thạnh (thương binh, thôn Nà Mò). Nhà ông Lò Văn Thịnh ở thôn Khe Lim được hỗ trợ 60 triệu đồng.",
    },
    {
      name: "one letter apart without one function",
      text: "Bà Vi Thị Lan góp công. Bà Vi Thị Lan được khen. Bà Vi Thị Loan trồng rau.",
    },
  ],
  fails: [
    {
      name: "the marks of a name that is written again and again",
      text: "Nghệ nhân Vi Thị Nhẫn dạy hát cho 20 học trò. Nhà nghệ nhân Vi Thị Nhấn ở bản Nà Mò. Năm nay bà Vi Thị Nhấn được khen.",
      findings: [{ messageId: "differs", at: "Vi Thị Nhẫn", expected: "Vi Thị Nhấn" }],
    },
    {
      name: "a letter, where one function stands behind both",
      text: "Đồng chí Lò Văn Chớ, Chủ tịch Hội Nông dân xã, chủ trì hội nghị. Đồng chí Lò Văn Chá, Chủ tịch Hội Nông dân xã, kết luận.",
      findings: [{ messageId: "differs", at: "Lò Văn Chá", expected: "Lò Văn Chớ" }],
    },
    {
      name: "a letter, of one village in one paragraph",
      text: "Xã làm nhà cho ông Lò Văn Thạnh (thương binh, thôn Nà Mò). Nhà ông Lò Văn Thịnh ở thôn Nà Mò được hỗ trợ 60 triệu đồng.",
      findings: [{ messageId: "differs", at: "Lò Văn Thịnh" }],
    },
    {
      name: "an item that names no other, behind a title with a capital",
      text: "Hội đồng bầu bà Lò Thị Mến. Kết quả:\n- Bà Lò Thị Mền được 27 phiếu.\nTân Phó Chủ tịch Lò Thị Mến phát biểu.",
      findings: [{ messageId: "differs", at: "Lò Thị Mền" }],
    },
  ],
});
