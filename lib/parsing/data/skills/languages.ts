/** Work with languages; the languages themselves are read elsewhere. */
export const languages = `
Translation|Übersetzung|Traduction|Traducción|Tradução|Traduzione|Tłumaczenia|Çeviri|Vertalen?|Översättning|Tercüme?
Interpreting|Dolmetschen|Interprétation|Interpretación|Interpretação|Interpretariato|Tolken?|Tłumaczenia ustne|Tolkning?|Tercümanlık
Localization|Localisation|Lokalisierung|Software Localization|Localisation de logiciels|Localización|Localização de software|Localizzazione|Lokalisatie|Lokalizacja oprogramowania|Lokalisering|Yerelleştirme
Internationalization|i18n|Internationalisierung von Software
Technical Translation|Fachübersetzung|Fachübersetzungen|Technische Übersetzung|Traduction technique|Traducción técnica|Tradução técnica|Traduzione tecnica|Technische vertalingen|Tłumaczenia techniczne|Teknisk översättning|Teknik çeviri>Translation
Medical Translation|Medizinische Übersetzung|Traduction médicale|Traducción médica|Tradução médica|Tłumaczenia medyczne|Tıbbi çeviri>Translation
Literary Translation|Literaturübersetzung|Traduction littéraire|Traducción literaria|Tradução literária|Traduzione letteraria|Literair vertalen|Tłumaczenia literackie|Edebi çeviri>Translation
Sworn Translation|Beglaubigte Übersetzung|Beeidigte Übersetzerin|Traduction assermentée|Traducción jurada|Tradução juramentada|Traduzione giurata|Beëdigd vertaler|Tłumaczenia przysięgłe|Yeminli tercüme>Translation
Machine Translation Post-Editing|MTPE|Post-Editing|Post-Edition|Posedición?|Machine Translation>Translation
Simultaneous Interpreting|Simultandolmetschen|Interprétation simultanée|Interpretación simultánea|Interpretação simultânea|Interpretazione simultanea|Simultaan tolken|Tłumaczenia symultaniczne|Simultantolkning|Simultane çeviri|Simultane tercüme>Interpreting
Consecutive Interpreting|Konsekutivdolmetschen|Interprétation consécutive|Interpretación consecutiva|Interpretação consecutiva|Interpretazione consecutiva|Consecutief tolken|Tłumaczenia konsekutywne|Konsekutivtolkning|Ardıl çeviri>Interpreting
Conference Interpreting|Konferenzdolmetschen|Interprétation de conférence|Interpretación de conferencias|Interpretação de conferência|Konferans tercümanlığı>Interpreting
Community Interpreting|Liaison Interpreting|Whispered Interpreting|Interpretación de enlace|Interprétation de liaison|Sozialdolmetschen>Interpreting
Sign Language|Sign Language Interpreting|Gebärdensprache|Deutsche Gebärdensprache|Langue des signes|Lengua de signos|Lengua de señas|Língua de sinais|Libras|Língua gestual|Lingua dei segni|Gebarentaal|Język migowy|Teckenspråk|İşaret dili|American Sign Language
CAT Tools|Computer-Assisted Translation|Outils de TAO|Herramientas TAO|Translation Memory|Translation Memories
SDL Trados|Trados|Trados Studio|SDL Trados Studio|RWS Trados>CAT Tools
memoQ>CAT Tools
Wordfast>CAT Tools
Memsource|Phrase TMS>CAT Tools
Across Language Server>CAT Tools
OmegaT>CAT Tools
Smartcat>CAT Tools
Crowdin>CAT Tools
Lokalise>CAT Tools
Transifex>CAT Tools
XTM Cloud>CAT Tools
Subtitling|Untertitelung|Sous-titrage|Subtitulación|Subtitulado|Legendagem|Sottotitolaggio|Ondertiteling|Tworzenie napisów|Undertextning|Altyazı|Closed Captioning|Captioning?
Voice-Over|Voice Acting|Dubbing?|Synchronsprechen|Doublage?|Doblaje|Dublagem|Doppiaggio?|Seslendirme
Transcription?|Transkription|Retranscription|Transcripción|Transcrição|Trascrizione|Transcriptie|Transkrypcja|Transkribering|Transkripsiyon|Audio Typing
Terminology Management|Terminologiemanagement|Terminologiearbeit|Gestion terminologique|Gestión terminológica|Gestão de terminologia|Gestione terminologica|Terminologiebeheer|MultiTerm
Lexicography|Lexikografie|Lexicographie|Lexicografía
Phonetics|Phonetik|Phonétique|Fonética|Fonetyka|Phonology
Plain Language|Leichte Sprache|Einfache Sprache|Easy Language|Lectura fácil|Langage clair|Linguagem simples|Klare taal
Ghostwriting|Speechwriting|Redenschreiben
Technical Writing|Technical Writer|Technische Redaktion|Rédaction technique|Redacción técnica|Redação técnica|Redazione tecnica|Technisch schrijven|Teknisk skribent|Teknik yazarlık|DITA|MadCap Flare>Technical Documentation
Shorthand?|Stenografie|Stenographie|Taquigrafía|Stenografi
`;
