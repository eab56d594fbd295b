/** What stands over the columns of a table of jobs, studies, skills or languages; folded when compared. */
export const tableHeads =
  "qualification|qualifications|degree|course|exam|examination|programme|program|discipline|stream|specialization|specialisation|subject|institute|institution|institute / board|board|board / university|university|university / board|school|college|school / college|year|years|year of passing|passing year|year of completion|score|percentage|%|% marks|marks|cgpa|gpa|cgpa / %|cgpa/percentage|division|class|grade|period|from|to|duration|date|dates|company|employer|organisation|organization|designation|position|role|job title|title|responsibilities|location|place|city|s.no|s.no.|sr. no.|no.|nr.|#|skill|skills|level|language|reading|writing|speaking|listening|certificate|issuer|" +
  "abschluss|studiengang|fach|einrichtung|institution|schule|hochschule|universität|jahr|zeitraum|von|bis|note|ort|firma|arbeitgeber|unternehmen|tätigkeit|position|funktion|aufgaben|kenntnis|niveau|sprache|" +
  "diplôme|formation|établissement|école|université|année|période|mention|lieu|entreprise|employeur|poste|fonction|missions|langue|niveau|compétence|" +
  "título|titulación|estudios|grado|centro|institución|universidad|año|período|periodo|nota|lugar|empresa|puesto|cargo|funciones|idioma|nivel|" +
  "curso|formação|instituição|faculdade|ano|início|término|conclusão|local|empresa|cargo|função|atividades|idioma|nível|" +
  "titolo|titolo di studio|istituto|università|anno|periodo|voto|luogo|azienda|datore di lavoro|mansione|ruolo|lingua|livello|" +
  "opleiding|diploma|instelling|school|jaar|periode|cijfer|plaats|bedrijf|werkgever|functie|taal|" +
  "wykształcenie|kierunek|uczelnia|szkoła|rok|okres|ocena|miejsce|firma|pracodawca|stanowisko|zakres obowiązków|język|poziom|" +
  "utbildning|examen|skola|lärosäte|år|period|betyg|ort|företag|arbetsgivare|befattning|roll|språk|nivå|" +
  "derece|bölüm|okul|üniversite|yıl|dönem|not|şehir|şirket|kurum|pozisyon|görev|dil|seviye|" +
  "취득일|취득년월|취득일자|자격증|자격증명|자격명|발행처|발급기관|시행처|등급|점수|시험|언어|어학|취득점수|재학기간|근무기간|기간|학교명|전공|학점|회사명|직위|담당업무|구분|" +
  "資格名|取得年月|取得日|種類|種別|スキル|スキル名|分野|内容|名称|詳細|使用期間|使用年数|期間・年数|経験年数|経験|習熟度|専門|技能|技能名称|掌握程度|熟练程度|熟练度|证书名称|获得时间|颁发机构|證照名稱|기술|스킬|기술명|숙련도|활용수준|수준|사용기간|취득일자|자격/면허|종류|번호|環境・役割|業務内容|役割|" +
  "学校|专业|学历|时间|公司|职位|年月|年|月|学歴・職歴|学校名|学部|会社名|役職|期間|资格|語学|レベル|" +
  "المؤهل|الجامعة|السنة|التقدير|الشركة|المسمى الوظيفي|الفترة|תואר|מוסד|שנה|תקופה|חברה|תפקיד|योग्यता|संस्थान|बोर्ड|वर्ष|प्रतिशत|अंक|पद|कंपनी|अवधि";
