/** Words for how well someone speaks a language, by language; folded when compared. */
export const proficiencyWords =
  "native|native speaker|mother tongue|bilingual|fluent|proficient|advanced|intermediate|upper intermediate|upper-intermediate|lower intermediate|pre-intermediate|basic|beginner|elementary|conversational|professional working|professional working proficiency|full professional|full professional proficiency|limited working proficiency|limited working|native or bilingual proficiency|native or bilingual|elementary proficiency|working knowledge|good|very good|excellent|business fluent|near native|near-native|read and write|spoken|written|working proficiency|first language|second language|fair|moderate|expert|limited|full proficiency|business level|native level|" +
  "muttersprache|muttersprachlich|muttersprachler|muttersprachlerin|verhandlungssicher|fließend|fliessend|fließend in wort und schrift|sehr gut|gut|gute kenntnisse|sehr gute kenntnisse|grundkenntnisse|fortgeschritten|konversationssicher|verhandlungssichere kenntnisse|in wort und schrift|zweisprachig|anfänger|mittelstufe|erweiterte grundkenntnisse|grundlagen|schulkenntnisse|bilingual|" +
  "langue maternelle|maternelle|courant|couramment|bilingue|intermédiaire|avancé|notions|débutant|scolaire|professionnel|bon niveau|lu, écrit, parlé|lu écrit parlé|niveau intermédiaire|niveau avancé|parlé|bases|opérationnel|natif|native|maîtrise|technique|très bon niveau|élémentaire|" +
  "nativo|nativa|lengua materna|fluido|fluida|avanzado|avanzada|intermedio|intermedia|básico|básica|nivel alto|nivel medio|nivel básico|nivel avanzado|nivel intermedio|bilingüe|materna|alto|medio|bajo|competencia profesional|competencia profesional completa|competencia básica|profesional|principiante|muy bueno|conversacional|" +
  "língua materna|fluente|avançado|intermediário|intermédio|básico|nativo|proficiente|técnico|nível avançado|nível intermediário|avançada|elementar|leitura|bom|" +
  "madrelingua|lingua madre|fluente|ottimo|buono|discreto|scolastico|avanzato|base|intermedio|livello avanzato|livello intermedio|livello base|eccellente|professionale|sufficiente|elementare|buona|ottima|bilingue|" +
  "moedertaal|vloeiend|goed|zeer goed|uitstekend|redelijk|basis|gevorderd|beginner|matig|basiskennis|uitmuntend|professioneel|tweetalig|" +
  "ojczysty|język ojczysty|biegły|biegle|biegła|płynny|płynnie|zaawansowany|średniozaawansowany|komunikatywny|komunikatywnie|podstawowy|dobry|bardzo dobry|dobra|poziom zaawansowany|poziom średniozaawansowany|poziom podstawowy|bardzo dobra|znajomość bierna|początkujący|dwujęzyczny|" +
  "modersmål|flytande|flytande i tal och skrift|god|mycket god|goda kunskaper|grundläggande|medelgod|avancerad|nybörjare|mycket goda kunskaper|grundläggande kunskaper|goda|mellannivå|tvåspråkig|obehindrat|" +
  "ana dil|anadil|ana dili|anadili|akıcı|ileri|ileri seviye|orta|orta seviye|başlangıç|başlangıç seviyesi|iyi|çok iyi|temel|iyi derecede|çok iyi derecede|orta düzey|ileri düzey|temel düzey|temel seviye|üst orta|orta üstü|mükemmel|profesyonel|iyi seviye|" +
  "母语|流利|熟练|良好|一般|精通|日常会话|商务|ネイティブ|母国語|ビジネスレベル|日常会話|日常会話レベル|流暢|초급|중급|고급|원어민|اللغة الأم|لغة أم|اللغة الام|طليق|بطلاقة|ممتاز|جيد|جيد جدا|جيد جداً|متوسط|متقدم|مبتدئ|שפת אם|רמה גבוהה|שוטפת|שוטף|טובה|טוב|בסיסית|בסיסי|רמת שפת אם|מצוינת|טובה מאוד|बुनियादी|मातृभाषा|धाराप्रवाह|उत्तम|अच्छा|मध्यम|родной|свободно|свободный|базовый|средний|разговорный|продвинутый|в совершенстве|рідна|вільно|середній|äidinkieli|sujuva|hyvä|tyydyttävä|modersmål|flydende|flytende|rodilý mluvčí|plynně|anyanyelv|folyékony|középfok|felsőfok|alapfok|fluent in";

/** Levels people write behind skills; never skills themselves. */
export const skillLevelWords =
  "advanced|intermediate|beginner|expert|master|proficient|basic|novice|familiar|experienced|skilled|competent|good|very good|excellent|fluent|elementary|professional|working knowledge|fundamental|strong|learning|years|year|yrs|" +
  "fortgeschritten|experte|expertin|grundkenntnisse|gut|sehr gut|anfänger|profi|erweiterte kenntnisse|gute kenntnisse|sehr gute kenntnisse|sicher|versiert|" +
  "avancé|intermédiaire|débutant|confirmé|maîtrise|notions|bon|expérimenté|courant|" +
  "avanzado|intermedio|básico|experto|principiante|alto|medio|nivel avanzado|nivel intermedio|nivel básico|" +
  "avançado|intermediário|básico|especialista|iniciante|intermédio|" +
  "avanzato|intermedio|base|esperto|principiante|ottimo|buono|discreto|" +
  "gevorderd|gemiddeld|basis|beginner|uitstekend|goed|zeer goed|" +
  "zaawansowany|średniozaawansowany|podstawowy|ekspert|bardzo dobry|dobry|biegły|początkujący|bardzo dobra|dobra|" +
  "avancerad|medel|grundläggande|nybörjare|mycket god|god|expert|goda kunskaper|" +
  "ileri|orta|temel|uzman|iyi|çok iyi|ileri seviye|orta seviye|temel seviye|başlangıç|ileri düzey|orta düzey|" +
  "精通|熟练|熟悉|了解|掌握|上級|中級|初級|متقدم|متوسط|مبتدئ|خبير|ממוחה|גבוהה|בינונית|בסיסית|उन्नत|मध्यम";
