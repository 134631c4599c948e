import { findEncodingFault, repairEncoding } from "../../../src/core/base/legacy-encoding";
import { isVietnameseSyllable } from "../../../src/core/base/legacy-encoding-syllables";

describe("Vietnamese syllables", () => {
  it.each([
    "hòa",
    "hoà",
    "nghiêng",
    "giếng",
    "gì",
    "quốc",
    "quyển",
    "thuở",
    "khuỷu",
    "yêu",
    "ấp",
    "Đường",
    "VẬN",
    "tỷ",
  ])("%s is one", (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each([
    "taùc",
    "tèt",
    "Hélène",
    "thoân",
    "bcd",
    "hhoa",
    "café",
    "oàn\u0301",
    "ngiêng1",
    "quaỷ",
    "cuya",
    "kôn",
    "ghà",
  ])("%s is none", (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe("text of old Vietnamese fonts", () => {
  it.each([
    ["M« h×nh nu«i dª sinh s¶n", "Mô hình nuôi dê sinh sản"],
    ["Héi Phô n÷ x· Hßa B×nh", "Hội Phụ nữ xã Hòa Bình"],
    ["TËp thÓ", "Tập thể"],
    ["N\u00adíc s¹ch n«ng th«n", "Nước sạch nông thôn"],
    ["§iÒu tra", "Điều tra"],
    ["D¢N VËN KHÐO", "DÂN VẬN KHÉO"],
    [
      "Thùc hiÖn nÕp sèng v¨n minh, gi÷ g×n vÖ sinh m«i tr\u00adêng n¨m 2021",
      "Thực hiện nếp sống văn minh, giữ gìn vệ sinh môi trường năm 2021",
    ],
  ])("reads TCVN3 %s", (legacy, unicode) => {
    expect(findEncodingFault(legacy)).toEqual({ kind: "tcvn3", text: unicode, certain: true });
  });

  it.each([
    ["Moâ hình nuoâi deâ sinh saûn", "Mô hình nuôi dê sinh sản"],
    ["Taäp theå", "Tập thể"],
    ["COÂNG TAÙC DAÂN VAÄN", "CÔNG TÁC DÂN VẬN"],
    ["Ñöôøng laøng saïch ñeïp", "Đường làng sạch đẹp"],
    ["Aáp Vónh Hoøa, thò traán Myõ Phöôùc", "Ấp Vĩnh Hòa, thị trấn Mỹ Phước"],
    ["Hoäi Cöïu chieán binh xaõ Höõu Lyù", "Hội Cựu chiến binh xã Hữu Lý"],
  ])("reads VNI %s", (legacy, unicode) => {
    expect(findEncodingFault(legacy)).toEqual({ kind: "vni", text: unicode, certain: true });
  });

  it.each([
    ["Ta^.p the^?", "Tập thể"],
    ["DDa.i ho^.i DDa?ng bo^. huye^.n", "Đại hội Đảng bộ huyện"],
    ["Nuo^i de^ sinh sa?n ta.i tho^n Ha.", "Nuôi dê sinh sản tại thôn Ha."],
    ["Chi ho^.i Phu. nu+~ tho^n Pho^'", "Chi hội Phụ nữ thôn Phố"],
    ["Ngu+o+`i cao tuo^?i", "Người cao tuổi"],
  ])("reads VIQR %s", (typed, unicode) => {
    expect(findEncodingFault(typed)).toEqual({ kind: "viqr", text: unicode, certain: true });
  });

  it.each(["a^2+b^2", "CO+H2", "o+u@thu.vn", "xa~", "Ai co'?", "Tổ 1 (khu A)", "https://a.vn/c?o^x"])(
    "takes %s for no VIQR",
    (text) => {
      expect(findEncodingFault(text)).toBeNull();
    },
  );

  it("reads a word without a hat where the sheet holds VIQR", () => {
    expect(findEncodingFault("Xa~ Ha.", "viqr")?.text).toBe("Xã Ha.");
  });

  it("takes one odd word for proof only where the sheet holds more of the kind", () => {
    expect(findEncodingFault("Huyeän")).toEqual({ kind: "vni", text: "Huyện", certain: false });
    expect(findEncodingFault("Huyeän", "vni")).toEqual({ kind: "vni", text: "Huyện", certain: true });
    expect(findEncodingFault("Héi", "tcvn3")).toEqual({ kind: "tcvn3", text: "Hội", certain: true });
    expect(findEncodingFault("Héi")).toBeNull();
  });

  it.each([
    ["§/c Tr\u00adëng BC§ huyÖn", "Đ/c Trưởng BCĐ huyện"],
    ["¤ng Lª V¨n Tèt mua « t«", "Ông Lê Văn Tốt mua ô tô"],
    ["Ñ/c Tröôûng BCÑ cuûa huyeän", "Đ/c Trưởng BCĐ của huyện"],
  ])("knows abbreviations and words of one letter: %s", (legacy, unicode) => {
    expect(findEncodingFault(legacy)).toMatchObject({ text: unicode, certain: true });
  });

  it("takes no soft hyphen out where it may be the letter ư", () => {
    expect(findEncodingFault("B×nh nh\u00ad Hélène Besançon")).toBeNull();
  });

  it("is not sure between the two where both read well", () => {
    expect(findEncodingFault("Bí thö")).toEqual({ kind: "vni", text: "Bí thư", certain: false });
  });

  it("leaves a foreign word among many for a person to look at", () => {
    expect(findEncodingFault("Qu¶n lý hå s¬ b»ng phÇn mÒm Hélène")).toMatchObject({
      kind: "tcvn3",
      certain: false,
    });
  });
});

describe("Unicode that only looks right", () => {
  it.each([
    ["decomposed", "Tập thể".normalize("NFD"), "Tập thể"],
    ["decomposed", "Tâ\u0323p thê\u0309", "Tập thể"],
    ["decomposed", "ta\u0301\u0302p", "tấp"],
    ["invisible", "Cá\u200b nhân\ufeff", "Cá nhân"],
    ["invisible", "Cá\u00ad nhân", "Cá nhân"],
    ["lookalike", "Ðảng bộ xã Ðông Hà", "Đảng bộ xã Đông Hà"],
  ])("mends %s %j", (kind, text, clean) => {
    expect(findEncodingFault(text)).toEqual({ kind, text: clean, certain: true });
    expect(repairEncoding(text)).toBe(clean);
    expect(findEncodingFault(clean)).toBeNull();
  });
});

describe("text that is as it should be", () => {
  it.each([
    "Mô hình “Nuôi dê sinh sản” – giai đoạn 2020–2022",
    "Hoà thuận, quyển sách, loá mắt, khoẻ mạnh, thuý, uỷ ban, xoèn xoẹt",
    "Hélène Noël, François Besançon, José Nuñez, Zoë Müller, Bjørn Ångström, Café Brûlé à la crème",
    "Công ty TNHH Müller & Söhne (Zürich)",
    "Diện tích 50 m², nhiệt độ 30°C, bước 3×4, ½ suất, «dân vận khéo», VietGAP®, © 2021, 5·3",
    // A slip on a Unicode keyboard: it could be read as VNI, but one word proves nothing.
    "Vệ sinh laàm",
    "laàm",
    "Krông Pắk, Ea H'leo, Y Ngông Niê, Rơ Châm, Siu Blôh",
    "Bê-tông, vécni, xê-mi-na, ô-tô, côp, hòc",
    "👨\u200d👩\u200d👧 Gia đình",
    "Đak Pơ\u00a0",
    "",
    "STT",
  ])("passes %s", (text) => {
    expect(findEncodingFault(text)).toBeNull();
  });
});
