/** Words around names, separated by `|`. Compared without case and full stops. */

/** Titles, ranks and forms of address before a name. */
export const honorifics =
  "dr|prof|professor|mr|mrs|ms|miss|mx|herr|frau|hr|fr|dipl|ing|mag|mmag|med|sir|dame|lady|lord|don|doña|dña|sr|sra|srta|dott|dott ssa|dottssa|dott.ssa|dra|avv|arch|geom|rag|d|m|mme|mlle|me|pan|pani|av|doç|uzm|bay|bayan|eng|engr|er|adv|ca|rev|fr|pastor|rabbi|imam|phil|rer|nat|h.c|iur|oec|theol|habil|univ|mgr|inż|lic|shri|sri|smt|kumari|km|श्री|श्रीमती|सुश्री|डॉ|д-р|др|г-н|г-жа|capt|captain|cpt|maj|major|col|ltc|lt|ltcdr|cdr|gen|adm|sgt|ssg|sfc|msg|1sg|sgm|csm|ssgt|tsgt|msgt|smsgt|gysgt|cpl|lcpl|pfc|spc|po1|po2|cpo|cw2|cw3|cw4|hptm|oberstlt|stabsfeldwebel";

/** What stands behind a name: degrees, licences, memberships, generations. */
export const credentials =
  "ph.d|phd|m.d|md|do|mba|emba|m.sc|msc|ms|m.s|b.sc|bsc|bs|b.s|b.sc (hons)|bsc (hons)|ba (hons)|beng (hons)|meng|m.eng|b.eng|beng|m.a|ma|b.a|ba|m.phil|mphil|m.ed|med|b.ed|m.tech|b.tech|mtech|btech|mca|bca|bba|b.com|m.com|llb|ll.b|llm|ll.m|jd|j.d|esq|esquire|cpa|cfa|cma|cia|cisa|cism|cissp|cipp|frm|acca|fcca|aca|fca|ca|cgma|cima|caia|cfp|ea|rn|r.n|lpn|lvn|cna|bsn|msn|dnp|aprn|np|crnp|fnp|fnp-c|fnp-bc|acnp-bc|agacnp-bc|pmhnp-bc|ccrn|cen|tncc|crna|cnm|ocn|rn-bc|pa-c|emt|emt-p|nremt|rrt|rdn|rd|ot|otr/l|pt|dpt|slp|ccc-slp|lcsw|lmsw|msw|lpc|lmft|ncc|bcba|lmhc|dds|dmd|dvm|vmd|pharmd|rph|od|dc|edd|ed.d|psyd|psy.d|dba|drph|dsc|pmp|capm|csm|cspo|psm|prince2|itil|phr|sphr|shrm-cp|shrm-scp|gphr|cipd|mcipd|assoc cipd|pe|p.e|eit|fe|p.eng|peng|ceng|c.eng|ieng|mice|miet|mimeche|ra|aia|leed ap|leed ga|ncidq|riba|arb|mrics|frics|rics|frcs|mrcs|mrcp|frcp|mrcgp|facs|facp|faan|facog|faap|mph|mha|mpa|mpp|mls|mlis|mfa|mdiv|cmp|cpcu|clu|chfc|aic|arm|series 7|cphr|mcse|ccna|ccnp|ccie|rhce|oscp|ceh|cisco|jr|sr|snr|ii|iii|iv|mp|kc|qc|obe|mbe|cbe|usaf|usmc|usn|ret";

/** Labels of a field that holds the whole name. */
export const nameLabels =
  "name|full name|complete name|candidate|candidate name|candidate's name|name of candidate|name of the candidate|applicant|applicant name|my name|vor- und nachname|vor- und zuname|vor und zuname|vorname und name|name und vorname|name, vorname|vorname, name|nachname, vorname|bewerber|bewerberin|nom et prénom|nom et prénoms|prénom et nom|nom, prénom|nom complet|nom|nombre y apellidos|nombre y apellido|apellidos y nombre|apellidos y nombres|nombre completo|nombre|nome completo|nome e cognome|cognome e nome|nome e apelido|nome|naam|volledige naam|voor- en achternaam|imię i nazwisko|nazwisko i imię|namn|för- och efternamn|navn|fulde navn|fullt navn|nimi|ad soyad|ad-soyad|ad soyadı|adı soyadı|adınız soyadınız|isim|név|teljes név|jméno a příjmení|jméno|meno a priezvisko|nume și prenume|numele și prenumele|nume|ime i prezime|ime in priimek|vardas ir pavardė|vārds, uzvārds|фио|ф.и.о|ф.и.о.|имя|имя и фамилия|фамилия, имя, отчество|піб|п.і.б|ім'я|ім’я та прізвище|όνομα|ονοματεπώνυμο|nama|nama lengkap|họ và tên|họ tên|姓名|氏名|名前|姓 名|氏 名|名 前|성명|성 명|이름|이 름|الاسم|الاسم الكامل|שם|שם מלא|नाम|पूरा नाम|নাম|பெயர்|ชื่อ|ชื่อ-นามสกุล|ชื่อ - นามสกุล";

export const givenNameLabels =
  "first name|first names|first name(s)|given name|given names|given name(s)|forename|forenames|forename(s)|vorname|vornamen|vorname(n)|prénom|prénoms|prénom(s)|nombre|nombres|nome|nome próprio|imię|imiona|förnamn|fornavn|voornaam|voornamen|keresztnév|jméno|prenume|ime|ad|adı|имя|όνομα";

export const familyNameLabels =
  "last name|surname|surnames|surname(s)|family name|nachname|familienname|zuname|name|nom|nom de famille|apellido|apellidos|apelido|cognome|nazwisko|efternamn|etternavn|achternaam|příjmení|vezetéknév|nume|prezime|soyad|soyadı|фамилия|επώνυμο";

/** Labels of a form's other fields: no names, though some have the shape of one. */
export const fieldLabels =
  "name|full name|candidate name|英文姓名|英文名|中文姓名|出生日期|行動電話|通訊地址|電子郵件|現居地|年龄|年齡|手机|微信|学历|工作年限|期望薪资|求职意向|职位|한자|영어이름|국적|병역|नाम|氏名|ふりがな|フリガナ|名前|姓名|生年月日|性別|年齢|国籍|電話|電話番号|携帯電話|自宅電話|住所|現住所|連絡先|写真|年|月|学歴|職歴|以上|配偶者|最寄駅|最寄り駅|본인|성명|이름|한글|한문|영문|사진|생년월일|성별|나이|연락처|휴대폰|전화|전화번호|이메일|주소|父親姓名|性别|籍贯|民族|出生年月|联系电话|电话|邮箱|地址|政治面貌|婚姻状况|father's name|mother's name|father name|mother name|husband's name|spouse name|date of birth|marital status|mobile no|mobile number|e-mail|contact no|nationality|gender|permanent address|present address|current address|languages known|पिता का नाम|माता का नाम|जन्म तिथि|मोबाइल|पता|ईमेल";

/** Surnames that are also trades, offices or other words of job titles. */
export const tradeSurnames =
  "abbott|archer|baker|barber|bauer|bishop|butcher|butler|captain|carpenter|carter|chamberlain|chandler|clark|cook|cooper|dean|driver|farmer|fisher|forester|foster|gardener|guard|guerrero|hunter|judge|king|kellner|koch|knight|krause|lehrer|mason|major|marshall|maier|maler|mechanic|meister|merchant|meyer|miller|müller|muller|page|painter|parker|pastor|pfleger|piper|planner|player|porter|potter|professor|provost|ranger|reeve|richter|sailor|sawyer|schafer|schmidt|schneider|schreiner|schuster|shepherd|singer|skinner|slater|smith|speaker|steward|tailor|taylor|tischler|turner|tyler|usher|ward|warden|weaver|weber|wheeler|wright|zimmermann|jäger|jager|ferrari|contador|herrero|zapatero|pastore|sarto|molinero|ferreira|kuiper|bakker|visser|smit|kramer|mulder|meijer|kowalski|snyder|cantor|sacristan|sargent|bailiff|leader|herald|host";

/** Words written small inside a name. */
export const nameParticles =
  "de|del|della|der|den|di|da|do|dos|das|la|le|van|von|y|e|zu|zur|bin|al|el|ter|ten|af|av|of|san|i|du|des|ben|ibn|abu|abd|d'|ap|ab|ferch|mac|mc|ní|nic|ó|ua|'t|ten|vom|zum|della|dello|dalla|degli|dei|bar|bat|bint|binti|a/l|a/p|s/o|d/o|oğlu|kızı";

/** Mailboxes of nobody in particular. */
export const commonMailboxes =
  "info|contact|mail|email|office|admin|sales|jobs|job|hello|me|my|the|bewerbung|career|careers|hr|resume|cv|post|team|support|work|private|privat|kontakt|contato|contacto|anfrage|apply|application|candidate|official|real|dev|developer|engineer|design|designer|nurse|teacher|writer|photo|studio|consulting|student|personal|work|home|web|online";
