import { describe, expect, test } from "vitest";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf, freePage } from "./build-document.ts";

/** Rows of header | name; "/" ends a line of the header, "=" sets it large. */
const HEADERS: Record<string, string> = {
  "one word": `
= Sukarno | Sukarno
= MADONNA | Madonna
= Prasetyo / Software Engineer | Prasetyo
`,
  "particles and patronymics": `
= Ludwig van der Berg | Ludwig van der Berg
= Maria de la Cruz Fernández | Maria de la Cruz Fernández
= Ahmed ben Youssef | Ahmed ben Youssef
= Omar bin Khalid Al-Saud | Omar bin Khalid Al-Saud
= Siobhán Ní Dhomhnaill | Siobhán Ní Dhomhnaill
= Sjoerd van 't Hof | Sjoerd van 't Hof
= Gwilym ap Rhys Pritchard | Gwilym ap Rhys Pritchard
= José Ortega y Gasset | José Ortega y Gasset
= Katarina von und zu Liechtenstein | Katarina von und zu Liechtenstein
= Sigríður Jónsdóttir | Sigríður Jónsdóttir
= Jan z Lasu | Jan z Lasu
= Иванов Иван Иванович | Иванов Иван Иванович
= Анна Сергеевна Петрова | Анна Сергеевна Петрова
= Björk Guðmundsdóttir | Björk Guðmundsdóttir
= Mehmet oğlu Ali Yılmaz | Mehmet oğlu Ali Yılmaz
`,
  "surnames in capitals": `
= DUPONT Jean | Dupont Jean
= Jean DUPONT | Jean Dupont
= Marie-Claire LEFEBVRE-DUMOULIN | Marie-Claire Lefebvre-Dumoulin
= Nguyễn Thị Minh Khai | Nguyễn Thị Minh Khai
= TRẦN VĂN NAM | Trần Văn Nam
`,
  "honorifics and ranks": `
= Dr. Anna Richter | Dr. Anna Richter
= Prof. Dr. med. Hans Weber | Prof. Dr. med. Hans Weber
= Mr. John Carter | John Carter
= Frau Petra Schuster | Petra Schuster
= Dipl.-Ing. (FH) Karl Maier | Dipl.-Ing. (FH) Karl Maier
= Rev. Samuel Okafor | Rev. Samuel Okafor
= Er. Ramesh Kumar | Er. Ramesh Kumar
= Capt. James Hook | Capt. James Hook
= SSG Marcus Bell, U.S. Army (Ret.) | SSG Marcus Bell
= Shri Ramesh Chandra | Ramesh Chandra
= Sra. Lucía Gómez | Sra. Lucía Gómez
= Mag. Theresa Gruber | Mag. Theresa Gruber
= Dott.ssa Chiara Bianchi | Dott.ssa Chiara Bianchi
`,
  "post-nominals": `
= Jane Doe, MD | Jane Doe
= Jane Doe, PhD, RN | Jane Doe
= John Smith, CPA | John Smith
= Maria Lopez, PMP, CSM | Maria Lopez
= Aisha Khan MBA | Aisha Khan
= Tom Lee, MSN, APRN, FNP-BC | Tom Lee
= Robert Downey Jr. | Robert Downey
= Henry Ford III | Henry Ford
= Susan Park, RN, BSN, CCRN | Susan Park
= David Kim, P.E. | David Kim
= Laura Chen, CFA, FRM | Laura Chen
= Emily Stone, SPHR, SHRM-SCP | Emily Stone
= Alan Wu, Ph.D., P.Eng. | Alan Wu
= Grace Hill, LCSW | Grace Hill
= Ian Moss BSc (Hons) MRICS | Ian Moss
= Carla Rossi, DVM | Carla Rossi
= Jennifer Adams, DNP, ACNP-BC, CCRN | Jennifer Adams
= PRIYA NAIR, PMP® | Priya Nair
`,
  pronouns: `
= Alex Morgan (they/them) | Alex Morgan
= Sam Rivera (she/her) | Sam Rivera
= Sam Rivera ¦ he/him | Sam Rivera
= Jo Berg (sie/ihr) | Jo Berg
= Robin Lund they/them | Robin Lund
`,
  "nicknames and names at birth": `
= William "Bill" Turner | William "Bill" Turner
= Elizabeth (Liz) Warren | Elizabeth (Liz) Warren
= Katarzyna 'Kasia' Nowak | Katarzyna 'Kasia' Nowak
= Xiaoming (Simon) Li | Xiaoming (Simon) Li
= Joaquín «Quino» Lavado | Joaquín «Quino» Lavado
= Meg Ryan (née Hyra) | Meg Ryan
`,
  "very long": `
= Maria do Carmo Albuquerque Cavalcanti de Souza e Silva | Maria do Carmo Albuquerque Cavalcanti de Souza e Silva
= Venkata Naga Satya Sai Krishna Chaitanya Sreenivasulu Reddy | Venkata Naga Satya Sai Krishna Chaitanya Sreenivasulu Reddy
= Rosalind Arusha Arkadina Altalune Florence Thurman | Rosalind Arusha Arkadina Altalune Florence Thurman
`,
  "beside a title": `
= Jane Doe – Software Engineer | Jane Doe
= Jane Doe ¦ Product Manager | Jane Doe
= Jane Doe, Registered Nurse | Jane Doe
= Jane Doe	Senior Accountant | Jane Doe
= Jane Doe - Resume | Jane Doe
= Resume of Jane Doe | Jane Doe
= Lebenslauf Anna Richter | Anna Richter
= Curriculum Vitae – Anna Richter | Anna Richter
= CV: Anna Richter | Anna Richter
= Lebenslauf von Anna Richter | Anna Richter
= Curriculum Vitae di Marco Bassi | Marco Bassi
= CV de Ana Torres | Ana Torres
= Bewerbung als Elektriker / = Anna Richter | Anna Richter
`,
  "words that are also trades and places": `
= Tom Baker | Tom Baker
= Jack Hunter / Sales Manager | Jack Hunter
= Paris Hilton | Paris Hilton
= Chelsea London | Chelsea London
= Ruby Jackson | Ruby Jackson
= Austin Powers | Austin Powers
= Virginia Woolf | Virginia Woolf
= Sofia Lopez | Sofia Lopez
= Jackson Hole | Jackson Hole
= Florence Nightingale | Florence Nightingale
= Mercedes Benz | Mercedes Benz
= Max Power | Max Power
= Bill Gates | Bill Gates
= Christian Church | Christian Church
= Summer Field | Summer Field
= April May | April May
= June Carter | June Carter
= Mark March | Mark March
`,
  "below something else": `
# Software Engineer / Ada Example | Ada Example
= Senior Marketing Manager / Julia Novak | Julia Novak
= Acme Consulting GmbH / Candidate: Julia Novak | Julia Novak
`,
  "behind labels": `
Name: Julia Novak | Julia Novak
Full Name : Julia Novak | Julia Novak
Candidate Name: Julia Novak | Julia Novak
Name of the Candidate: Julia Novak | Julia Novak
Nom : NOVAK / Prénom : Julia | Julia Novak
Surname: Novak / First names: Julia Maria | Julia Maria Novak
Nombre y apellidos: Lucía Gómez | Lucía Gómez
Vor- und Zuname: Anna Richter | Anna Richter
Cognome e nome: Bianchi Chiara | Bianchi Chiara
Imię i nazwisko: Jan Kowalski | Jan Kowalski
Adı Soyadı: Emre Karahan | Emre Karahan
ФИО: Петрова Анна Сергеевна | Петрова Анна Сергеевна
Név: Kovács Eszter | Kovács Eszter
Jméno a příjmení: Jan Novák | Jan Novák
Nume și prenume: Ion Popescu | Ion Popescu
Όνομα: Νίκος Παπαδόπουλος | Νίκος Παπαδόπουλος
الاسم: أحمد الخطيب | أحمد الخطيب
שם: נועה כהן | נועה כהן
नाम: रोहित वर्मा | रोहित वर्मा
`,
  "family name first, comma": `
NOVAK, Julia | Julia Novak
= Novak, Julia | Julia Novak
= GARCÍA LÓPEZ, María | María García López
= O'Brien-Smith, Seán | Seán O'Brien-Smith
`,
  "initials, short and small letters": `
= J. R. R. Tolkien | J. R. R. Tolkien
= K.S. Ramanathan | K.S. Ramanathan
= R Srinivasan | R Srinivasan
= S. Jayaraj | S. Jayaraj
= Li Xu | Li Xu
= Bo Ek | Bo Ek
= D'Angelo Russell | D'Angelo Russell
= McKenzie O’Neil | McKenzie O’Neil
= Ó Súilleabháin Pádraig | Ó Súilleabháin Pádraig
= adeel hussain | adeel hussain
= ada example / Software engineer | ada example
= J A N E  D O E | Jane Doe
`,
  "other scripts": `
= 李伟 Wei Li | 李伟
= 김민수 (Minsu Kim) | 김민수
= Μαρία Παπαδοπούλου | Μαρία Παπαδοπούλου
= சுந்தர் ராஜன் | சுந்தர் ராஜன்
= สมชาย ใจดี | สมชาย ใจดี
= გიორგი ბერიძე | გიორგი ბერიძე
= Արամ Պետրոսյան | Արամ Պետրոսյան
= محمد علی جناح | محمد علی جناح
`,
};

const body =
  "+49 170 5550148\nanfrage@home.example\n# Experience\n**Engineer**\t2019 – 2021\nAcme GmbH, Berlin\n- Did things with other people\n# Skills\nJava, SQL";

describe.each(Object.entries(HEADERS))("names: %s", (_, rows) => {
  test.each(
    rows
      .trim()
      .split("\n")
      .map((row) => row.split(" | ")),
  )("%s", (header = "", name) => {
    const lines = header.replaceAll(" / ", "\n").replaceAll("¦", "|");
    expect(parseResume(documentOf(`${lines}\n${body}`)).candidate.name).toBe(name);
  });
});

test.each([
  ["Jean DUPONT", "Jean", "Dupont"],
  ["DUPONT Jean", "Jean", "Dupont"],
  ["GARCÍA LÓPEZ, María", "María", "García López"],
  ["Dr. Anna Richter", "Anna", "Richter"],
  ["SSG Marcus Bell", "Marcus", "Bell"],
  ["Jane Doe, RN, BSN (she/her)", "Jane", "Doe"],
  ["Sjoerd van 't Hof", "Sjoerd", "van 't Hof"],
])("given and family name of %s", (header, given, family) => {
  const found = parseResume(documentOf(`= ${header}\n${body}`)).candidate;
  expect(found).toMatchObject({ given_name: given, family_name: family });
});

test("a name in bold with a title in another look behind it on its line", () => {
  const page = freePage([
    { text: "Jane Doe", x: 50, y: 50, size: 12, bold: true },
    { text: "Senior Accountant", x: 102, y: 50, size: 12 },
    { text: "anfrage@home.example", x: 50, y: 70 },
    { text: "Experience", x: 50, y: 110, size: 14, bold: true },
    { text: "Accountant, Nordbau GmbH, 2019 – 2021", x: 50, y: 140 },
  ]);
  expect(parseResume(documentOf(page)).candidate.name).toBe("Jane Doe");
});

describe("no name at the top", () => {
  const rest = "# Experience\n**Engineer**\t2019 – 2021\nAcme GmbH, Berlin\n# Skills\nJava, SQL";

  test("before the page number at its foot", () => {
    expect(parseResume(documentOf(`${rest}\n\nJulia Novak | Page 1 of 2`)).candidate.name).toBe("Julia Novak");
  });

  test("as signed below, when the e-mail address bears it out", () => {
    const text = `julia.novak@home.example\n${rest}\n# Declaration\nAll of this is true to my knowledge.\nJulia Novak`;
    expect(parseResume(documentOf(text)).candidate.name).toBe("Julia Novak");
  });

  test("in the words of the e-mail address, with little confidence", () => {
    const { candidate, evidence } = parseResume(documentOf(`julia.novak@home.example\n${rest}`));
    expect(candidate.name).toBe("Julia Novak");
    expect(evidence["/candidate/name"]?.confidence).toBeLessThan(0.9);
  });

  test.each(["info@home.example", "sales.team@home.example", "jn1987@home.example", "software.engineer@home.example"])(
    "%s names nobody",
    (address) => expect(parseResume(documentOf(`${address}\n${rest}`)).candidate.name).toBeNull(),
  );
});

test("a name heads the second column, read behind the sections of the first", () => {
  const page = freePage([
    { text: "Contact", x: 40, y: 40, bold: true, size: 14 },
    { text: "ada@home.example", x: 40, y: 60 },
    { text: "Pune, India", x: 40, y: 75 },
    { text: "Languages", x: 40, y: 110, bold: true, size: 14 },
    { text: "English – native", x: 40, y: 130 },
    { text: "Ottilie Brandvik", x: 40, y: 170, size: 22 },
    { text: "Work Experience", x: 40, y: 220, bold: true, size: 14 },
    { text: "Site Engineer, Nordbau GmbH, 2015 – 2018", x: 40, y: 240 },
  ]);
  expect(parseResume(documentOf(page)).candidate.name).toBe("Ottilie Brandvik");
});

test("a credential that a region is called by makes no home of the name", () => {
  const page = freePage([
    { text: "Lakisha Monroe, RN", x: 40, y: 40, size: 22 },
    { text: "404.555.0113 / lakisha.monroe@care.example / Decatur, GA", x: 40, y: 70 },
    { text: "Work Experience", x: 40, y: 120, bold: true, size: 14 },
    { text: "Nurse, Nordbau Hospital, 2015 – 2018", x: 40, y: 140 },
  ]);
  expect(parseResume(documentOf(page)).candidate).toMatchObject({
    name: "Lakisha Monroe",
    location: { text: "Decatur, GA" },
  });
});
