import { clean, fold } from "./text.ts";

const NOT_NAMES =
  /^(?:curriculum\s*vitae|curriculum|resume|résumé|cv|lebenslauf|currículo|currículum|curriculo|europass|životopis|özgeçmiş|履歴書|職務経歴書|简历|个人简历|السيرة الذاتية|קורות חיים|page|seite|photo|foto|confidential|życiorys|meritförteckning|bewerbung|hoja de vida|personal details|born|bio-data|biodata|बायोडाटा|logo|cv|életrajz|önéletrajz|резюме|βιογραφικό|이력서|자기소개서|경력기술서|경력\s기술서|입사\s?지원서|지원서|簡歷|求职简历|求職履歷|履歷表|履歷(?!\S)|履历表|職務経歴(?!\S)|レジュメ|个人履历|個人簡歷|個人履歷|職務經歷書|रिज्यूमे|जीवनवृत्त|जीवन\s*वृत्त|जीवन\s*परिचय|आत्म-?परिचय|写真(?:貼付|を)|証明写真|사진|사진\s*첨부|سيرة ذاتية|ansioluettelo|sơ yếu lý lịch|lý lịch trích ngang|hồ sơ xin việc|hồ sơ ứng viên|hồ sơ ứng tuyển|thông tin ứng viên|daftar riwayat hidup|riwayat hidup|levnedsløb|levnedsbeskrivelse|radna biografija|radni životopis|biografija|радна биографија|биографија|življenjepis|професионална автобиография|автобиография|автобіографія|gyvenimo aprašymas|dzīves apraksts|dzīvesgājums|elulookirjeldus|elulugu|currículum vitae|talambuhay|wasifu|σύντομο βιογραφικό|رزومه|سوانح عمری|کوائف نامہ|کوائف|سی وی)(?![\p{L}\p{M}])/iu;

/** "Curriculum Vitae", "Tabellarischer Lebenslauf", also letter-spaced: what titles the document and names nobody. */
export function titlesDocument(text: string): boolean {
  const bare = clean(text).replace(/æ/g, "ae");
  if (NOT_NAMES.test(bare)) return true;
  const words = bare.split(" ");
  if (words.length > 1 && words.every((word) => [...word].length === 1)) return NOT_NAMES.test(words.join(""));
  return words.length <= 4 && words.slice(1).some((word) => DOCUMENT_WORDS.has(fold(word)));
}

const DOCUMENT_WORDS = new Set(
  "lebenslauf zivotopis oneletrajz ansioluettelo zivljenjepis биография автобиография резюме биографично βιογραφικο resume cv vitae curriculum curriculo biodata profil profile profiel zyciorys cv-vitae ozgecmis cover anschreiben bewerbung".split(
    " ",
  ),
);
