import { expect, test } from "vitest";
import { institutionScore } from "#lib/parsing/lexicon.ts";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf } from "./build-document.ts";

test.each([
  [
    "vi",
    `Nguyễn Thị Minh Châu
chau@thu.example
KINH NGHIỆM LÀM VIỆC
Kỹ sư phần mềm
Công ty Cổ phần Phần mềm Sao Mai
Tháng 3/2019 – Hiện tại
Phát triển hệ thống và ứng dụng cho ngân hàng
HỌC VẤN
Cử nhân Công nghệ thông tin
Đại học Bách Khoa Đà Nẵng
2012 – 2016`,
    ["Nguyễn Thị Minh Châu", "Kỹ sư phần mềm", "Công ty Cổ phần Phần mềm Sao Mai", "bachelor"],
  ],
  [
    "id",
    `Rahayu Puspitasari
rahayu@surel.example
PENGALAMAN KERJA
Akuntan Senior
PT Cahaya Nusantara
Agustus 2018 – Sekarang
Menyusun laporan keuangan dan anggaran untuk direksi
PENDIDIKAN
S1 Akuntansi
Universitas Pasundan Raya
2010 – 2014`,
    ["Rahayu Puspitasari", "Akuntan Senior", "PT Cahaya Nusantara", "bachelor"],
  ],
  [
    "hr",
    `Životopis
Ivana Horvatinčić
ivana@posta.example
RADNO ISKUSTVO
Voditeljica projekata
Adriatik Sustavi d.o.o.
03/2019. – danas
Vođenje tima od osam ljudi i rad s klijentima
OBRAZOVANJE
Magistra računarstva
Sveučilište u Splitu
2009. – 2014.`,
    ["Ivana Horvatinčić", "Voditeljica projekata", "Adriatik Sustavi d.o.o.", "master"],
  ],
  [
    "bg",
    `Автобиография
Десислава Караджова
desi@poshta.example
ПРОФЕСИОНАЛЕН ОПИТ
Главен счетоводител
Балкан Трейд ЕООД
юни 2018 – понастоящем
Изготвяне на годишни отчети и бюджети, обучение на търговци
ОБРАЗОВАНИЕ
Магистър, Счетоводство и контрол
Университет за национално стопанство
2007 – 2012`,
    ["Десислава Караджова", "Главен счетоводител", "Балкан Трейд ЕООД", "master"],
  ],
  [
    "fi",
    `Ansioluettelo
Aino Lehtikangas
aino@posti.example
TYÖKOKEMUS
Projektipäällikkö
Pohjantuuli Oy
3/2019 – nykyhetki
Johdin asiakasprojekteja ja vastasin aikatauluista sekä budjetista
KOULUTUS
Diplomi-insinööri, tietotekniikka
Tampereen yliopisto
2008 – 2014`,
    ["Aino Lehtikangas", "Projektipäällikkö", "Pohjantuuli Oy", "master"],
  ],
])("a résumé in %s gives its name, job, study and language", (language, text, expected) => {
  const result = parseResume(documentOf(text));
  const [job] = result.experience;
  const [study] = result.education;
  expect([result.candidate.name, job?.title, job?.company, study?.level]).toEqual(expected);
  expect(job?.is_current).toBe(true);
  expect(study?.end_date).toMatch(/^201\d$/);
  expect(result.meta.language).toBe(language);
});

test.each([
  ["Dokumentasi ad hoc", 0.5],
  ["Đại diện bán hàng", 0.5],
])("%s is no school", (text, most) => {
  expect(institutionScore(text)).toBeLessThan(most);
});
