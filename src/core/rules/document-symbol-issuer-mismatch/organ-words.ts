import type { Localized } from "../../base/language";
import type { Level, Organ } from "../../claims/references/organs";

/** An organ in words: "Ban Dân vận Huyện ủy"; where its level is not known, its kind alone. */
export function nameOrgan(organ: Organ, level: Level | undefined): Localized {
  const words = ORGANS[organ];
  if (organ === "committee") return COMMITTEES[level ?? "commune"];
  if (level === undefined || organ === "government" || organ === "assembly") return words;
  const seat = BOARDS.includes(organ) ? COMMITTEES[level] : SEATS[level];
  return { vi: `${words.vi} ${seat.vi}`, en: `${words.en} (${seat.en})` };
}

/** The letters that such an organ signs with, "" where usage differs from place to place. */
export function suggestCode(organ: string, level: string | undefined): string {
  const committee =
    level === "central" ? "TW" : level === "province" ? "TU" : level === "district" ? "HU" : "";
  switch (organ) {
    case "committee":
      return committee;
    case "mobilisation":
      return committee === "" ? "" : `BDV${committee}`;
    case "propaganda":
      return committee === "" ? "" : `BTG${committee}`;
    case "organisation":
      return committee === "" ? "" : `BTC${committee}`;
    case "inspection":
      return committee === "" ? "" : `UBKT${committee}`;
    case "council":
      return "HĐND";
    case "peoples-committee":
      return "UBND";
    default:
      return "";
  }
}

const BOARDS: readonly Organ[] = [
  "party-office",
  "mobilisation",
  "propaganda",
  "organisation",
  "inspection",
  "internal-affairs",
];

const ORGANS: Readonly<Record<Organ, Localized>> = {
  committee: { vi: "cấp ủy", en: "the Party committee" },
  "party-office": { vi: "Văn phòng", en: "the Party office" },
  mobilisation: { vi: "Ban Dân vận", en: "the Mass Mobilisation Board" },
  propaganda: { vi: "Ban Tuyên giáo", en: "the Propaganda Board" },
  organisation: { vi: "Ban Tổ chức", en: "the Organisation Board" },
  inspection: { vi: "Ủy ban Kiểm tra", en: "the Inspection Committee" },
  "internal-affairs": { vi: "Ban Nội chính", en: "the Internal Affairs Board" },
  steering: { vi: "Ban Chỉ đạo", en: "a steering committee" },
  council: { vi: "Hội đồng nhân dân", en: "the People's Council" },
  "peoples-committee": { vi: "Ủy ban nhân dân", en: "the People's Committee" },
  government: { vi: "Chính phủ, Thủ tướng Chính phủ", en: "the Government or Prime Minister" },
  assembly: { vi: "Quốc hội", en: "the National Assembly" },
  front: { vi: "Ủy ban Mặt trận Tổ quốc", en: "the Fatherland Front" },
  women: { vi: "Hội Liên hiệp Phụ nữ", en: "the Women's Union" },
  farmers: { vi: "Hội Nông dân", en: "the Farmers' Union" },
  youth: { vi: "Đoàn Thanh niên", en: "the Youth Union" },
  veterans: { vi: "Hội Cựu chiến binh", en: "the Veterans' Association" },
  union: { vi: "Liên đoàn Lao động", en: "the Federation of Labour" },
};

const COMMITTEES: Readonly<Record<Level, Localized>> = {
  central: { vi: "Trung ương", en: "the Central Committee" },
  province: { vi: "Tỉnh ủy", en: "the provincial Party committee" },
  city: { vi: "Thành ủy, Thị ủy", en: "the city Party committee" },
  district: { vi: "Huyện ủy", en: "the district Party committee" },
  commune: { vi: "Đảng ủy", en: "the local Party committee" },
};

const SEATS: Readonly<Record<Level, Localized>> = {
  central: { vi: "Trung ương", en: "central" },
  province: { vi: "tỉnh", en: "province" },
  city: { vi: "thành phố", en: "city" },
  district: { vi: "huyện", en: "district" },
  commune: { vi: "xã", en: "commune" },
};
