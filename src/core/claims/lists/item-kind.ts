/**
 * What an item of a list begins with: a person's title, the noun of a body ("Chi bộ", "Hội"), a place's noun and name
 * ("xã Tân An"), another capital or a quote, or a word in lower case.
 */
export type ItemKind = "title" | "body" | "place" | "capital" | "lower";

/** Reads the kind from the first words of an item. */
export function kindOfItem(words: string): ItemKind {
  const bare = words.replace(/^(?:và|các)\s+/u, "");
  if (TITLE.test(bare)) return "title";
  if (PLACE.test(bare)) return "place";
  if (BODY.test(bare)) return "body";
  return /^["“'‘]?\p{Lu}/u.test(bare) ? "capital" : "lower";
}

/** How large the place is that an item or a counted noun names: 1 village, 2 commune, 3 district, 4 province, 0 none. */
export function rankOfPlace(words: string): number {
  const head = /^(?:các\s+)?(\p{L}+(?: \p{L}+){0,2})/u.exec(words.toLowerCase())?.[1] ?? "";
  return PLACE_RANKS.find(([pattern]) => pattern.test(head))?.[1] ?? 0;
}

const PLACE_RANKS: readonly (readonly [RegExp, number])[] = [
  [/^(?:thị xã|thành phố|huyện|quận)(?!\p{L})/u, 3],
  [/^(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u, 2],
  [/^(?:thôn|bản|xóm|ấp|làng|buôn|tổ dân phố|khu phố|khu dân cư|tổ nhân dân|khối phố|phum|sóc)(?!\p{L})/u, 1],
  [/^tỉnh(?!\p{L})/u, 4],
];

const TITLE =
  /^(?:(?:các )?đồng chí|ông|bà|anh|chị|đ\/c|đc|thầy giáo|cô giáo|bác sĩ|nghệ nhân|già làng)\s?:?\s+\p{Lu}/iu;
const PLACE =
  /^(?:[Tt]hị xã|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hôn|[Bb]ản|[Xx]óm|[Ấấ]p|[Ll]àng|[Bb]uôn|[Tt]ổ dân phố|[Tt]ổ nhân dân|[Tt]ổ|[Kk]hu phố|[Kk]hu dân cư|[Kk]hối phố|[Tt]ỉnh)\s+[\p{Lu}\d]/u;
/** "Chi hội trưởng", "Trưởng thôn" are functions of a person, no bodies. */
const BODY =
  /^(?:Ủy ban|Uỷ ban|UBND|UBMTTQ|MTTQ|Mặt trận|Hội đồng|HĐND|Hội(?! viên| trưởng)|Chi hội(?! trưởng)|Đoàn(?! viên)|Chi đoàn|Liên đoàn|Công đoàn|Đảng bộ|Đảng ủy|Đảng uỷ|Chi bộ|Chi ủy|Huyện đoàn|Thị đoàn|Thành đoàn|Tỉnh đoàn|Huyện ủy|Tỉnh ủy|Ban(?! cán)|Phòng|Sở|Chi cục|Cục|Tổng cục|Trung tâm|Trạm|Trường|Đội(?! trưởng| viên)|Tổ(?! trưởng)|Nhóm|Câu lạc bộ|CLB|Hợp tác xã|HTX|Tổ hợp tác|THT|Công ty|Doanh nghiệp|Nhà máy|Xí nghiệp|Ngân hàng|Bệnh viện|Công an|Quân sự|Bộ Chỉ huy|Điện lực|Kho bạc|Hạt|Tòa án|Toà án|Viện|Tập thể|Cán bộ và nhân dân|Nhân dân|Văn phòng|Bưu điện|Thường trực)(?!\p{L})/iu;
