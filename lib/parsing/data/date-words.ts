/**
 * How each language writes dates. All words are compared folded (lower case, no accents, no final dot), so write them
 * as they are spelled; `months` has twelve groups separated by commas, alternatives by spaces, the words of one name
 * by `_`.
 */
export interface DateWords {
  months: string;
  /** "until today": phrases, separated by `|`. */
  present: string;
  /** Between the two ends of a range. */
  to: string;
  /** In front of a start without an end ("since"). */
  since: string;
  /** The same behind the start, where the language puts it there ("2020'den beri"). */
  sinceBehind?: string;
  /** In front of an end without a start ("until"). */
  until: string;
  /** Units of a written duration ("2 yrs 3 mos"): years and months. */
  units: string;
  /** Spring, summer, autumn, winter, semesters: words that may stand before a year. */
  seasons: string;
}

export const dateWords: Record<string, DateWords> = {
  en: {
    months:
      "january jan,february feb febr,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec",
    present:
      "present|current|currently|now|today|ongoing|to date|till date|till now|to present|until now|to this day|date|continuing|on going|the present|present day|to-date",
    to: "to|until|till|through|thru|til",
    since: "since|starting|as of|beginning",
    until: "until|till|up to",
    units: "year years yr yrs y month months mo mos mths mth m",
    seasons:
      "spring|summer|autumn|fall|winter|mid|early|late|expected|class of|graduated|graduation|michaelmas|semester",
  },
  de: {
    months:
      "januar jänner jan jaenner,februar feb feber,märz mär maerz mrz,april apr,mai,juni jun,juli jul,august aug,september sept sep,oktober okt,november nov,dezember dez",
    present:
      "heute|jetzt|aktuell|gegenwärtig|laufend|dato|bis heute|bis jetzt|bis dato|andauernd|derzeit|gegenwart|fortlaufend|unbefristet|bis auf weiteres|bis zum heutigen tag|zur zeit|momentan|noch andauernd|bis zur gegenwart",
    to: "bis",
    since: "seit|ab",
    until: "bis|bis zum",
    units: "jahr jahre jahren monat monate monaten j mon",
    seasons:
      "frühjahr|frühling|sommer|herbst|winter|wintersemester|sommersemester|ws|ss|wise|sose|anfang|mitte|ende|voraussichtlich|abschluss",
  },
  fr: {
    months:
      "janvier janv jan,février févr fév fev,mars mar,avril avr,mai,juin jui,juillet juil,août aout aoû,septembre sept sep,octobre oct,novembre nov,décembre déc dec",
    present:
      "présent|aujourd'hui|aujourdhui|actuel|actuelle|actuellement|en cours|à ce jour|ce jour|à présent|maintenant|poste actuel|jusqu'à présent|jusqu'à aujourd'hui|en poste|jusqu'à ce jour|jusqu'à maintenant|à aujourd'hui|toujours en poste|en fonction|présentement",
    to: "à|au|jusqu'à|jusqu'au|jusqu'en|a",
    since: "depuis|dès|à partir de|à partir du",
    until: "jusqu'à|jusqu'en|jusqu'au",
    units: "an ans année années mois",
    seasons: "printemps|été|automne|hiver|début|mi|fin|promotion|promo|rentrée|courant",
  },
  es: {
    months:
      "enero ene,febrero feb,marzo mar,abril abr,mayo may,junio jun,julio jul,agosto ago,septiembre setiembre sept sep set,octubre oct,noviembre nov,diciembre dic",
    present:
      "presente|actual|actualidad|actualmente|hoy|a la fecha|la fecha|hasta la fecha|al presente|hasta hoy|en curso|ahora|hasta la actualidad|vigente|fecha actual|hasta ahora|la actualidad|el presente|hasta el presente|hasta el momento|hasta el día de hoy|al día de hoy|hasta la presente|en la actualidad|a la actualidad|continúa|presente fecha",
    to: "a|al|hasta",
    since: "desde|a partir de",
    until: "hasta",
    units: "año años mes meses a",
    seasons: "primavera|verano|otoño|invierno|principios de|mediados de|finales de|promoción",
  },
  pt: {
    months:
      "janeiro jan,fevereiro fev,março mar,abril abr,maio mai,junho jun,julho jul,agosto ago,setembro set,outubro out,novembro nov,dezembro dez",
    present:
      "presente|atual|atualmente|actual|actualmente|hoje|até hoje|até o momento|até ao momento|momento|em curso|até à data|em andamento|até a presente data|ao presente|o momento|atualidade|agora|cursando|até o presente|até o presente momento|até ao presente|atual emprego|até agora|até à atualidade|dias atuais|até os dias atuais|no momento|em aberto",
    to: "a|à|ao|até|ate",
    since: "desde|a partir de",
    until: "até",
    units: "ano anos mês meses",
    seasons: "primavera|verão|outono|inverno|início de|meados de|final de|conclusão|previsão",
  },
  it: {
    months:
      "gennaio gen genn,febbraio feb febbr,marzo mar,aprile apr,maggio mag,giugno giu,luglio lug,agosto ago,settembre set sett,ottobre ott,novembre nov,dicembre dic",
    present:
      "presente|oggi|attuale|attualmente|in corso|ad oggi|a oggi|tuttora|ora|al presente|fino ad oggi|ad ora|adesso|sino ad oggi|fino a oggi|a tutt'oggi|ancora in corso|alla data attuale|fino al presente|attualità",
    to: "a|al|fino a|fino al|ad",
    since: "dal|dall",
    until: "fino a|fino al|sino al",
    units: "anno anni mese mesi",
    seasons: "primavera|estate|autunno|inverno|inizio|metà|fine",
  },
  nl: {
    months:
      "januari jan,februari feb,maart mrt mar,april apr,mei,juni jun,juli jul,augustus aug,september sept sep,oktober okt,november nov,december dec",
    present:
      "heden|nu|vandaag|huidig|tot heden|tot nu|tot op heden|t/m heden|lopend|nog steeds|tot en met heden|momenteel|tegenwoordig|tot op vandaag|tot nu toe|actueel|hedendaags|in dienst",
    to: "tot|t/m|tot en met|tm|t m",
    since: "sinds|vanaf",
    until: "tot|tot en met",
    units: "jaar jaren maand maanden mnd jr",
    seasons: "lente|voorjaar|zomer|herfst|najaar|winter|begin|eind",
  },
  pl: {
    months:
      "styczeń stycznia sty styczniu,luty lutego lut lutym,marzec marca mar,kwiecień kwietnia kwi,maj maja,czerwiec czerwca cze,lipiec lipca lip,sierpień sierpnia sie,wrzesień września wrz,październik października paź,listopad listopada lis,grudzień grudnia gru",
    present:
      "obecnie|teraz|do teraz|do dziś|dziś|nadal|do chwili obecnej|aktualnie|do nadal|w trakcie|do obecnie|chwili obecnej|dzisiaj|do dzisiaj|wciąż|trwa|do dnia dzisiejszego|bieżąco|do tej pory|do dziś dnia|w toku|teraźniejszość|po dziś dzień",
    to: "do",
    since: "od",
    until: "do",
    units: "rok lata lat miesiąc miesiące miesięcy mies r",
    seasons: "wiosna|lato|jesień|zima|początek|koniec",
  },
  sv: {
    months:
      "januari jan,februari feb,mars mar,april apr,maj,juni jun,juli jul,augusti aug,september sept sep,oktober okt,november nov,december dec",
    present:
      "nuvarande|nu|idag|i dag|pågående|tills vidare|fortfarande|nutid|pågår|dags dato|tillsvidare|till dags dato|till och med idag|till idag|till nu|löpande|tills idag|pågår fortfarande",
    to: "till|t o m|t.o.m|tom",
    since: "sedan|från|fr o m",
    until: "till|t o m",
    units: "år månad månader mån",
    seasons: "våren|vår|sommaren|sommar|hösten|höst|vintern|vinter|ht|vt|vårterminen|höstterminen",
  },
  da: {
    months:
      "januar jan,februar feb,marts mar,april apr,maj,juni jun,juli jul,august aug,september sept sep,oktober okt,november nov,december dec",
    present:
      "nu|nuværende|i dag|d.d.|dd|dags dato|indtil nu|til dato|stadig|fortsat|pågående|igangværende|til nu|til i dag|nuværende stilling|aktuelt|nutid|frem til nu|til d.d|løbende",
    to: "til|indtil|t.o.m",
    since: "siden|fra|fra og med",
    until: "til|indtil",
    units: "år måned måneder mdr mnd",
    seasons: "forår|sommer|efterår|vinter|foråret|efteråret|sommeren|vinteren",
  },
  no: {
    months:
      "januar jan,februar feb,mars mar,april apr,mai,juni jun,juli jul,august aug,september sept sep,oktober okt,november nov,desember des",
    present:
      "nå|nåværende|i dag|d.d.|dags dato|til dags dato|nåværende stilling|fortsatt|d d|pågående|idag|til nå|til i dag|frem til nå|pågår|nåtid|løpende",
    to: "til|t.o.m|frem til",
    since: "siden|fra|f.o.m|fra og med",
    until: "til",
    units: "år måned måneder mnd",
    seasons: "vår|sommer|høst|vinter|våren|høsten|sommeren",
  },
  fi: {
    months:
      "tammikuu tammi tammikuuta tammikuusta tammikuuhun tammikuussa,helmikuu helmi helmikuuta helmikuusta helmikuuhun helmikuussa,maaliskuu maalis maaliskuuta maaliskuusta maaliskuuhun maaliskuussa,huhtikuu huhti huhtikuuta huhtikuusta huhtikuuhun huhtikuussa,toukokuu touko toukokuuta toukokuusta toukokuuhun toukokuussa,kesäkuu kesä kesäkuuta kesäkuusta kesäkuuhun kesäkuussa,heinäkuu heinä heinäkuuta heinäkuusta heinäkuuhun heinäkuussa,elokuu elo elokuuta elokuusta elokuuhun elokuussa,syyskuu syys syyskuuta syyskuusta syyskuuhun syyskuussa,lokakuu loka lokakuuta lokakuusta lokakuuhun lokakuussa,marraskuu marras marraskuuta marraskuusta marraskuuhun marraskuussa,joulukuu joulu joulukuuta joulukuusta joulukuuhun joulukuussa",
    present:
      "nykyinen|nyt|nykyään|edelleen|tällä hetkellä|nykyhetki|tähän päivään|jatkuu|voimassa|toistaiseksi|edelleen jatkuu|nyt meneillään|meneillään|nykypäivä|tähän hetkeen|tähän asti",
    to: "",
    since: "alkaen",
    sinceBehind: "alkaen|lähtien",
    until: "saakka|asti",
    units: "vuosi vuotta kuukausi kuukautta kk v",
    seasons: "kevät|kesä|syksy|talvi",
  },
  cs: {
    months:
      "leden ledna led lednu,únor února úno unor únoru,březen března bře březnu brez,duben dubna dub dubnu,květen května kvě květnu kvet,červen června čvn čer červnu,červenec července čvc červenci cvc,srpen srpna srp srpnu,září zář zářím,říjen října říj říjnu rij,listopadu lis listopad,prosinec prosince pro prosinci",
    present:
      "současnost|současně|dosud|nyní|dnes|doposud|do současnosti|trvá|až dosud|stále|současný|do současné doby|probíhá|současnosti|dodnes|do dneška|až do současnosti|doba neurčitá|na dobu neurčitou|momentálně|až do teď|do teď|teď",
    to: "až|do",
    since: "od",
    until: "do",
    units: "rok roky let měsíc měsíce měsíců",
    seasons: "jaro|léto|podzim|zima",
  },
  tr: {
    months:
      "ocak oca,şubat şub,mart mar,nisan nis,mayıs may,haziran haz,temmuz tem,ağustos ağu,eylül eyl,ekim eki,kasım kas,aralık ara",
    present:
      "halen|günümüz|devam|devam ediyor|şu an|bugün|hala|şimdi|devam etmekte|şuan|günümüze kadar|şu anda|hâlen|mevcut|günümüz kadar|sürüyor|hâlâ|devam ediyorum|çalışıyor|güncel|şu ana kadar|bu güne kadar|bugüne kadar",
    to: "ile",
    since: "",
    sinceBehind:
      "den beri|dan beri|ten beri|tan beri|den bu yana|dan bu yana|ten bu yana|tan bu yana|den itibaren|dan itibaren|ten itibaren|tan itibaren|tarihinden beri|tarihinden bu yana|tarihinden itibaren",
    until: "kadar",
    units: "yıl sene ay",
    seasons: "ilkbahar|yaz|sonbahar|kış|bahar|güz",
  },
  ro: {
    months:
      "ianuarie ian,februarie feb,martie mart mar,aprilie apr,mai,iunie iun,iulie iul,august aug,septembrie sept sep,octombrie oct,noiembrie noi nov,decembrie dec",
    present:
      "prezent|în prezent|azi|actual|prezentul|în curs|până în prezent|acum|astăzi|curent|până azi|până acum|până astăzi|la zi|actualmente|în desfășurare|prezent zi|zilele noastre",
    to: "până|la|până la|până în",
    since: "din|începând cu",
    until: "până|până la|până în",
    units: "an ani lună luni luna",
    seasons: "primăvara|vara|toamna|iarna",
  },
  hu: {
    months:
      "január jan januártól,február febr februártól,március márc márciustól,április ápr áprilistól,május máj májustól,június jún júniustól,július júl júliustól,augusztus aug augusztustól,szeptember szept szep,október okt októbertől,november nov novembertől,december dec decembertől",
    present:
      "jelenleg|jelen|napjainkig|folyamatban|jelenleg is|mostanáig|ma|a mai napig|máig|jelen idő|jelenlegi|folyamatos|aktuális|jelen napig|mai napig|napjaink|jelenleg is tart",
    to: "",
    since: "",
    sinceBehind: "óta|tól|től",
    until: "ig",
    units: "év hónap",
    seasons: "tavasz|nyár|ősz|tél",
  },
  ru: {
    months:
      "январь января янв янвь,февраль февраля фев февр,март марта мар,апрель апреля апр,май мая,июнь июня июн,июль июля июл,август августа авг,сентябрь сентября сен сент сентяб,октябрь октября окт октяб,ноябрь ноября ноя нояб,декабрь декабря дек",
    present:
      "настоящее время|по настоящее время|по наст. время|сейчас|н.в.|наст. время|до настоящего времени|сегодня|настоящего времени|до н.в.|по н.в.|текущее время|текущий момент|по сей день|наст. вр|наст вр|до сих пор|по сегодняшний день|в настоящее время|до сегодняшнего дня|текущий|настоящее",
    to: "по|до",
    since: "с|со",
    until: "до|по",
    units: "год года лет месяц месяца месяцев мес",
    seasons: "весна|лето|осень|зима",
  },
  uk: {
    months:
      "січень січня січ,лютий лютого лют,березень березня бер,квітень квітня кві квіт,травень травня тра трав,червень червня чер черв,липень липня лип,серпень серпня сер серп,вересень вересня вер,жовтень жовтня жов жовт,листопад листопада лис лист,грудень грудня гру груд",
    present:
      "теперішній час|по теперішній час|зараз|донині|дотепер|сьогодні|теперішнього часу|до теперішнього часу|по сьогодні|нині|наразі|теперішній|цей час|по цей час|даний час|до сьогодні|до цього часу|до тепер|поточний|триває|тепер",
    to: "по|до",
    since: "з|від",
    until: "до|по",
    units: "рік роки років місяць місяці місяців",
    seasons: "весна|літо|осінь|зима",
  },
  el: {
    months:
      "ιανουάριος ιανουαρίου ιαν γενάρης,φεβρουάριος φεβρουαρίου φεβ φλεβάρης,μάρτιος μαρτίου μαρ μάρτη μαρτ,απρίλιος απριλίου απρ απρίλη απριλ,μάιος μαΐου μαΐ μάης μάη μαι,ιούνιος ιουνίου ιουν ιούνη,ιούλιος ιουλίου ιουλ ιούλη,αύγουστος αυγούστου αυγ,σεπτέμβριος σεπτεμβρίου σεπ σεπτ,οκτώβριος οκτωβρίου οκτ,νοέμβριος νοεμβρίου νοε νοέμβρη νοεμ,δεκέμβριος δεκεμβρίου δεκ",
    present:
      "σήμερα|έως σήμερα|παρόν|μέχρι σήμερα|τώρα|ως σήμερα|μέχρι και σήμερα|ως τώρα|έως τώρα|μέχρι τώρα|έως και σήμερα|ενεργό|τρέχουσα|παρούσα",
    to: "έως|μέχρι|ως",
    since: "από",
    until: "έως",
    units: "έτος έτη μήνας μήνες",
    seasons: "άνοιξη|καλοκαίρι|φθινόπωρο|χειμώνας",
  },
  id: {
    months:
      "januari jan,februari feb febr,maret mar,april apr,mei,juni jun,juli jul,agustus agu agt ags,september sep sept,oktober okt,november nov nop,desember des",
    present:
      "sekarang|saat ini|kini|hingga kini|sampai sekarang|hingga sekarang|hingga saat ini|sampai saat ini|sampai dengan sekarang|masih berlangsung|sd sekarang|s/d sekarang",
    to: "sampai|hingga|s/d|sampai dengan|s.d|sd",
    since: "sejak",
    until: "hingga|sampai",
    units: "tahun bulan",
    seasons: "awal|akhir",
  },
  vi: {
    months:
      "tháng_1 tháng_01,tháng_2 tháng_02,tháng_3 tháng_03,tháng_4 tháng_04,tháng_5 tháng_05,tháng_6 tháng_06,tháng_7 tháng_07,tháng_8 tháng_08,tháng_9 tháng_09,tháng_10,tháng_11,tháng_12",
    present: "nay|hiện tại|hiện nay|đến nay|hiện giờ|bây giờ|thời điểm hiện tại|đến hiện tại|tới nay|cho đến nay",
    to: "đến|tới",
    since: "từ",
    until: "đến",
    units: "năm tháng",
    seasons: "",
  },
  ar: {
    months:
      "يناير كانون_الثاني جانفي,فبراير شباط فيفري,مارس آذار,أبريل نيسان ابريل إبريل أفريل,مايو أيار ماي,يونيو حزيران يونيه جوان,يوليو تموز يوليه جويلية,أغسطس آب اغسطس أوت,سبتمبر أيلول,أكتوبر اكتوبر تشرين_الأول,نوفمبر تشرين_الثاني,ديسمبر كانون_الأول",
    present:
      "الآن|حتى الآن|اآلن|حتى اآلن|الحاضر|حاليا|حالياً|حتى الوقت الحاضر|الوقت الحاضر|إلى الآن|مستمر|حتى اليوم|إلى اليوم|حتى تاريخه|حتى الحاضر|الى الان|حتى الان|الان|حاليّا",
    to: "إلى|الى|حتى",
    since: "منذ",
    until: "حتى",
    units: "سنة سنوات شهر أشهر",
    seasons: "",
  },
  he: {
    months: "ינואר,פברואר,מרץ מרס,אפריל,מאי,יוני,יולי,אוגוסט,ספטמבר,אוקטובר,נובמבר,דצמבר",
    present: "היום|כיום|עד היום|הווה|נוכחי|ועד היום|עד עתה|עד כה|ועד כה|עדיין|להיום|עד עכשיו|בהווה",
    to: "עד",
    since: "מאז",
    until: "עד",
    units: "שנה שנים חודש חודשים",
    seasons: "קיץ|אביב|סתיו|חורף",
  },
  hi: {
    months:
      "जनवरी जन,फरवरी फ़रवरी फर फ़र फर॰,मार्च,अप्रैल अप्रै,मई,जून,जुलाई जुल,अगस्त अग,सितंबर सितम्बर सित,अक्टूबर अक्तूबर अक्टू अक्तू,नवंबर नवम्बर नव,दिसंबर दिसम्बर दिस",
    present: "वर्तमान|अब तक|अभी|आज तक|वर्तमान तक|जारी|वर्तमान में|अभी तक|वर्तमान समय|अद्यतन|आज",
    to: "से|तक",
    since: "",
    until: "तक",
    units: "वर्ष साल महीने माह",
    seasons: "",
  },
  th: {
    months:
      "มกราคม ม.ค,กุมภาพันธ์ ก.พ,มีนาคม มี.ค,เมษายน เม.ย,พฤษภาคม พ.ค,มิถุนายน มิ.ย,กรกฎาคม ก.ค,สิงหาคม ส.ค,กันยายน ก.ย,ตุลาคม ต.ค,พฤศจิกายน พ.ย,ธันวาคม ธ.ค",
    present: "ปัจจุบัน|ถึงปัจจุบัน|จนถึงปัจจุบัน",
    to: "ถึง|จนถึง",
    since: "ตั้งแต่",
    until: "ถึง",
    units: "ปี เดือน",
    seasons: "",
  },
  bn: {
    months:
      "জানুয়ারি জানুয়ারী জানু,ফেব্রুয়ারি ফেব্রুয়ারী ফেব,মার্চ,এপ্রিল এপ্রি,মে,জুন,জুলাই জুল,আগস্ট আগ,সেপ্টেম্বর সেপ,অক্টোবর অক্টো,নভেম্বর নভে,ডিসেম্বর ডিসে",
    present: "বর্তমান|এখন|চলমান|বর্তমান পর্যন্ত|এখন পর্যন্ত|অদ্যাবধি",
    to: "থেকে|হতে",
    since: "",
    until: "পর্যন্ত",
    units: "বছর মাস",
    seasons: "",
  },
  ta: {
    months: "ஜனவரி ஜன,பிப்ரவரி பிப்,மார்ச் மார்,ஏப்ரல் ஏப்,மே,ஜூன்,ஜூலை,ஆகஸ்ட் ஆக,செப்டம்பர் செப்,அக்டோபர் அக்,நவம்பர் நவ,டிசம்பர் டிச",
    present: "தற்போது|இன்று வரை|தற்போது வரை|இன்றுவரை|தற்சமயம்|நிகழ்காலம்",
    to: "முதல்",
    since: "",
    until: "வரை",
    units: "ஆண்டு ஆண்டுகள் மாதம் மாதங்கள்",
    seasons: "",
  },
  bg: {
    months:
      "януари ян,февруари фев,март мар,април апр,май,юни юн,юли юл,август авг,септември септ сеп,октомври окт,ноември ноем ное ноемв,декември дек",
    present:
      "настояще|досега|момента|до момента|в момента|днес|до днес|понастоящем|сега|до сега|настоящия момент|текуща|настояще време|до настоящия момент|настоящем",
    to: "до",
    since: "от",
    until: "до",
    units: "година години месец месеца",
    seasons: "пролет|лято|есен|зима",
  },
  sk: {
    months:
      "január januára jan,február februára feb,marec marca mar,apríl apríla apr,máj mája,jún júna jun,júl júla jul,august augusta aug,september septembra sep sept,október októbra okt,november novembra nov,december decembra dec",
    present:
      "súčasnosť|doteraz|dodnes|súčasnosti|do súčasnosti|trvá|dosiaľ|doposiaľ|teraz|dnes|do dnes|v súčasnosti|prítomnosť|až doteraz|aktuálne|po súčasnosť|stále|prebieha",
    to: "do|až",
    since: "od",
    until: "do",
    units: "rok roky rokov mesiac mesiace mesiacov",
    seasons: "jar|leto|jeseň|zima",
  },
  hr: {
    months:
      "siječanj siječnja sij,veljača veljače velj,ožujak ožujka ožu,travanj travnja tra,svibanj svibnja svi,lipanj lipnja,srpanj srpnja,kolovoz kolovoza kol,rujan rujna ruj,listopad listopada,studeni studenog studenoga stu,prosinac prosinca",
    present: "danas|do danas|sada|trenutno|u tijeku|još traje|traje|do sada|sadašnjost|trenutačno|sadašnje|još uvijek",
    to: "do",
    since: "od",
    until: "do",
    units: "godina godine god mjesec mjeseca mjeseci mj",
    seasons: "proljeće|ljeto|jesen|zima",
  },
  sr: {
    months:
      "јануар јануара јан januar januara,фебруар фебруара феб februar februara,март марта мар mart marta,април априла апр april aprila,мај маја maj maja,јун јуна јуни jun juna,јул јула јули jul jula,август августа авг avgust avgusta avg,септембар септембра сеп септ septembar septembra,октобар октобра окт oktobar oktobra,новембар новембра нов novembar novembra,децембар децембра дец decembar decembra",
    present: "данас|до данас|садашњост|сада|тренутно|у току|траје|до сада|још увек|danas|sadašnjost|u toku|još uvek",
    to: "до|do",
    since: "од|od",
    until: "до|do",
    units: "година године год месец месеца месеци meseci",
    seasons: "пролеће|лето|јесен|зима",
  },
  sl: {
    months:
      "januar januarja jan,februar februarja feb,marec marca mar,april aprila apr,maj maja,junij junija jun,julij julija jul,avgust avgusta avg,september septembra sep,oktober oktobra okt,november novembra nov,december decembra dec",
    present: "danes|do danes|sedaj|trenutno|še traja|zdaj|do sedaj|do zdaj|v teku|sedanjost",
    to: "do",
    since: "od",
    until: "do",
    units: "leto leta let mesec meseca mesecev",
    seasons: "pomlad|poletje|jesen|zima",
  },
  lt: {
    months:
      "sausis sausio saus,vasaris vasario vas,kovas kovo,balandis balandžio bal,gegužė gegužės geg,birželis birželio birž,liepa liepos liep,rugpjūtis rugpjūčio rugp,rugsėjis rugsėjo rugs,spalis spalio spal,lapkritis lapkričio lapkr,gruodis gruodžio gruod",
    present: "dabar|šiuo metu|iki dabar|dabartis|iki šiol|iki šios dienos|tęsiasi|šiandien",
    to: "iki",
    since: "nuo",
    until: "iki",
    units: "metai metų mėnuo mėnesiai mėn",
    seasons: "pavasaris|vasara|ruduo|žiema",
  },
  lv: {
    months:
      "janvāris janvāra janvārī janv,februāris februāra februārī febr,marts marta martā,aprīlis aprīļa aprīlī apr,maijs maija maijā,jūnijs jūnija jūnijā jūn,jūlijs jūlija jūlijā jūl,augusts augusta augustā aug,septembris septembra septembrī sept,oktobris oktobra oktobrī okt,novembris novembra novembrī nov,decembris decembra decembrī dec",
    present: "pašlaik|līdz šim|tagad|šobrīd|līdz šim brīdim|patlaban|pašreiz|līdz šodienai|šodien",
    to: "līdz",
    since: "kopš",
    until: "līdz",
    units: "gads gadi gadu mēnesis mēneši mēn",
    seasons: "pavasaris|vasara|rudens|ziema",
  },
  et: {
    months:
      "jaanuar jaanuari jaan,veebruar veebruari veebr,märts märtsi,aprill aprilli apr,mai,juuni,juuli,august augusti aug,september septembri sept,oktoober oktoobri okt,november novembri nov,detsember detsembri dets",
    present: "praegu|tänaseni|praeguseni|hetkel|tänapäev|kuni praeguseni|käesoleva ajani|siiani|täna|kehtiv",
    to: "kuni",
    since: "alates",
    until: "kuni",
    units: "aasta aastat kuu kuud",
    seasons: "kevad|suvi|sügis|talv",
  },
  ca: {
    months:
      "gener gen,febrer febr,març,abril abr,maig,juny,juliol jul,agost,setembre set,octubre oct,novembre nov,desembre des",
    present: "actualitat|actualment|present|avui|fins ara|l'actualitat|fins a l'actualitat|en curs|fins avui|ara",
    to: "a|fins|fins a",
    since: "des de|des del",
    until: "fins a",
    units: "any anys mes mesos",
    seasons: "primavera|estiu|tardor|hivern",
  },
  ms: {
    months:
      "januari jan,februari feb,mac,april apr,mei,jun,julai jul,ogos,september sept,oktober okt,november nov,disember dis",
    present: "kini|sekarang|hingga kini|sehingga kini|masa kini|hingga sekarang|sehingga sekarang|terkini|semasa",
    to: "hingga|sehingga|sampai",
    since: "sejak",
    until: "hingga|sehingga",
    units: "tahun bulan",
    seasons: "awal|akhir",
  },
  tl: {
    months: "enero,pebrero,marso,abril,mayo,hunyo,hulyo,agosto,setyembre,oktubre,nobyembre,disyembre",
    present: "kasalukuyan|ngayon|hanggang ngayon|sa kasalukuyan|hanggang sa kasalukuyan",
    to: "hanggang",
    since: "mula|simula",
    until: "hanggang",
    units: "taon buwan",
    seasons: "",
  },
  sw: {
    months: "januari,februari,machi,aprili,mei,juni,julai,agosti,septemba,oktoba,novemba,desemba",
    present: "sasa|hadi sasa|mpaka sasa|hivi sasa|hadi leo|mpaka leo",
    to: "hadi|mpaka",
    since: "tangu",
    until: "hadi|mpaka",
    units: "mwaka miaka mwezi miezi",
    seasons: "",
  },
  fa: {
    months: "ژانویه,فوریه,مارس,آوریل آپریل,مه می,ژوئن,ژوئیه جولای,اوت آگوست,سپتامبر,اکتبر,نوامبر,دسامبر",
    present:
      "اکنون|کنون|تاکنون|تا کنون|حال حاضر|در حال حاضر|هم اکنون|هم‌اکنون|ادامه دارد|تا به امروز|امروز|تا امروز|تا به حال|حال",
    to: "تا|الی",
    since: "از|از سال",
    until: "تا",
    units: "سال ماه",
    seasons: "بهار|تابستان|پاییز|زمستان",
  },
  ur: {
    months: "جنوری,فروری,مارچ,اپریل,مئی,جون,جولائی,اگست,ستمبر,اکتوبر,نومبر,دسمبر",
    present: "حال|اب تک|موجودہ|تاحال|تا حال|جاری|ابھی تک|آج تک|تا حال جاری",
    to: "تا|سے",
    since: "",
    until: "تک",
    units: "سال ماہ مہینے",
    seasons: "",
  },
  zh: {
    months: "一月,二月,三月,四月,五月,六月,七月,八月,九月,十月,十一月,十二月",
    present: "至今|现在|今|目前|迄今|現在|至現在|至现在|仍在職|在職|至目前|目前在職|在职|仍在职",
    to: "至|到",
    since: "自|从",
    until: "至",
    units: "年 个月 個月",
    seasons: "",
  },
  ja: {
    months: "1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月",
    present: "現在|現在に至る|至現在|現在まで|在職中|今|現在在籍中|継続中|至る現在|勤務中|就業中",
    to: "から|より",
    since: "",
    until: "まで",
    units: "年 ヶ月 か月 カ月",
    seasons: "",
  },
  ko: {
    months: "1월,2월,3월,4월,5월,6월,7월,8월,9월,10월,11월,12월",
    present: "현재|재직중|재직 중|현재까지|지금|재직|근무중|근무 중|진행중|진행 중",
    to: "부터",
    since: "",
    until: "까지",
    units: "년 개월 달",
    seasons: "",
  },
};

/** Words that open a range without saying more ("from 2015 to 2018"); dropped with the dates they belong to. */
export const rangeOpeners =
  "от|од|dari|nuo|alates|kopš|kutoka|mula|از|frå|from|von|vom|de|du|del|do|da|dal|desde|van|od|från|fra|de la|từ|من|between|zwischen|entre";
