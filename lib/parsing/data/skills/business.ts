/** Management, sales, marketing, people, office work. */
export const business = `
Project Management|Projektmanagement|Gestion de projet|Gestión de proyectos|Gestão de projetos|Gestione progetti|Gestione di progetti|Projectmanagement|Zarządzanie projektami|Projektledning|Proje yönetimi|Projektleitung|Gestion de projets|Project Manager|Project Planning|Project Coordination
Program Management|Programme Management|Programmmanagement
Product Management|Produktmanagement|Gestion de produit|Product Manager
Product Strategy|Product Vision
Roadmapping|Product Roadmap|Roadmap
Product Owner|Product Ownership>Scrum
Portfolio Management|Project Portfolio Management|PPM
Agile|Agile Methodologies|Agile Methods|Agile Development|Agile Methoden|Metodologías ágiles|Métodos ágeis|Agilität|Agile Project Management|Méthodes agiles|Agile Coaching
Scrum|Scrum Master|SCRUM Framework>Agile
Kanban>Agile
SAFe!|Scaled Agile|Scaled Agile Framework>Agile
Lean|Lean Management|Lean Manufacturing|Lean Production
Six Sigma|Lean Six Sigma|6 Sigma|Six Sigma Green Belt|Six Sigma Black Belt
Kaizen|Continuous Improvement|KVP|Continuous Process Improvement|Amélioration continue|Mejora continua|Melhoria contínua|Miglioramento continuo
5S|5S Methodology
Waterfall|Waterfall Model
Microsoft Project|MS Project
Primavera|Primavera P6
Change Management|Veränderungsmanagement|Gestion du changement|Gestión del cambio|Gestão de mudanças|Gestione del cambiamento|Verandermanagement|Zarządzanie zmianą|Förändringsledning|Değişim yönetimi
Risk Management|Risikomanagement|Gestion des risques|Gestión de riesgos|Gestão de riscos|Gestione del rischio|Risk Analysis|Zarządzanie ryzykiem|Risk yönetimi|Risk Assessment
Stakeholder Management|Stakeholder Engagement|Stakeholdermanagement|Gestion des parties prenantes|Gestión de partes interesadas|Gestão de stakeholders|Zarządzanie interesariuszami|Paydaş yönetimi|Intressenthantering
Requirements Analysis|Requirements Engineering|Requirements Gathering|Requirements Management|Anforderungsanalyse|Anforderungsmanagement|Business Requirements|Analyse des besoins|Análisis de requisitos|Análise de requisitos|Analisi dei requisiti|Requirementsanalyse|Analiza wymagań|Kravanalys|Gereksinim analizi
Business Analysis|Business Analyst|Business Process Analysis|Geschäftsanalyse|Analyse d'affaires|Análisis de negocio|Análise de negócios|Business-Analyse|Analiza biznesowa|Affärsanalys|İş analizi
Business Process Management|BPM|BPMN|Business Process Modeling|Process Mapping|Geschäftsprozessmanagement|Gestion des processus métier|Gestión de procesos de negocio|Gestão de processos|Gestione dei processi|Procesmanagement|Zarządzanie procesami|Processledning|Süreç yönetimi
Process Optimization|Process Improvement|Prozessoptimierung|Process Optimisation|Optimización de procesos|Optimisation des processus|Otimização de processos|Prozessmanagement|Process Management|Ottimizzazione dei processi|Procesoptimalisatie|Optymalizacja procesów|Processoptimering|Süreç iyileştirme|Processförbättring|Procesverbetering
Operations Management|Operations|Betriebsführung|Gestión de operaciones|Gestion des opérations|Gestão de operações|Gestione operativa|Operationeel management|Zarządzanie operacyjne|Verksamhetsstyrning|Operasyon yönetimi
Strategic Planning|Strategy|Business Strategy|Strategieentwicklung|Corporate Strategy|Planificación estratégica|Planejamento estratégico|Strategische Planung|Pianificazione strategica|Strategy Development|Planification stratégique|Strategische planning|Planowanie strategiczne|Strategisk planering|Stratejik planlama
Management Consulting|Consulting|Business Consulting|Unternehmensberatung|Conseil en management|Conseil en stratégie|Consultoría de gestión|Consultoria empresarial|Consulenza aziendale|Organisatieadvies|Doradztwo biznesowe|Managementkonsult|Yönetim danışmanlığı
Business Development|Geschäftsentwicklung|Développement commercial|Desarrollo de negocio|Desenvolvimento de negócios|New Business Development|Sviluppo commerciale|Sviluppo business|Bedrijfsontwikkeling|Rozwój biznesu|Affärsutveckling|İş geliştirme
Compliance|Regulatory Compliance|Corporate Compliance|Compliance Management|Conformité réglementaire|Cumplimiento normativo|Conformidade regulatória|Conformità normativa|Naleving van regelgeving|Zgodność z przepisami|Regelefterlevnad|Mevzuata uyum
Corporate Governance|Governance
Contract Management|Vertragsmanagement|Contract Negotiation|Contracts|Contract Administration|Vertragsverhandlung|Claims Management|Gestion des contrats|Gestión de contratos|Gestão de contratos|Gestione contratti|Contractbeheer|Zarządzanie umowami|Avtalshantering|Sözleşme yönetimi
Tendering|Tender Management|Bid Management|RFP|RFPs|Ausschreibungen|Appels d'offres|Licitaciones|Licitações|Marchés publics|Gare d'appalto|Aanbestedingen|Przetargi|Upphandling?|İhale yönetimi
Production Planning|Produktionsplanung|Planificación de la producción|PCP|Planejamento de produção|Production Scheduling|PPS|Fertigungsplanung|Üretim planlama|Planowanie produkcji
Shift Planning|Schichtplanung|Rota Planning|Staff Scheduling|Dienstplanung|Scheduling|Planning|Planung|Planificación|Vardiya planlama|Personaleinsatzplanung|Planification des équipes|Planification des horaires|Planificación de turnos|Escalas de trabalho|Pianificazione turni|Roosterplanning|Układanie grafików|Schemaläggning
Quality Management|Qualitätsmanagement|Gestion de la qualité|Gestión de calidad|Gestão da qualidade|Gestione della qualità|QM|Kwaliteitsmanagement|Kalite yönetimi|Zarządzanie jakością|TQM|Total Quality Management|Kvalitetsledning
Quality Control|Qualitätskontrolle|Contrôle qualité|Control de calidad|Controle de qualidade|Controllo qualità|Kwaliteitscontrole|Kontrola jakości|Kvalitetskontroll|Kalite kontrol|QC
Quality Assurance|Qualitätssicherung|Assurance qualité|Garantía de calidad|Kalite güvence|Garantia da qualidade|Assicurazione qualità|Kwaliteitsborging|Zapewnienie jakości|Kvalitetssäkring
ISO 9001|ISO 9001:2015
ISO 14001
ISO 13485
ISO 22000
IATF 16949|ISO/TS 16949
HACCP|APPCC
GMP|Good Manufacturing Practice|cGMP|BPF
GxP
Root Cause Analysis|RCA|8D|8D Report|Ursachenanalyse|Analyse des causes racines|Análisis de causa raíz|Análise de causa raiz|Analisi delle cause|Oorzaakanalyse|Analiza przyczyn źródłowych|Rotorsaksanalys|Kök neden analizi
FMEA|Failure Mode and Effects Analysis
APQP
PPAP
SPC|Statistical Process Control
Sales|Vertrieb|Ventes|Ventas|Vendas|Vendite|Verkoop|Sprzedaż|Försäljning|Satış|Verkauf|Vente|Sales Management|Vertriebsleitung|Selling
B2B Sales|B2B|Business to Business
B2C|B2C Sales
Key Account Management|Account Management|Grands comptes|KAM|Key Account|Gestión de cuentas|Großkundenbetreuung|Gestion grands comptes|Gestión de grandes cuentas|Gestão de contas|Gestione grandi clienti|Accountbeheer|Obsługa kluczowych klientów|Storkundsansvar|Kilit müşteri yönetimi
Inside Sales
Outside Sales|Field Sales|Außendienst|Vente itinérante|Ventas externas|Vendas externas|Vendita esterna|Buitendienst|Sprzedaż terenowa|Utesälj|Saha satış
Cold Calling|Telesales|Telemarketing|Kaltakquise|Prospección|Prospection téléphonique|Llamadas en frío|Prospecção ativa|Chiamate a freddo|Koude acquisitie|Telemarketing i sprzedaż telefoniczna|Telefonförsäljning|Soğuk arama
Lead Generation|Prospecting|Prospection|Kundenakquise|Akquise|Neukundengewinnung|Kundengewinnung|Prospection commerciale|Génération de leads|Generación de leads|Geração de leads|Generazione di contatti|Leadgeneratie|Generowanie leadów|Leadgenerering|Müşteri adayı bulma
Negotiation|Verhandlung|Verhandlungsführung|Négociation|Negociación|Negociação|Negoziazione|Onderhandelen|Negocjacje|Förhandling|Müzakere|Verhandlungsgeschick|Negotiation Skills|Negotiating|Trattativa
Presales|Pre-Sales|Technical Sales|Solution Selling
Upselling|Cross-Selling|Upselling and Cross-Selling|Ventes additionnelles|Venta cruzada|Venda cruzada|Vendita incrociata|Zusatzverkauf|Sprzedaż dodatkowa|Merförsäljning|Çapraz satış
Pricing|Pricing Strategy|Preisgestaltung|Preiskalkulation|Tarification?|Fijación de precios|Precificação|Determinazione dei prezzi|Prijsstelling|Polityka cenowa|Prissättning|Fiyatlandırma
Customer Service|Kundenservice|Service client|Atención al cliente|Atendimento ao cliente|Servizio clienti|Klantenservice|Obsługa klienta|Kundservice|Müşteri hizmetleri|Kundenbetreuung|Customer Support|Customer Care|Kundendienst|Servicio al cliente|Relation client|Assistenza clienti|Atendimento|Klantgerichtheid|Kundenberatung|Client Service|Accueil client|Accueil
Customer Success|Customer Success Management
Customer Experience|CX
Customer Retention|Kundenbindung|Fidélisation client|Fidélisation de la clientèle|Fidelización de clientes|Fidelização de clientes|Fidelizzazione clienti|Klantenbinding|Utrzymanie klientów|Kundlojalitet|Müşteri sadakati
Complaint Handling|Complaint Management|Reklamationsbearbeitung|Beschwerdemanagement|Reklamationsmanagement|Gestion des réclamations|Traitement des réclamations|Gestión de reclamaciones|Gestión de quejas|Tratamento de reclamações|Gestione reclami|Klachtenafhandeling|Obsługa reklamacji|Reklamationshantering|Şikayet yönetimi
Call Center|Call Centre|Contact Center|Callcenter|Centre d'appels|Centro de llamadas|Central de atendimento|Centralinista|Klantencontactcentrum|Centrum obsługi telefonicznej|Kundtjänst i telefon|Çağrı merkezi
Retail|Einzelhandel|Commerce de détail|Retail Sales|Detailhandel|Retail Management|Perakende|Venta al por menor|Comercio minorista|Varejo|Vendita al dettaglio|Handel detaliczny|Detaljhandel
Merchandising|Visual Merchandising|Warenpräsentation|Marchandisage|Exposición de productos|Exposição de produtos|Esposizione prodotti|Ekspozycja towaru|Varuexponering|Ürün teşhiri
Cash Handling|Cashiering|Kassieren|Kasse|Kassentätigkeit|Encaissement|Manejo de caja|POS|Point of Sale|Cash Register|Obsługa kasy|Kassa|Kasa|Operação de caixa
Store Management|Filialleitung|Store Operations|Gestion de magasin|Gestión de tienda|Gestão de loja|Gestione punto vendita|Winkelmanagement|Zarządzanie sklepem|Butiksledning|Mağaza yönetimi
E-Commerce|Ecommerce|eCommerce|Online Retail|Comercio electrónico|Onlinehandel|E-ticaret|Commerce électronique|Commerce en ligne|Comércio eletrônico|Commercio elettronico|Elektronische handel|Handel elektroniczny|E-handel
Marketplaces|Amazon Marketplace|Amazon Seller Central|Allegro
Marketing|Mercadotecnia|Pazarlama
Digital Marketing|Online Marketing|Online-Marketing|Marketing digital|Marketing digitale|Internet Marketing|Dijital pazarlama|Marketing internetowy|Digital marknadsföring|Marketing numérique|Webmarketing
Content Marketing|Content Creation|Content Strategy|Création de contenu|Creación de contenidos|Content Management
SEO|Search Engine Optimization|Suchmaschinenoptimierung|Référencement naturel|Search Engine Optimisation|Posicionamiento SEO|Référencement
SEM|Search Engine Marketing|Paid Search|PPC|Pay Per Click|SEA
Google Ads|Google AdWords|AdWords
Google Analytics|GA4|Google Analytics 4
Google Tag Manager|GTM
Google Search Console
Meta Ads|Facebook Ads|Facebook Ads Manager|Instagram Ads|Meta Business Suite
LinkedIn Ads
TikTok Ads
Programmatic Advertising|Programmatic|Programática|DV360
Social Media|Social Media Marketing|Social Media Management|Redes sociales|Redes sociais|Réseaux sociaux|Community Management|Social-Media-Marketing|Sosyal medya|Media społecznościowe|Sociala medier|Sosyal medya yönetimi|Social media marketing
Email Marketing|E-Mail-Marketing|E-mail Marketing|Newsletter|Newsletters|E-mail marketing|Emailing
Mailchimp
Klaviyo
ActiveCampaign
Marketing Automation
Marketo
Pardot>Salesforce
RD Station
Hootsuite
Buffer?
SEMrush|Semrush
Ahrefs
Screaming Frog
Affiliate Marketing
Influencer Marketing
Brand Management|Branding|Markenführung|Markenmanagement|Gestión de marca|Brand Strategy|Brand Development|Marka yönetimi|Gestion de marque|Gestão de marca|Gestione del marchio|Merkmanagement|Zarządzanie marką|Varumärkesarbete
Market Research|Marktforschung|Étude de marché|Investigación de mercado|Pesquisa de mercado|Ricerche di mercato|Market Analysis|Marktanalyse|Pazar araştırması|Badania rynku|Études de marché|Ricerca di mercato|Marktonderzoek|Marknadsundersökning
Competitive Analysis|Competitor Analysis|Wettbewerbsanalyse
Marketing Strategy|Marketingstrategie|Estrategia de marketing|Go-to-Market|Go-to-Market Strategy|Stratégie marketing|Strategia marketingowa|Strategia di marketing|Marketingstrategie ontwikkelen|Marknadsstrategi|Pazarlama stratejisi
Product Marketing
Growth Hacking|Growth Marketing
Conversion Rate Optimization|CRO|Conversion Optimization
Media Planning|Media Buying|Mediaplanung
Campaign Management|Kampagnenmanagement|Campaign Planning|Gestion de campagnes|Gestión de campañas|Gestão de campanhas|Gestione campagne|Campagnemanagement|Zarządzanie kampaniami|Kampanjledning|Kampanya yönetimi
Event Management|Event Planning|Eventmanagement|Organisation d'événements|Organización de eventos|Organização de eventos|Veranstaltungsorganisation|Événementiel|Organizzazione eventi|Organizacja eventów|Veranstaltungsmanagement|Etkinlik yönetimi|Evenementenorganisatie|Eventplanering
Public Relations|PR|Öffentlichkeitsarbeit|Relations publiques|Relaciones públicas|Relações públicas|Media Relations|Pressearbeit|Relations presse|Halkla ilişkiler|Relazioni pubbliche|PR i komunikacja|Pressarbete
Corporate Communications|Unternehmenskommunikation|Internal Communications|Communication interne|Comunicación corporativa|Interne Kommunikation|Communication d'entreprise|Comunicação corporativa|Comunicação interna|Comunicación interna|Comunicazione aziendale|Comunicazione interna|Interne communicatie|Komunikacja wewnętrzna|Intern kommunikation|Kurumsal iletişim
Copywriting|Copy Writing|Texten|Rédaction|Redacción|Redação|Copywriter|Werbetexten|Tekstschrijven|Textförfattande|Metin yazarlığı|Redazione di testi|Tworzenie treści
Editing?|Proofreading|Copy Editing|Lektorat|Korrekturlesen|Copyediting
Journalism|Journalismus|Journalisme|Periodismo|Giornalismo|Jornalismo|Journalistiek|Dziennikarstwo|Journalistik|Gazetecilik|Journalistische Arbeit
Storytelling
User Research|UX Research|Usability Testing|User Testing|Usability
CRM Marketing|Loyalty Programs
Customer Segmentation|Segmentation
Sponsorship|Fundraising|Mittelbeschaffung|Spendenakquise|Grant Fundraising|Collecte de fonds|Captación de fondos|Captação de recursos|Raccolta fondi|Fondsenwerving|Pozyskiwanie funduszy|Insamling?|Bağış toplama
Grant Writing|Grant Proposals|Proposal Writing|Antragstellung|Fördermittelakquise|Grant Management
Human Resources|HR|Personalwesen|Ressources humaines|Recursos humanos|Risorse umane|HR Management|Human Resource Management|Personalmanagement|İnsan kaynakları|Zarządzanie zasobami ludzkimi|Personeelszaken|Human resources management|Zasoby ludzkie|Personalarbete|Personeelsbeleid
Recruiting|Recruitment|Talent Acquisition|Personalbeschaffung|Recrutement|Reclutamiento|Recrutamento|Recrutamento e seleção|Selezione del personale|Werving|Werving en selectie|Rekrutacja|Rekrytering|İşe alım|Reclutamiento y selección|Staffing|Headhunting|Executive Search|Sourcing Candidates|Personalauswahl|Selección de personal
Interviewing|Interview Techniques|Mülakat teknikleri|Job Interviews|Entrevistas|Bewerbungsgespräche|Entretiens de recrutement|Entrevistas de selección|Colloqui di selezione|Sollicitatiegesprekken|Rozmowy rekrutacyjne|Anställningsintervjuer
Onboarding|Employee Onboarding|Einarbeitung|Intégration des nouveaux collaborateurs|Incorporación de empleados|Integração de novos colaboradores|Inserimento del personale|Inwerken van medewerkers|Wdrażanie pracowników|Introduktion av nyanställda|İşe alıştırma
Employee Relations|Arbeitnehmerbeziehungen|Industrial Relations
Performance Management|Performance Appraisal|Leistungsbeurteilung|Performans yönetimi|Evaluación del desempeño|Employee Performance|Gestion de la performance|Gestão de desempenho|Gestione delle prestazioni|Prestatiemanagement|Ocena pracownicza|Prestationsstyrning
Talent Management|Succession Planning|Talentmanagement|Gestion des talents|Gestión del talento|Gestão de talentos|Gestione dei talenti|Zarządzanie talentami|Yetenek yönetimi
Compensation and Benefits|Compensation & Benefits|Compensation|Vergütung|Rémunération et avantages sociaux|Compensaciones y beneficios|Remuneração e benefícios|Retribuzione e benefit|Arbeidsvoorwaarden|Wynagrodzenia i benefity|Lön och förmåner|Ücret ve yan haklar
Training and Development|Learning and Development|L&D|Personalentwicklung|Training Delivery|Staff Training|Employee Training|Schulung|Mitarbeiterschulung|Capacitación|Formation du personnel|Treinamento|Szkolenia pracowników|Training Needs Analysis|Formazione del personale|Opleiding en ontwikkeling|Kompetensutveckling|Eğitim ve gelişim|Formación de personal|Treinamento e desenvolvimento
Organizational Development|Organisational Development|Organisationsentwicklung|OD|Développement organisationnel|Desarrollo organizacional|Desenvolvimento organizacional|Sviluppo organizzativo|Organisatieontwikkeling|Rozwój organizacji|Organisationsutveckling
Diversity and Inclusion|DEI|Diversity, Equity and Inclusion
HRIS|HR Systems
Workforce Planning|Personalplanung|Planification des effectifs|Planificación de plantilla|Pianificazione del personale|Personeelsplanning|Planowanie zatrudnienia|Personalplanering|İş gücü planlama
Employer Branding
ADP?
BambooHR
Personio
Greenhouse?
LinkedIn Recruiter
Regulatory Affairs|Zulassung
Administration|Office Administration|Büroorganisation|Verwaltung|Administración|Administração|Amministrazione|Büromanagement|Administratie|Administracja|Office Management|Office Manager|Sekretariat|Secretarial Skills|Prace biurowe|Ofis yönetimi|Secrétariat|Gestion administrative|Organización administrativa|Organisation administrative
Data Entry|Dateneingabe|Saisie de données|Captura de datos|Entrada de dados|Wprowadzanie danych|Gegevensinvoer|Veri girişi|Inserimento dati|Dataregistrering
Typing|Touch Typing|Zehnfingersystem|Dactylographie|Mecanografía|Fast Typing
Filing|Record Keeping|Records Management|Archiving|Ablage|Archivierung|Document Management|Archivage|Document Control|Dokumentenmanagement|Archivo|Archiviazione documenti|Archivering?|Archiwizacja|Arkivering|Arşivleme|Arquivamento?|Archivo de documentos
Calendar Management|Diary Management|Terminplanung|Terminkoordination|Appointment Scheduling|Gestion d'agenda|Agendabeheer|Terminvereinbarung|Terminorganisation|Agenda Management|Gestión de agenda|Gestão de agenda|Gestione agenda|Prowadzenie kalendarza|Kalenderhantering|Takvim yönetimi
Travel Arrangements|Travel Management|Reisemanagement|Reiseplanung|Reiseorganisation|Travel Planning|Travel Booking|Organisation des déplacements|Organización de viajes|Organização de viagens|Organizzazione viaggi|Reizen organiseren|Organizacja podróży służbowych|Resebokning|Seyahat organizasyonu
Minute Taking|Protokollführung|Rédaction de comptes rendus|Redacción de actas|Elaboração de atas|Verbalizzazione|Notuleren|Protokołowanie|Protokollskrivning|Tutanak tutma
Business Correspondence|Korrespondenz|Correspondence|Geschäftskorrespondenz|Korespondencja|Correspondance commerciale|Correspondencia comercial|Corrispondenza commerciale|Zakelijke correspondentie|Affärskorrespondens|Ticari yazışma
Reception|Empfang|Front Desk|Front Office|Recepción|Recepção|Rezeption|Front Desk Operations
Phone Etiquette|Telephone Skills|Telefonie|Accueil téléphonique|Atención telefónica|Atendimento telefônico|Accoglienza telefonica|Telefonische bereikbaarheid|Obsługa telefoniczna|Telefonservice|Telefonla iletişim
Executive Support|Executive Assistance|Assistenz der Geschäftsführung|Personal Assistance
Microsoft Office|MS Office|MS-Office|Microsoft Office Suite|Office Suite|Pack Office|Paquete Office|Pacote Office|Pacchetto Office|Office-Paket|MS Office Suite|Office-Anwendungen|Ofis programları|Microsoft-Office|Office?|Suite Office|Pakiet Office|Pakiet MS Office|Officepaketet|Microsoft Ofis
Microsoft Excel|Excel|MS Excel|MS-Excel|Advanced Excel|Excel avanzado|Excel avançado|İleri Excel>Microsoft Office
Microsoft Word|MS Word|MS-Word|Word?>Microsoft Office
Microsoft PowerPoint|PowerPoint|MS PowerPoint|Power Point|MS-PowerPoint>Microsoft Office
Microsoft Outlook|Outlook|MS Outlook>Microsoft Office
OneNote|Microsoft OneNote>Microsoft Office
Microsoft Visio|Visio|MS Visio
Pivot Tables|Pivot-Tabellen|VLOOKUP|SVERWEIS|Tablas dinámicas|Tabelas dinâmicas|Tableaux croisés dynamiques|Pivot tabellen
LibreOffice|OpenOffice
Lotus Notes
Facility Management|Facilities Management|Property Management|Hausverwaltung|Gebäudemanagement|Gestion des installations|Gestión de instalaciones|Gestão de instalações|Gestione immobili|Facilitair beheer|Zarządzanie nieruchomościami|Fastighetsförvaltning|Tesis yönetimi
Real Estate|Immobilien|Immobilier|Bienes raíces|Property Valuation|Real Estate Sales|Inmobiliaria|Mercado imobiliário|Settore immobiliare|Vastgoed|Nieruchomości|Fastighetsmäkleri|Gayrimenkul
Entrepreneurship|Unternehmertum|Emprendimiento|Startups|Entrepreneuriat|Empreendedorismo|Imprenditorialità|Ondernemerschap|Przedsiębiorczość|Entreprenörskap|Girişimcilik
P&L Management|P&L|Profit and Loss|P&L Responsibility
KPI|KPIs|KPI Reporting|OKR|OKRs|Kennzahlen|KPI Management
Reporting|Berichtswesen|Reports|Informes|Relatórios|Raportowanie|Report Writing|Raporlama
Benchmarking
Balanced Scorecard
Business Plan|Business Planning|Business Plans
Public Administration|Öffentliche Verwaltung|Administración pública|Administration publique|Administração pública|Amministrazione pubblica|Openbaar bestuur|Administracja publiczna|Offentlig förvaltning|Kamu yönetimi
Public Policy|Policy Analysis|Policy Development
International Relations|Internationale Beziehungen
Sustainability|Nachhaltigkeit|ESG|CSR|Corporate Social Responsibility|Développement durable|Sostenibilidad|Sustentabilidade|Sostenibilità|Duurzaamheid|Zrównoważony rozwój|Hållbarhet|Sürdürülebilirlik
Crisis Management|Krisenmanagement|Gestion de crise|Business Continuity|Gestión de crisis|Gestão de crises|Gestione delle crisi|Zarządzanie kryzysowe|Krishantering|Kriz yönetimi
Health and Safety|Occupational Health and Safety|OHS|HSE|EHS|Arbeitssicherheit|Arbeitsschutz|Seguridad laboral|Prevención de riesgos laborales|PRL|Segurança do trabalho|Sicurezza sul lavoro|BHP|QHSE|İş sağlığı ve güvenliği|İSG|Workplace Safety|Arbetsmiljö|Safety Management|NOSHA|NEBOSH|IOSH|Hygiène et sécurité|Santé et sécurité au travail|Saúde e segurança no trabalho|Veiligheid en gezondheid|Bezpieczeństwo i higiena pracy|Hälsa och säkerhet
First Aid|Erste Hilfe|Premiers secours|Primeros auxilios|Primeiros socorros|Primo soccorso|EHBO|Pierwsza pomoc|Första hjälpen|İlk yardım|Secourisme|SST|BHV|Ersthelfer
Fire Safety|Brandschutz|Fire Warden|Sécurité incendie|SSIAP|Prevención de incendios|Prevenção de incêndios|Sicurezza antincendio|Brandveiligheid|Ochrona przeciwpożarowa|Brandsäkerhet|Yangın güvenliği|Antincendio
Office Supplies Management|Büromaterialverwaltung|Gestion des fournitures|Gestión de suministros
Mail Handling|Postbearbeitung|Posteingang und Postausgang|Postein- und -ausgang|Traitement du courrier|Gestion du courrier|Gestión de correspondencia|Gestão de correspondência|Gestione della posta|Postverwerking|Obsługa korespondencji|Posthantering|Evrak takibi
Switchboard?|Telephone Switchboard|Telefonzentrale|Standard téléphonique|Centralita|Centralita telefónica|Centralino|Telefooncentrale|Centrala telefoniczna|Telefonväxel|Telefon santrali
Visitor Management|Besucherempfang|Accueil des visiteurs|Accueil physique et téléphonique|Recepción de visitas|Accoglienza visitatori|Ontvangst van bezoekers|Obsługa gości
Meeting Coordination|Meeting Organization|Besprechungsorganisation|Sitzungsorganisation|Organisation de réunions|Organización de reuniones|Organização de reuniões|Organizzazione riunioni|Vergaderingen organiseren|Organizacja spotkań|Toplantı organizasyonu
Shop Floor Sales|Sales Floor Operations|Verkaufsberatung|Conseil de vente|Conseil clientèle|Asesoría de ventas|Consulenza alla vendita|Verkoopadvies|Doradztwo sprzedażowe|Satış danışmanlığı>Sales
Sales Negotiation|Vertragsabschluss|Closing Deals|Closing Sales|Cierre de ventas|Fechamento de vendas|Chiusura vendite|Deal Closing>Sales|Negotiation
Sales Training|Vertriebstraining|Verkaufstraining|Formation à la vente|Formación en ventas|Treinamento de vendas>Sales
Sales Operations|Sales Enablement|Vertriebssteuerung|Vertriebsinnendienst|Administration des ventes|ADV|Gestión comercial|Back Office Commerciale|Commerciële binnendienst>Sales
Quotation Preparation|Quotations?|Angebotserstellung|Établissement de devis|Elaboración de presupuestos|Elaboração de orçamentos|Offertes opstellen|Przygotowywanie ofert|Offertarbete|Teklif hazırlama
SPIN Selling>Sales
Challenger Sale>Sales
MEDDIC|MEDDPICC>Sales
Sandler Selling>Sales
Consultative Selling>Sales
Channel Sales|Partner Management|Partner Sales|Gestion de partenaires|Gestión de socios|Distributor Management>Sales
Territory Management|Gebietsleitung|Gebietsverkauf|Gestion de secteur|Gestión de territorio|Area Management
Trade Shows|Trade Fairs|Messen?|Messeorganisation|Salons professionnels|Ferias comerciales|Feiras comerciais|Fiere commerciali|Beurzen?|Targi branżowe|Mässor?|Fuar organizasyonu
Customer Acquisition|Kundenakquisition|Acquisition de clients|Captación de clientes|Captação de clientes|Acquisizione clienti|Klantenwerving|Pozyskiwanie klientów|Müşteri kazanımı
Customer Feedback|Kundenzufriedenheit|Customer Satisfaction|Satisfaction client|Satisfacción del cliente|Satisfação do cliente|Soddisfazione del cliente|Klanttevredenheid|Zadowolenie klienta|Kundnöjdhet|Müşteri memnuniyeti|NPS|Net Promoter Score
Window Dressing|Schaufensterdekoration|Schaufenstergestaltung|Étalage|Escaparatismo|Vitrinismo|Vetrinistica|Etaleren|Vitrin düzenleme>Merchandising
Loss Prevention|Warensicherung|Prévention des pertes|Prevención de pérdidas|Prevenção de perdas
Brand Ambassador|Promotion Sales|Animation commerciale|Promotora de ventas|Hostess
Search Engine Advertising
Display Advertising|Programmatic Display
Retargeting|Remarketing
Video Marketing|YouTube Marketing|YouTube Ads
Marketing Analytics|Web Analytics|Webanalyse|Analítica web
Matomo|Piwik
Adobe Analytics
Hotjar
Mixpanel
Amplitude Analytics
Attribution Modeling|Marketing Mix Modeling|Marketing Attribution
Customer Journey Mapping|Customer Journey|Kundenreise|Parcours client
Guerrilla Marketing
Trade Marketing|Shopper Marketing|Retail Marketing
B2B Marketing|Account-Based Marketing|ABM|Demand Generation
Local SEO>SEO
Technical SEO>SEO
On-Page SEO>SEO
Off-Page SEO>SEO
Keyword Research|Keyword-Recherche>SEO
Link Building>SEO
Press Releases|Pressemitteilungen|Communiqués de presse|Notas de prensa|Comunicados de imprensa|Comunicati stampa|Persberichten|Informacje prasowe|Pressmeddelanden|Basın bültenleri>Public Relations
Crisis Communication|Krisenkommunikation|Communication de crise|Comunicación de crisis|Comunicação de crise|Crisiscommunicatie|Komunikacja kryzysowa|Kriskommunikation>Public Relations
Editorial Planning|Redaktionsplanung|Redaktionelle Planung|Planning éditorial|Calendario editorial|Piano editoriale|Planejamento editorial|Redactionele planning
Lobbying?|Government Affairs|Government Relations|Public Affairs|Affaires publiques|Asuntos públicos
Volunteer Management|Freiwilligenmanagement|Gestion de bénévoles|Gestión de voluntarios|Gestão de voluntários|Gestione volontari|Vrijwilligersmanagement|Koordynacja wolontariuszy|Volontärsamordning
Donor Relations|Major Gifts|Donor Management|Spenderbetreuung|Relation donateurs
Nonprofit Management|NGO Management|Vereinsmanagement|Gestion associative|Gestión de ONG|Sivil toplum yönetimi
Payroll Taxes|Lohnsteuer|Sozialversicherung|Cotisations sociales|Cotizaciones sociales|Składki ZUS|ZUS|Déclaration sociale nominative|DSN>Payroll
Time and Attendance|Zeiterfassung|Zeitwirtschaft|Gestion des temps|Control horario|Rilevazione presenze|Tijdregistratie|Ewidencja czasu pracy|Tidrapportering|Puantaj
Job Evaluation|Job Analysis|Stellenbeschreibungen|Stellenbewertung|Job Descriptions|Fiches de poste|Descripción de puestos
Works Council Relations|Betriebsrat|Mitbestimmung|Relations sociales|Dialogue social|Relaciones laborales|Relações trabalhistas|Relazioni sindacali|Collective Bargaining|Negociación colectiva|Ondernemingsraad
Employee Engagement|Mitarbeiterbindung|Mitarbeiterzufriedenheit|Engagement des collaborateurs|Compromiso de los empleados|Çalışan bağlılığı|Employee Retention
Outplacement?|Offboarding?|Kündigungsmanagement|Desvinculación
Assessment Center|Assessment Centre|Psychometric Testing|Eignungsdiagnostik
Personnel Administration|Personaladministration|Personalverwaltung|Personalsachbearbeitung|Administration du personnel|Administración de personal|Administração de pessoal|Departamento pessoal|Amministrazione del personale|Personeelsadministratie|Administracja kadrowa|Özlük işleri
SAP SuccessFactors|SuccessFactors>SAP|HRIS
Payroll Software>Payroll
Sage Paie>Payroll
A3nom>Payroll
Silae>Payroll
Cegid>Payroll
Płatnik>Payroll
Gestor de nóminas>Payroll
DATEV LODAS|DATEV Lohn und Gehalt>Payroll
Gusto Payroll>Payroll
UKG Pro|Kronos Workforce>Payroll
Paychex>Payroll
Paylocity>Payroll
Applicant Tracking Systems|ATS Software|Applicant Tracking|Bewerbermanagement|Bewerbermanagementsystem
Workable
Teamtailor
SmartRecruiters
Taleo
iCIMS
Boolean Search|Active Sourcing|Direct Sourcing|Direktansprache>Recruiting
Office Relocation|Umzugsmanagement|Move Management
Fleet Administration|Company Car Administration|Fuhrparkverwaltung
Franchise Management|Franchising?|Franchise Operations
Mystery Shopping|Store Audits
Lease Management|Lease Administration|Vermietung?|Mietverwaltung|WEG-Verwaltung|Gestion locative|Gestión de alquileres|Gestão de arrendamentos|Gestione locazioni|Verhuurbeheer|Zarządzanie najmem
Real Estate Valuation|Immobilienbewertung|Évaluation immobilière|Tasación inmobiliaria|Avaliação imobiliária|Valutazione immobiliare|Taxatie?|Wycena nieruchomości|Gayrimenkul değerleme>Real Estate
Scenario Planning
SWOT|SWOT Analysis|SWOT-Analyse|Análisis DAFO|Análise SWOT
PESTLE
Porter's Five Forces
Business Transformation|Digital Transformation|Digitale Transformation|Digitalisierung|Transformation digitale|Transformación digital|Transformação digital|Trasformazione digitale|Digitale transformatie|Transformacja cyfrowa|Digitalisering|Dijital dönüşüm
Business Model Canvas|Lean Startup|Business Model Development|Geschäftsmodellentwicklung
Value Stream Mapping|Wertstromanalyse|Value Stream|VSM>Lean
Poka-Yoke>Lean
SMED>Lean
Heijunka>Lean
OEE|Overall Equipment Effectiveness
EFQM
ISO Auditing|ISO Audits|Lead Auditor|Internal Auditor ISO 9001|Auditor ISO 9001|QM-Auditor>Auditing
CAPA|Corrective and Preventive Action|Deviation Management|Deviations Management
Document Translation Management|Vendor Coordination
Post-Merger Integration|Carve-Out|Carve-Outs|Merger Integration>Mergers and Acquisitions
Project Controlling|Projektcontrolling|Earned Value Management|Contrôle de projet|Control de proyectos|Controle de projetos|Projectcontrol>Project Management
PMO|Project Management Office|Projektbüro>Project Management
Resource Planning|Ressourcenplanung|Kapazitätsplanung|Capacity Planning|Planification des ressources|Planificación de recursos|Planejamento de recursos|Kaynak planlama
Multi-Project Management|Multiprojektmanagement>Project Management
Critical Path Method|Gantt Charts|Gantt Chart|Gantt-Diagramme|Netzplantechnik|Diagramme de Gantt>Project Management
`;
