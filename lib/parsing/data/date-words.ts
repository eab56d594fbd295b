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
      "heute|jetzt|aktuell|gegenwärtig|laufend|dato|bis heute|bis jetzt|bis dato|andauernd|derzeit|gegenwart|fortlaufend|unbefristet",
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
      "présent|aujourd'hui|aujourdhui|actuel|actuelle|actuellement|en cours|à ce jour|ce jour|à présent|maintenant|poste actuel|jusqu'à présent|jusqu'à aujourd'hui|en poste",
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
      "presente|actual|actualidad|actualmente|hoy|a la fecha|la fecha|hasta la fecha|al presente|hasta hoy|en curso|ahora|hasta la actualidad|vigente|fecha actual|hasta ahora|la actualidad|el presente",
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
      "presente|atual|atualmente|actual|actualmente|hoje|até hoje|até o momento|até ao momento|momento|em curso|até à data|em andamento|até a presente data|ao presente|o momento|atualidade|agora|cursando",
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
      "presente|oggi|attuale|attualmente|in corso|ad oggi|a oggi|tuttora|ora|al presente|fino ad oggi|ad ora|adesso|sino ad oggi",
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
      "heden|nu|vandaag|huidig|tot heden|tot nu|tot op heden|t/m heden|lopend|nog steeds|tot en met heden|momenteel|tegenwoordig",
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
      "obecnie|teraz|do teraz|do dziś|dziś|nadal|do chwili obecnej|aktualnie|do nadal|w trakcie|do obecnie|chwili obecnej|dzisiaj|do dzisiaj|wciąż|trwa|do dnia dzisiejszego|bieżąco",
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
      "nuvarande|nu|idag|i dag|pågående|tills vidare|fortfarande|nutid|pågår|dags dato|tillsvidare|till dags dato",
    to: "till|t o m|t.o.m|tom",
    since: "sedan|från|fr o m",
    until: "till|t o m",
    units: "år månad månader mån",
    seasons: "våren|vår|sommaren|sommar|hösten|höst|vintern|vinter|ht|vt|vårterminen|höstterminen",
  },
  da: {
    months:
      "januar jan,februar feb,marts mar,april apr,maj,juni jun,juli jul,august aug,september sept sep,oktober okt,november nov,december dec",
    present: "nu|nuværende|i dag|d.d.|dd|dags dato|indtil nu|til dato|stadig|fortsat",
    to: "til",
    since: "siden",
    until: "til",
    units: "år måned måneder mdr",
    seasons: "forår|sommer|efterår|vinter",
  },
  no: {
    months:
      "januar jan,februar feb,mars mar,april apr,mai,juni jun,juli jul,august aug,september sept sep,oktober okt,november nov,desember des",
    present: "nå|nåværende|i dag|d.d.|dags dato|til dags dato|nåværende stilling|fortsatt|d d|pågående|idag",
    to: "til",
    since: "siden",
    until: "til",
    units: "år måned måneder mnd",
    seasons: "vår|sommer|høst|vinter",
  },
  fi: {
    months:
      "tammikuu tammi tammikuuta,helmikuu helmi helmikuuta,maaliskuu maalis maaliskuuta,huhtikuu huhti huhtikuuta,toukokuu touko toukokuuta,kesäkuu kesä kesäkuuta,heinäkuu heinä heinäkuuta,elokuu elo elokuuta,syyskuu syys syyskuuta,lokakuu loka lokakuuta,marraskuu marras marraskuuta,joulukuu joulu joulukuuta",
    present: "nykyinen|nyt|nykyään|edelleen|tällä hetkellä|nykyhetki|tähän päivään|jatkuu|voimassa",
    to: "",
    since: "alkaen",
    sinceBehind: "alkaen|lähtien",
    until: "saakka|asti",
    units: "vuosi vuotta kuukausi kuukautta kk v",
    seasons: "kevät|kesä|syksy|talvi",
  },
  cs: {
    months:
      "leden ledna led,únor února úno,březen března bře,duben dubna dub,květen května kvě,červen června čvn čer,červenec července čvc,srpen srpna srp,září zář,říjen října říj,listopadu lis listopad,prosinec prosince pro",
    present:
      "současnost|současně|dosud|nyní|dnes|doposud|do současnosti|trvá|až dosud|stále|současný|do současné doby|probíhá|současnosti",
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
      "halen|günümüz|devam|devam ediyor|şu an|bugün|hala|şimdi|devam etmekte|şuan|günümüze kadar|şu anda|hâlen|mevcut",
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
    present: "prezent|în prezent|azi|actual|prezentul|în curs|până în prezent|acum|astăzi|curent",
    to: "până|la",
    since: "din",
    until: "până",
    units: "an ani lună luni",
    seasons: "primăvara|vara|toamna|iarna",
  },
  hu: {
    months:
      "január jan,február febr,március márc,április ápr,május máj,június jún,július júl,augusztus aug,szeptember szept,október okt,november nov,december dec",
    present: "jelenleg|jelen|napjainkig|folyamatban|jelenleg is|mostanáig|ma|a mai napig|máig|jelen idő|jelenlegi",
    to: "",
    since: "",
    sinceBehind: "óta|tól|től",
    until: "ig",
    units: "év hónap",
    seasons: "tavasz|nyár|ősz|tél",
  },
  ru: {
    months:
      "январь января янв,февраль февраля фев февр,март марта мар,апрель апреля апр,май мая,июнь июня июн,июль июля июл,август августа авг,сентябрь сентября сен сент,октябрь октября окт,ноябрь ноября ноя нояб,декабрь декабря дек",
    present:
      "настоящее время|по настоящее время|по наст. время|сейчас|н.в.|наст. время|до настоящего времени|сегодня|настоящего времени|до н.в.|по н.в.|текущее время|текущий момент|по сей день|наст. вр",
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
      "теперішній час|по теперішній час|зараз|донині|дотепер|сьогодні|теперішнього часу|до теперішнього часу|по сьогодні|нині|наразі|теперішній|цей час|по цей час|даний час",
    to: "по|до",
    since: "з|від",
    until: "до|по",
    units: "рік роки років місяць місяці місяців",
    seasons: "весна|літо|осінь|зима",
  },
  el: {
    months:
      "ιανουάριος ιανουαρίου ιαν,φεβρουάριος φεβρουαρίου φεβ,μάρτιος μαρτίου μαρ,απρίλιος απριλίου απρ,μάιος μαΐου μαΐ,ιούνιος ιουνίου ιουν,ιούλιος ιουλίου ιουλ,αύγουστος αυγούστου αυγ,σεπτέμβριος σεπτεμβρίου σεπ,οκτώβριος οκτωβρίου οκτ,νοέμβριος νοεμβρίου νοε,δεκέμβριος δεκεμβρίου δεκ",
    present: "σήμερα|έως σήμερα|παρόν|μέχρι σήμερα|τώρα|ως σήμερα|μέχρι και σήμερα",
    to: "έως|μέχρι|ως",
    since: "από",
    until: "έως",
    units: "έτος έτη μήνας μήνες",
    seasons: "άνοιξη|καλοκαίρι|φθινόπωρο|χειμώνας",
  },
  id: {
    months: "januari,februari,maret,april,mei,juni,juli,agustus agu agt,september,oktober,november,desember des",
    present: "sekarang|saat ini|kini",
    to: "sampai|hingga|s/d",
    since: "sejak",
    until: "hingga",
    units: "tahun bulan",
    seasons: "awal|akhir",
  },
  vi: {
    months: "tháng 1,tháng 2,tháng 3,tháng 4,tháng 5,tháng 6,tháng 7,tháng 8,tháng 9,tháng 10,tháng 11,tháng 12",
    present: "nay|hiện tại|hiện nay|đến nay",
    to: "đến",
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
      "януари ян,февруари фев,март,април апр,май,юни,юли,август авг,септември септ,октомври окт,ноември ноем,декември дек",
    present: "настояще|досега|момента|до момента|в момента",
    to: "до",
    since: "от",
    until: "до",
    units: "година години месец месеца",
    seasons: "пролет|лято|есен|зима",
  },
  sk: {
    months:
      "január januára,február februára,marec marca,apríl apríla,máj mája,jún júna,júl júla,august augusta,september septembra,október októbra,november novembra,december decembra",
    present: "súčasnosť|doteraz|dodnes|súčasnosti|do súčasnosti|trvá",
    to: "do|až",
    since: "od",
    until: "do",
    units: "rok roky rokov mesiac mesiace mesiacov",
    seasons: "jar|leto|jeseň|zima",
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
export const rangeOpeners = "from|von|vom|de|du|del|do|da|dal|desde|van|od|från|fra|de la|từ|من|between|zwischen|entre";
