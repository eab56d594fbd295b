/** Fields of law and the work of lawyers. */
export const law = `
Labor Law|Labour Law|Arbeitsrecht|Droit du travail|Derecho laboral|Direito do trabalho|Diritto del lavoro|Employment Law|Prawo pracy|İş hukuku|Arbetsrätt|Arbeidsrecht
Legal Research|Juristische Recherche|Recherche juridique|Investigación jurídica|Pesquisa jurídica|Ricerca giuridica|Juridisch onderzoek|Analiza prawna|Rättsutredning|Hukuki araştırma
Contract Law|Vertragsrecht|Droit des contrats|Derecho contractual|Direito contratual|Contract Drafting|Drafting|Legal Drafting|Contratos|Diritto contrattuale|Contractenrecht|Prawo umów|Avtalsrätt|Sözleşmeler hukuku
Corporate Law|Gesellschaftsrecht|Droit des sociétés|Derecho corporativo|Derecho mercantil|Direito empresarial|Diritto societario|Gobierno corporativo|Commercial Law|Handelsrecht|Ondernemingsrecht|Prawo spółek|Bolagsrätt|Ticaret hukuku|Şirketler hukuku
Litigation|Prozessführung|Contentieux|Litigios|Contencioso|Commercial Litigation|Civil Litigation|Contenzioso|Procesvoering|Postępowania sądowe|Processföring|Dava yönetimi
Antitrust|Competition Law|Kartellrecht|Wettbewerbsrecht
Intellectual Property|IP Law|Patent Law|Trademarks|Propriété intellectuelle|Propiedad intelectual|Gewerblicher Rechtsschutz|Trademark Law|Propriedade intelectual|Proprietà intellettuale|Intellectueel eigendom|Własność intelektualna|Immaterialrätt|Fikri mülkiyet
Data Protection|GDPR|DSGVO|Datenschutz|RGPD|RODO|AVG|KVKK|Data Privacy|LGPD|Protection des données|HIPAA|Protección de datos|Proteção de dados|Protezione dei dati|Gegevensbescherming|Ochrona danych osobowych|Dataskydd|Kişisel verilerin korunması
Criminal Law|Strafrecht|Droit pénal|Derecho penal|Direito penal|Diritto penale|Strafprocesrecht|Prawo karne|Straffrätt|Ceza hukuku
Family Law|Familienrecht|Droit de la famille|Derecho de familia|Direito de família|Diritto di famiglia|Personen- en familierecht|Prawo rodzinne|Familjerätt|Aile hukuku
Real Estate Law|Immobilienrecht|Droit immobilier|Derecho inmobiliario|Direito imobiliário|Diritto immobiliare|Vastgoedrecht|Prawo nieruchomości|Fastighetsrätt|Gayrimenkul hukuku
Tax Law|Derecho fiscal|Droit fiscal|Direito tributário|Derecho tributario|Diritto tributario|Prawo podatkowe|Skatterätt|Vergi hukuku|Fiscaal recht
Administrative Law|Verwaltungsrecht|Droit administratif|Derecho administrativo|Direito administrativo|Diritto amministrativo|Bestuursrecht|Prawo administracyjne|Förvaltningsrätt|İdare hukuku
Immigration Law
Arbitration|Mediation|Mediación|Schlichtung
Discovery?|E-Discovery|eDiscovery|Document Review
Depositions
Appellate Briefs|Legal Briefs|Brief Writing|Legal Writing
Trial Preparation|Trial Advocacy
Relativity?
Westlaw
LexisNexis|Lexis
Everlaw
Clio?
Civil Law|Zivilrecht|Bürgerliches Recht|Droit civil|Derecho civil|Direito civil|Diritto civile|Burgerlijk recht|Prawo cywilne|Civilrätt|Medeni hukuk
Civil Procedure|Zivilprozessrecht|Procédure civile|Derecho procesal|Direito processual|Diritto processuale|Procesrecht|Postępowanie cywilne|Processrätt
Constitutional Law|Verfassungsrecht|Droit constitutionnel|Derecho constitucional|Direito constitucional|Diritto costituzionale|Staatsrecht|Prawo konstytucyjne|Anayasa hukuku
International Law|Völkerrecht|Droit international|Derecho internacional|Direito internacional|Diritto internazionale|Internationaal recht|Prawo międzynarodowe|Folkrätt|Uluslararası hukuk
European Law|EU Law|Europarecht|Droit européen|Derecho europeo|Derecho comunitario|Diritto europeo|Europees recht|Prawo europejskie|EU-rätt|Avrupa Birliği hukuku
Human Rights|Human Rights Law|Menschenrechte|Droits de l'homme|Derechos humanos|Direitos humanos|Diritti umani|Mensenrechten|Prawa człowieka|Mänskliga rättigheter|İnsan hakları
Banking Law|Capital Markets Law|Bankrecht|Kapitalmarktrecht|Bank- und Kapitalmarktrecht|Droit bancaire|Derecho bancario|Direito bancário|Diritto bancario|Securities Law
Insolvency Law|Insolvenzrecht|Bankruptcy?|Bankruptcy Law|Restructuring|Procédures collectives|Derecho concursal|Direito falimentar|Diritto fallimentare|Faillissementsrecht|Prawo upadłościowe|Konkursrätt|İflas hukuku
Construction Law|Baurecht|Privates Baurecht|Droit de la construction|Derecho urbanístico|Urban Planning Law|Bouwrecht|Prawo budowlane
Public Procurement Law|Vergaberecht|Droit de la commande publique|Contratación pública|Prawo zamówień publicznych|Aanbestedingsrecht
Environmental Law|Umweltrecht|Droit de l'environnement|Derecho ambiental|Direito ambiental|Diritto ambientale|Milieurecht|Prawo ochrony środowiska|Miljörätt|Çevre hukuku
IT Law|IT-Recht|Technology Law|Droit du numérique|Derecho digital|Direito digital|Prawo nowych technologii|Bilişim hukuku
Medical Law|Health Law|Medizinrecht|Droit de la santé|Derecho sanitario|Healthcare Law
Social Security Law|Sozialrecht|Sozialversicherungsrecht|Droit de la sécurité sociale|Seguridad social|Direito previdenciário|Diritto previdenziale|Prawo ubezpieczeń społecznych|SGK mevzuatı
Inheritance Law|Succession Law|Estate Planning|Wills and Trusts|Wills and Probate|Probate?|Erbrecht|Droit des successions|Derecho sucesorio|Direito das sucessões|Diritto successorio|Erfrecht|Prawo spadkowe|Miras hukuku
Tenancy Law|Mietrecht|Mietrecht und WEG|Droit locatif|Huurrecht|Landlord and Tenant Law
Traffic Law|Verkehrsrecht
Personal Injury Law|Personal Injury
Consumer Law|Verbraucherrecht|Droit de la consommation|Derecho del consumidor|Direito do consumidor|Consumentenrecht|Tüketici hukuku
Maritime Law|Shipping Law|Admiralty Law|Seerecht|Droit maritime|Derecho marítimo|Direito marítimo
Notarial Practice|Notarial Deeds|Notariatswesen|Notariat?|Actes notariés|Actes authentiques|Escrituras públicas|Notariado|Atti notarili|Akty notarialne
Paralegal Skills|Paralegal|Legal Assistance|Rechtsanwaltsfachangestellte|Assistance juridique|Asistencia legal|Juridische ondersteuning
Legal Translation|Juristische Übersetzung|Traduction juridique|Traducción jurídica|Tradução jurídica|Traduzione giuridica|Juridisch vertalen|Tłumaczenia prawnicze>Translation
Legal Advice|Legal Counseling|Rechtsberatung|Conseil juridique|Asesoría legal|Asesoramiento jurídico|Assessoria jurídica|Consulenza legale|Juridisch advies|Doradztwo prawne|Juridisk rådgivning|Hukuki danışmanlık
Legal Opinions|Rechtsgutachten|Gutachtenerstellung|Avis juridiques|Dictámenes jurídicos|Pareceres jurídicos|Pareri legali|Opinie prawne
Pleading?|Court Pleadings|Schriftsätze|Plaidoirie?|Plaidoiries|Escritos procesales|Petições?|Atti giudiziari|Pisma procesowe|Dilekçe yazımı
Oral Advocacy|Court Representation|Gerichtsvertretung|Représentation en justice|Moot Court|Court Hearings
Enforcement Law|Zwangsvollstreckung|Voies d'exécution|Execuções?|Prawo egzekucyjne|İcra hukuku|İcra takibi
White-Collar Crime|Wirtschaftsstrafrecht|Anti-Corruption|Anti-Bribery|FCPA|UK Bribery Act|Korruptionsprävention>Criminal Law
Sanctions Compliance|Export Control|Exportkontrolle|Trade Compliance|ITAR|EAR Compliance
Patent Prosecution|Patent Drafting|Patentanmeldung|Patentrecherche|Rédaction de brevets|Patent Search>Intellectual Property
Copyright Law|Urheberrecht|Droit d'auteur|Derechos de autor|Direitos autorais|Diritto d'autore|Auteursrecht|Prawo autorskie|Upphovsrätt|Telif hukuku>Intellectual Property
Media Law|Medienrecht|Droit des médias|Entertainment Law|Presserecht
Beck-Online
Juris Datenbank
Dalloz
LexisNexis JurisClasseur
Lefebvre Dalloz
Aranzadi
vLex
DeJure
LEX Omega
Legalis
Lexpera
Kazancı
RA-MICRO
Advoware
DATEV Anwalt
beA
Legal Project Management|Legal Operations|Legal Ops|Legal Tech
`;
