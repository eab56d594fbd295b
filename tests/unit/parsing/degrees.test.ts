import { describe, expect, test } from "vitest";
import { parseResume } from "#lib/parsing/parse-resume.ts";
import { documentOf } from "./build-document.ts";

/** Country by country: text of the entry | degree | field | level. */
const DEGREES: Record<string, string> = {
  Brazil: `
Bacharelado em Ciência da Computação|Bacharelado|Ciência da Computação|bachelor
Tecnólogo em Análise e Desenvolvimento de Sistemas|Tecnólogo|Análise e Desenvolvimento de Sistemas|bachelor
Curso Superior de Tecnologia em Logística|Curso Superior de Tecnologia|Logística|bachelor
Licenciatura em Matemática|Licenciatura|Matemática|bachelor
Técnico em Enfermagem|Técnico|Enfermagem|vocational
Pós-graduação lato sensu em Gestão de Projetos|Pós-graduação lato sensu|Gestão de Projetos|master
MBA em Finanças|MBA|Finanças|master
Mestrado em Engenharia Civil|Mestrado|Engenharia Civil|master
Doutorado em Física|Doutorado|Física|doctorate
Ensino Médio|Ensino Médio||secondary
`,
  France: `
BTS Management commercial opérationnel|BTS|Management commercial opérationnel|associate
BUT Informatique|BUT|Informatique|bachelor
DUT Génie mécanique|DUT|Génie mécanique|associate
Licence pro Métiers du numérique|Licence pro|Métiers du numérique|bachelor
Licence professionnelle Commerce|Licence professionnelle|Commerce|bachelor
Master MEEF|Master|MEEF|master
DEUG Histoire|DEUG|Histoire|associate
CAP Boulangerie|CAP|Boulangerie|vocational
BEP Électrotechnique|BEP|Électrotechnique|vocational
Bac pro Commerce|Bac pro|Commerce|vocational
Bac STMG|Bac|STMG|secondary
Baccalauréat scientifique, mention bien|Baccalauréat scientifique||secondary
CPGE MPSI|CPGE|MPSI|associate
Diplôme d'État d'infirmier|Diplôme d'État d'infirmier||bachelor
Diplôme d'ingénieur en informatique|Diplôme d'ingénieur|informatique|master
Doctorat en biologie|Doctorat|biologie|doctorate
DAEU|DAEU||secondary
`,
  "Germany and Austria": `
Promotion zum Dr.-Ing.|Promotion zum Dr.-Ing.||doctorate
Magisterstudium Betriebswirtschaft|Magisterstudium|Betriebswirtschaft|master
Geprüfter Wirtschaftsfachwirt (IHK)|Geprüfter Wirtschaftsfachwirt (IHK)||vocational
Industriemeister Metall|Industriemeister|Metall|vocational
Staatlich geprüfter Techniker Maschinentechnik|Staatlich geprüfter Techniker|Maschinentechnik|vocational
Ausbildung zur Bankkauffrau|Ausbildung|Bankkauffrau|vocational
Ausbildung Mechatroniker|Ausbildung|Mechatroniker|vocational
Berufsausbildung zum Elektroniker für Betriebstechnik|Berufsausbildung|Elektroniker für Betriebstechnik|vocational
Fachhochschulreife|Fachhochschulreife||secondary
Allgemeine Hochschulreife|Allgemeine Hochschulreife||secondary
Mittlere Reife|Mittlere Reife||secondary
Diplom-Kauffrau|Diplom-Kauffrau||master
Dipl.-Ing. (FH) Maschinenbau|Dipl.-Ing. (FH)|Maschinenbau|bachelor
Mag. Rechtswissenschaften|Mag.|Rechtswissenschaften|master
Mag. phil. Germanistik|Mag. phil.|Germanistik|master
Dr. rer. nat. Chemie|Dr. rer. nat.|Chemie|doctorate
Lehre als Tischler|Lehre|Tischler|vocational
Bachelor of Education Lehramt Primarstufe|Bachelor of Education|Lehramt Primarstufe|bachelor
`,
  Italy: `
Laurea triennale in Economia|Laurea triennale|Economia|bachelor
Laurea magistrale in Ingegneria Gestionale|Laurea magistrale|Ingegneria Gestionale|master
Laurea specialistica in Chimica|Laurea specialistica|Chimica|master
Laurea in Giurisprudenza|Laurea|Giurisprudenza|bachelor
Diploma di maturità classica|Diploma di maturità classica||secondary
Dottorato di ricerca in Fisica|Dottorato di ricerca|Fisica|doctorate
Diploma di perito industriale|Diploma di perito industriale||secondary
`,
  Poland: `
Studia inżynierskie, Informatyka|Studia inżynierskie|Informatyka|bachelor
Inżynier budownictwa|Inżynier|budownictwa|bachelor
Licencjat z filologii angielskiej|Licencjat|filologii angielskiej|bachelor
Magister inżynier, Automatyka i Robotyka|Magister inżynier|Automatyka i Robotyka|master
mgr inż. Mechanika|mgr inż.|Mechanika|master
Studia podyplomowe, Zarządzanie|Studia podyplomowe|Zarządzanie|master
Technik informatyk|Technik|informatyk|vocational
Matura|Matura||secondary
`,
  "Netherlands and Flanders": `
mbo 4 Verpleegkunde|mbo 4|Verpleegkunde|vocational
MBO niveau 3 Kok|MBO niveau 3|Kok|vocational
HBO Bedrijfskunde|HBO|Bedrijfskunde|bachelor
hbo-bachelor Communicatie|hbo-bachelor|Communicatie|bachelor
WO Master Rechten|WO Master|Rechten|master
WO-bachelor Psychologie|WO-bachelor|Psychologie|bachelor
Postgraduaat Bekkenbodemkinesitherapie|Postgraduaat|Bekkenbodemkinesitherapie|associate
havo|havo||secondary
vwo, profiel Natuur & Techniek|vwo|profiel Natuur & Techniek|secondary
`,
  Sweden: `
Högskoleingenjör i datateknik|Högskoleingenjör|datateknik|bachelor
Civilingenjör i maskinteknik|Civilingenjör|maskinteknik|master
Kandidatexamen i statsvetenskap|Kandidatexamen|statsvetenskap|bachelor
Masterexamen i fysik|Masterexamen|fysik|master
Yrkeshögskoleexamen, Webbutvecklare|Yrkeshögskoleexamen|Webbutvecklare|associate
Gymnasieexamen|Gymnasieexamen||secondary
`,
  Turkey: `
Ön lisans, Muhasebe|Ön lisans|Muhasebe|associate
Lisans, Makine Mühendisliği|Lisans|Makine Mühendisliği|bachelor
Yüksek Lisans, İşletme|Yüksek Lisans|İşletme|master
Doktora, Kimya|Doktora|Kimya|doctorate
Meslek lisesi|Meslek lisesi||vocational
`,
  India: `
B.Tech in Electronics and Communication|B.Tech|Electronics and Communication|bachelor
B.E. (Civil Engineering)|B.E.|Civil Engineering|bachelor
B.Com (Hons.) in Accountancy|B.Com (Hons.)|Accountancy|bachelor
M.Tech (VLSI Design)|M.Tech|VLSI Design|master
MCA|MCA||master
PGDM (Marketing)|PGDM|Marketing|master
ITI Fitter|ITI|Fitter|vocational
ITI (Electrician)|ITI|Electrician|vocational
HSC|HSC||secondary
SSC|SSC||secondary
SSLC|SSLC||secondary
Intermediate (MPC)|Intermediate|MPC|secondary
Class XII (CBSE)|Class XII||secondary
12th (Science)|12th|Science|secondary
Higher Secondary (Commerce)|Higher Secondary|Commerce|secondary
Diploma in Mechanical Engineering|Diploma|Mechanical Engineering|associate
Polytechnic Diploma in Civil Engineering|Polytechnic Diploma|Civil Engineering|associate
`,
  "United Kingdom": `
HND Business Management|HND|Business Management|associate
HNC Electrical Engineering|HNC|Electrical Engineering|associate
BTEC Level 3 Extended Diploma in IT|BTEC Level 3 Extended Diploma|IT|vocational
A-levels: Maths, Physics, Chemistry|A-levels|Maths, Physics, Chemistry|secondary
A Levels in English, History and French|A Levels|English, History and French|secondary
10 GCSEs including Maths and English|10 GCSEs|including Maths and English|secondary
GCSEs|GCSEs||secondary
NVQ Level 2 in Plumbing|NVQ Level 2|Plumbing|vocational
City & Guilds Level 3 Electrical Installation|City & Guilds Level 3|Electrical Installation|vocational
Foundation Degree in Early Years|Foundation Degree|Early Years|associate
BA (Hons) History|BA (Hons)|History|bachelor
LLB Law|LLB|Law|bachelor
MSci Physics|MSci|Physics|master
PGCE Secondary Mathematics|PGCE|Secondary Mathematics|master
`,
  "United States": `
Associate of Applied Science in Nursing|Associate of Applied Science|Nursing|associate
Associate's Degree in Criminal Justice|Associate's Degree|Criminal Justice|associate
A.A.S. in Welding Technology|A.A.S.|Welding Technology|associate
B.S. in Nursing|B.S.|Nursing|bachelor
B.A. English Literature|B.A.|English Literature|bachelor
Master of Arts in Teaching in Elementary Education|Master of Arts in Teaching|Elementary Education|master
Master of Education in Curriculum and Instruction|Master of Education|Curriculum and Instruction|master
M.Ed. in School Counseling|M.Ed.|School Counseling|master
Doctor of Nursing Practice|Doctor of Nursing Practice||doctorate
Ed.D. in Educational Leadership|Ed.D.|Educational Leadership|doctorate
High School Diploma|High School Diploma||secondary
GED|GED||secondary
Certificate in Welding|Certificate|Welding|vocational
`,
  Russia: `
Специалист, Экономика|Специалист|Экономика|master
Специалитет, Юриспруденция|Специалитет|Юриспруденция|master
Бакалавр, Прикладная математика|Бакалавр|Прикладная математика|bachelor
Магистр, Менеджмент|Магистр|Менеджмент|master
Среднее специальное|Среднее специальное||vocational
`,
  "Spain and Latin America": `
Grado en Derecho|Grado|Derecho|bachelor
Licenciatura en Administración de Empresas|Licenciatura|Administración de Empresas|bachelor
Ingeniería en Sistemas Computacionales|Ingeniería|Sistemas Computacionales|bachelor
Técnico Superior en Administración de Sistemas|Técnico Superior|Administración de Sistemas|associate
CFGS Desarrollo de Aplicaciones Web|CFGS|Desarrollo de Aplicaciones Web|associate
Tecnicatura Universitaria en Programación|Tecnicatura Universitaria|Programación|associate
Bachillerato|Bachillerato||secondary
Máster en Dirección de Marketing|Máster|Dirección de Marketing|master
Doctorado en Ciencias Sociales|Doctorado|Ciencias Sociales|doctorate
`,
  "Hungary, Czechia, Romania, Nordics": `
Okleveles közgazdász|Okleveles|közgazdász|master
Alapképzés (BSc), Gépészmérnök|Alapképzés (BSc)|Gépészmérnök|bachelor
Érettségi|Érettségi||secondary
Bakalář, Ekonomika|Bakalář|Ekonomika|bachelor
Maturitní zkouška|Maturitní zkouška||secondary
Licență, Informatică|Licență|Informatică|bachelor
Kandidaatti, Historia|Kandidaatti|Historia|bachelor
Ylioppilastutkinto|Ylioppilastutkinto||secondary
Bachelor i sykepleie|Bachelor|sykepleie|bachelor
Cand.merc. i regnskab|Cand.merc.|regnskab|master
`,
  "Greek, Arabic, Hebrew": `
Πτυχίο Οικονομικών|Πτυχίο|Οικονομικών|bachelor
Μεταπτυχιακό στη Διοίκηση|Μεταπτυχιακό|Διοίκηση|master
بكالوريوس هندسة مدنية|بكالوريوس|هندسة مدنية|bachelor
ماجستير في إدارة الأعمال|ماجستير|إدارة الأعمال|master
תואר ראשון במדעי המחשב|תואר ראשון|מדעי המחשב|bachelor
`,
  "written with more around it": `
Bachelor of Science (B.Sc.) in Physics|Bachelor of Science (B.Sc.)|Physics|bachelor
Bachelor of Science, Major in Biology|Bachelor of Science|Biology|bachelor
Master of Science, Computer Science|Master of Science|Computer Science|master
BSc (Hons) Computer Science, First Class|BSc (Hons)|Computer Science|bachelor
Bachelor's in Marketing|Bachelor's|Marketing|bachelor
Bachelor Degree in Marketing|Bachelor Degree|Marketing|bachelor
Ph.D. Candidate in Economics|Ph.D. Candidate|Economics|doctorate
Bachelor in Business Administration|Bachelor|Business Administration|bachelor
Bachelor Logistics Management|Bachelor|Logistics Management|bachelor
Postgraduate Diploma in Education|Postgraduate Diploma|Education|master
Diplom Maschinenbau|Diplom|Maschinenbau|master
Staatsexamen Humanmedizin|Staatsexamen|Humanmedizin|master
Promotion in Biochemie|Promotion|Biochemie|doctorate
Lehrabschluss Einzelhandelskauffrau|Lehrabschluss|Einzelhandelskauffrau|vocational
EFZ Kauffrau|EFZ|Kauffrau|vocational
Certificate III in Commercial Cookery|Certificate III|Commercial Cookery|vocational
Sarjana Teknik Informatika|Sarjana|Teknik Informatika|bachelor
Cử nhân Quản trị kinh doanh|Cử nhân|Quản trị kinh doanh|bachelor
Bac +5|Bac +5||master
`,
};

describe.each(Object.entries(DEGREES))("degrees of %s", (_, rows) => {
  test.each(
    rows
      .trim()
      .split("\n")
      .map((row) => row.split("|")),
  )("%s", (text, degree, field, level) => {
    const [study] = parseResume(
      documentOf(
        `= Ada Example\nada@home.example\n# Experience\n**Engineer**\t2016 – 2020\nAcme GmbH\n# Education\n**${text}**\t2010 – 2013\nUniversity of Bonn\n**Abitur**\t2001 – 2010\nClara School`,
      ),
    ).education;
    expect(study).toMatchObject({ institution: "University of Bonn", degree, level });
    expect(study?.field ?? "").toBe(field);
  });
});
