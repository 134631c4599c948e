/** The invented places. No district, province or commune of Viet Nam has these names. */
export const DISTRICT = "huyện Vầu Sơn";
export const PROVINCE = "tỉnh Thượng Ngàn";

/** The invented commune that the district's middle became. */
export const COMMUNE = "xã Vầu Sơn";

export const TOWN = "Thị trấn Vầu Sơn";

/** Two syllables of hill and water each; put together by hand so that they sound right. */
export const COMMUNES: readonly string[] = [
  "Khe Sậy",
  "Lũng Mây",
  "Đồi Vầu",
  "Nậm Sương",
  "Thác Trầm",
  "Pò Lau",
  "Khuổi Dâu",
  "Suối Ngần",
  "Đèo Sim",
  "Cọ Ngàn",
  "Gò Trám",
  "Hang Sáo",
  "Mỏ Sành",
  "Đồng Vối",
  "Vực Hồng",
  "Lán Sồi",
  "Bãi Dền",
  "Khe Dẻ",
  "Phai Nứa",
  "Sơn Kha",
  "Tân Ngàn",
  "Thượng Trúc",
  "Hạ Trúc",
  "Nà Chuông",
  "Bằng Trà",
];

/** Syllables for villages, and for communes past the list. */
export const FIRST_SYLLABLES: readonly string[] = [
  "Nà",
  "Khuôn",
  "Bản",
  "Pác",
  "Làng",
  "Đồng",
  "Khe",
  "Phai",
  "Gò",
  "Tát",
  "Lũng",
  "Nặm",
];
export const SECOND_SYLLABLES: readonly string[] = [
  "Sậy",
  "Dâu",
  "Trúc",
  "Vối",
  "Chuông",
  "Lau",
  "Sồi",
  "Trám",
  "Ngần",
  "Nhội",
  "Quéo",
  "Đao",
  "Sung",
  "Vả",
  "Mận",
  "Bòng",
  "Cọ",
  "Móc",
  "Thông",
  "Chè",
];

/** Offices and unions that every district has. */
export const OFFICES: readonly string[] = [
  "Ủy ban MTTQ huyện",
  "Hội Nông dân huyện",
  "Hội LHPN huyện",
  "Hội Cựu chiến binh huyện",
  "Huyện đoàn",
  "Liên đoàn Lao động huyện",
  "Công an huyện",
  "Ban CHQS huyện",
  "Trung tâm Y tế huyện",
  "Phòng Giáo dục và Đào tạo",
  "Phòng Nông nghiệp và PTNT",
  "Phòng Tài nguyên và Môi trường",
  "Phòng Lao động - TB và XH",
  "Phòng Văn hóa và Thông tin",
  "Phòng Nội vụ",
  "Hạt Kiểm lâm huyện",
  "Chi cục Thuế huyện",
  "Chi cục Thống kê huyện",
  "Ngân hàng CSXH huyện",
  "Kho bạc Nhà nước huyện",
  "Bảo hiểm xã hội huyện",
  "Tòa án nhân dân huyện",
  "Viện KSND huyện",
  "Bưu điện huyện",
  "Điện lực huyện",
];

/** Offices and unions of a commune since districts went. */
export const COMMUNE_OFFICES: readonly string[] = [
  "Ủy ban MTTQ xã",
  "Công an xã",
  "Ban CHQS xã",
  "Trạm Y tế xã",
  "Văn phòng HĐND và UBND xã",
  "Phòng Kinh tế",
  "Phòng Văn hóa - Xã hội",
  "Trung tâm Phục vụ hành chính công xã",
];

export const COMMUNE_SCHOOLS: readonly string[] = [
  "Trường THPT Vầu Sơn",
  "Trường THCS Vầu Sơn",
  "Trường PTDTBT THCS Khe Sậy",
  "Trường Tiểu học Vầu Sơn",
  "Trường Tiểu học Khe Sậy",
  "Trường Tiểu học Lũng Mây",
  "Trường Mầm non Vầu Sơn",
  "Trường Mầm non Khe Sậy",
];

/** Forms of school name, before the name of the commune where it stands. */
export const SCHOOLS: readonly string[] = [
  "Trường THPT",
  "Trường PTDTBT THCS",
  "Trường Tiểu học",
  "Trường Mầm non",
];

/** Parts of a school or an office. */
export const SECTIONS = {
  school: [
    "tổ Khoa học tự nhiên",
    "tổ Khoa học xã hội",
    "tổ Văn phòng",
    "khối lớp đầu cấp",
    "khối lớp cuối cấp",
    "điểm trường lẻ",
  ],
  office: [
    "tổ Hành chính",
    "tổ Tổng hợp",
    "tổ Nghiệp vụ",
    "bộ phận Một cửa",
    "tổ Kế hoạch - Tài chính",
    "tổ Cơ sở",
  ],
} as const;
