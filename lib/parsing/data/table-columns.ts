/** What stands over the columns of tables of studies and jobs, by what the column holds; compared folded. */
export const tableColumns = {
  date: "起止年月|起訖時間|起讫时间|在职时间|任职时间|任職期間|修業期間|就學期間|修業年限|就读时间|在校时间|재직기간|기간(년월)|일자|期間・年月|在籍年月|year|years|year of passing|passing year|year of completion|year of pass|period|from|to|duration|date|dates|tenure|session|jahr|zeitraum|année|période|año|período|periodo|ano|anno|rok|okres|år|yıl|期間|在籍期間|勤務期間|年月|時期|时间|起止时间|재학기간|재학 기간|기간|근무기간|근무 기간|입학년월|졸업년월|졸업연도|वर्ष|उत्तीर्ण वर्ष|उत्तीर्ण होने का वर्ष|अवधि|समय|السنة|سنة التخرج|الفترة|المدة|שנה|שנים|תקופה",
  degree:
    "學位|学位|學歷|학위구분|최종학위|qualification|qualifications|degree|course|exam|examination|examination passed|exam passed|name of examination|class|standard|programme|program|degree / course|abschluss|diplôme|título|titulación|titolo|wykształcenie|utbildning|examen|derece|学历|学位|학위|परीक्षा|परीक्षा का नाम|योग्यता|शैक्षणिक योग्यता|डिग्री|उपाधि|कक्षा|المؤهل|الدرجة|الدرجة العلمية|الشهادة|תואר|תעודה",
  institution:
    "學校名稱|学校名称|毕业院校|院校名称|畢業學校|学校・学部|학교 / 전공|학교명(전공)|institute|institution|school|college|university|college / institute|school / college|institute / college|college / university|university / college|name of institute|name of institution|institute name|einrichtung|hochschule|schule|établissement|école|université|institución|universidad|centro|instituição|istituto|università|uczelnia|szkoła|okul|üniversite|学校|学校名|院校|학교|학교명|출신학교|संस्थान|संस्था|विद्यालय|महाविद्यालय|विद्यालय / महाविद्यालय|الجامعة|المؤسسة التعليمية|الجهة|מוסד|מוסד לימודים|שם המוסד",
  board:
    "board|board / university|university / board|board/university|university/board|board of education|बोर्ड|बोर्ड / विश्वविद्यालय|विश्वविद्यालय / बोर्ड|विश्वविद्यालय",
  grade:
    "score|percentage|%|% marks|% of marks|marks|marks %|cgpa|gpa|cgpa / %|% / cgpa|percentage / cgpa|cgpa / percentage|division|grade|result|note|nota|voto|ocena|betyg|학점|성적|평점|प्रतिशत|अंक|प्राप्तांक|प्राप्तांक %|श्रेणी|التقدير|المعدل|ציון|ממוצע",
  field:
    "科系|系所|科系名稱|所学专业|学部・学科|学部学科|専攻|学科|학과명|학과/전공|전공학과|specialization|specialisation|subject|subjects|stream|discipline|branch|major|fach|studiengang|专业|專業|전공|전공명|학과|학과 / 전공|전공 / 학과|विषय|मुख्य विषय|التخصص|תחום|חוג",
  status:
    "畢業狀況|就學狀態|是否毕业|毕业状态|卒業区分|졸업상태|졸업유무|비고|備考|소재지|离职原因|離職原因|퇴사사유|퇴직사유|구분|졸업구분|졸업여부|상태|remarks|remark|status|s.no|s.no.|s. no.|sr. no.|sr.no.|sl. no.|sl.no.|no.|no|nr.|#|क्रम|क्रमांक|क्र.सं.|क्र.",
  company:
    "公司名稱|公司名称|工作单位|单位名称|单位|任职公司|服務機關|服務單位|機構名稱|会社|社名|企業|업체명|기업명|근무회사|company|employer|organisation|organization|company name|name of organization|name of organisation|name of company|firma|arbeitgeber|unternehmen|entreprise|employeur|empresa|azienda|bedrijf|werkgever|pracodawca|företag|şirket|会社名|企業名|勤務先|公司|회사명|회사|근무처|직장명|कंपनी|कंपनी का नाम|संगठन|नियोक्ता|الشركة|جهة العمل|اسم الشركة|חברה|מעסיק|מקום עבודה",
  title:
    "职务|職務|岗位|職位|职称|職種|職種・役職|役職・職種|직급|직위(직급)|직위/직책|직무|부서(직위)|담당직무|position|designation|role|job title|title|post|post held|position held|funktion|poste|fonction|puesto|cargo|ruolo|mansione|functie|stanowisko|befattning|pozisyon|görev|役職|職位|役割|职位|職稱|직위|직책|직급|직위 / 직책|부서 / 직위|부서/직위|부서 및 직위|직급 / 직책|पद|पदनाम|المسمى الوظيفي|الوظيفة|المنصب|תפקיד",
  location: "location|place|city|ort|lieu|lugar|luogo|勤務地|地点|근무지|지역|소재지|स्थान|المدينة|الموقع|מיקום|עיר",
  duties:
    "工作內容|工作内容|工作职责|主要职责|工作描述|職務說明|主要工作|職務内容・実績|職務経歴|主な業務|업무|담당직무내용|주요 업무|주요업무 및 성과|담당업무 및 성과|responsibilities|duties|job description|nature of work|work profile|aufgaben|missions|funciones|業務内容|担当業務|職務内容|仕事内容|業務内容・実績|담당업무|담당 업무|업무내용|주요업무|कार्य|कार्य विवरण|दायित्व|जिम्मेदारियां|المهام|אחריות",
  means:
    "環境・役割|環境|開発環境|役割・規模|役割/規模|担当・規模|環境・規模|規模・役割|使用技術|技術|environment|technologies|부서|부서명|department",
};

export type ColumnKind = keyof typeof tableColumns;
