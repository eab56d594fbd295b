/** Management, finance, sales, marketing, law, people, office work, logistics. */
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
SAFe|Scaled Agile|Scaled Agile Framework>Agile
Lean|Lean Management|Lean Manufacturing|Lean Production
Six Sigma|Lean Six Sigma|6 Sigma|Six Sigma Green Belt|Six Sigma Black Belt
Kaizen|Continuous Improvement|KVP|Continuous Process Improvement|Amélioration continue|Mejora continua|Melhoria contínua|Miglioramento continuo
5S|5S Methodology
PRINCE2|Prince 2
PMP|PMBOK
Waterfall|Waterfall Model
Microsoft Project|MS Project
Primavera|Primavera P6
Change Management|Veränderungsmanagement|Gestion du changement|Gestión del cambio|Gestão de mudanças
Risk Management|Risikomanagement|Gestion des risques|Gestión de riesgos|Gestão de riscos|Gestione del rischio|Risk Analysis|Zarządzanie ryzykiem|Risk yönetimi|Risk Assessment
Stakeholder Management|Stakeholder Engagement|Stakeholdermanagement
Requirements Analysis|Requirements Engineering|Requirements Gathering|Requirements Management|Anforderungsanalyse|Anforderungsmanagement|Business Requirements
Business Analysis|Business Analyst|Business Process Analysis|Geschäftsanalyse
Business Process Management|BPM|BPMN|Business Process Modeling|Process Mapping
Process Optimization|Process Improvement|Prozessoptimierung|Process Optimisation|Optimización de procesos|Optimisation des processus|Otimização de processos|Prozessmanagement|Process Management
Operations Management|Operations|Betriebsführung|Gestión de operaciones
Strategic Planning|Strategy|Business Strategy|Strategieentwicklung|Corporate Strategy|Planificación estratégica|Planejamento estratégico|Strategische Planung|Pianificazione strategica|Strategy Development
Management Consulting|Consulting|Business Consulting|Unternehmensberatung
Business Development|Geschäftsentwicklung|Développement commercial|Desarrollo de negocio|Desenvolvimento de negócios|New Business Development
Budgeting|Budget Management|Budgetierung|Budgetplanung|Gestion budgétaire|Presupuestos|Orçamento|Budgetverantwortung|Bütçeleme|Budżetowanie|Budgeting and Forecasting|Orçamentos|Budget Planning
Forecasting|Prognose|Demand Forecasting|Sales Forecasting
Financial Analysis|Finanzanalyse|Analyse financière|Análisis financiero|Análise financeira|Analisi finanziaria|Finansal analiz|Analiza finansowa
Financial Modeling|Financial Modelling
Financial Reporting|Finanzberichterstattung|Reporting financier|Raportowanie finansowe|Finansal raporlama|IFRS Reporting
Financial Planning|FP&A|Financial Planning and Analysis|Finanzplanung
Accounting|Buchhaltung|Comptabilité|Contabilidad|Contabilidade|Contabilità|Boekhouding|Księgowość|Redovisning|Muhasebe|Bookkeeping|Finanzbuchhaltung|Financial Accounting|Rachunkowość|General Ledger|Bokföring|General Accounting
Cost Accounting|Kostenrechnung|Contabilidad de costos|Cost Control|Cost Management|Kosten- und Leistungsrechnung
Management Accounting
Controlling|Contrôle de gestion|Control de gestión|Controllo di gestione|Financial Controlling
Accounts Payable|Kreditorenbuchhaltung
Accounts Receivable|Debitorenbuchhaltung
Payroll|Lohnbuchhaltung|Lohn- und Gehaltsabrechnung|Paie|Nómina|Nóminas|Folha de pagamento|Bordro|Buste paga|Payroll Processing|Salarisadministratie|Lön|Löneadministration|Kadry i płace|Gestion de la paie
Invoicing|Billing|Rechnungsstellung|Facturation|Facturación|Faturamento|Fatturazione|Fakturowanie|Fakturering|Facturatie|Faturalama
Reconciliation|Account Reconciliation|Bank Reconciliation|Bank Reconciliations
Tax|Taxation|Steuerrecht|Fiscalité|Impuestos|Tax Planning|Tax Preparation|Tax Returns|Tributário|Fiscale|Podatki|Vergi|Tax Compliance|Steuern
VAT|Umsatzsteuer|TVA|IVA|BTW|KDV
Auditing|Audit|Internal Audit|External Audit|Wirtschaftsprüfung|Auditoría|Auditoria|Interne Revision|Internal Auditing|Denetim|Revisão
Internal Controls|Internal Control|Internes Kontrollsystem
IFRS
US GAAP|GAAP|UK GAAP
HGB
SOX|Sarbanes-Oxley|SOX Compliance
Treasury|Treasury Management|Cash Management|Cash Flow Management|Liquiditätsplanung
Mergers and Acquisitions|M&A|Mergers & Acquisitions|Fusiones y adquisiciones|Fusions-acquisitions
Valuation|Company Valuation|Business Valuation|Unternehmensbewertung
Due Diligence
Investment Banking
Equity Research
Private Equity
Venture Capital
Asset Management|Wealth Management|Vermögensverwaltung
Credit Analysis|Credit Risk|Kreditanalyse|Credit Scoring|Credit Control
Trading?|Securities Trading
Derivatives|Fixed Income
Actuarial Science
Underwriting
Insurance|Versicherungen|Assurance|Seguros
Banking|Retail Banking|Bankwesen
Anti-Money Laundering|AML|KYC|Know Your Customer|AML/KYC
Compliance|Regulatory Compliance|Corporate Compliance|Compliance Management
Corporate Governance|Governance
Fraud Detection|Fraud Prevention|Fraud Investigation
Bloomberg|Bloomberg Terminal
QuickBooks|Quickbooks Online>Accounting Software
Xero>Accounting Software
DATEV>Accounting Software
Tally|Tally ERP|Tally Prime|Tally ERP 9>Accounting Software
FreshBooks>Accounting Software
Lexware|lexoffice>Accounting Software
Contaplus|ContaPlus|A3|A3 Software>Accounting Software
Symfonia|Comarch Optima|Optima ERP>Accounting Software
Fortnox|Visma>Accounting Software
Exact Online|AFAS|Twinfield>Accounting Software
Ciel Compta|EBP>Accounting Software
Accounting Software
Procurement|Purchasing|Einkauf|Achats|Compras|Acquisti|Inkoop|Zakupy|Inköp|Satın alma|Strategic Sourcing|Beschaffung|Sourcing|Purchase Management|Strategischer Einkauf
Vendor Management|Supplier Management|Lieferantenmanagement|Supplier Relationship Management|Gestión de proveedores|Gestão de fornecedores|Supplier Audits|Tedarikçi yönetimi
Contract Management|Vertragsmanagement|Contract Negotiation|Contracts|Contract Administration|Vertragsverhandlung|Claims Management
Tendering|Tender Management|Bid Management|RFP|RFPs|Ausschreibungen|Appels d'offres|Licitaciones|Licitações|Marchés publics
Supply Chain Management|Supply Chain|SCM|Cadena de suministro|Cadeia de suprimentos|Tedarik zinciri|Łańcuch dostaw|Tedarik zinciri yönetimi|Lieferkettenmanagement
Logistics|Logistik|Logistique|Logística|Logistica|Logistiek|Logistyka|Lojistik
Warehouse Management|Warehousing|Lagerverwaltung|Lagerlogistik|Gestion d'entrepôt|Gestión de almacén|Almacén|Gestione magazzino|Magazijnbeheer|Lagerhantering|Depo yönetimi|WMS|Warehouse Management System|Gestion de stock|Gestion des stocks|Obsługa magazynu|Warehouse Operations
Inventory Control|Inventory Management|Bestandsmanagement|Control de inventarios|Controle de estoque|Voorraadbeheer|Stock Control|Stock Management|Stok yönetimi|Inventory|Lagerbestand|Gestión de inventarios|Stok takibi
Order Picking|Kommissionierung|Orderpicken|Order Fulfillment|Kompletacja zamówień|Préparation de commandes
Shipping and Receiving|Shipping|Goods Receipt|Wareneingang|Warenausgang|Expedición
Freight Forwarding|Freight|Spedition|Freight Management|Spedycja
Customs Clearance|Customs|Zoll|Douane|Aduanas|Zollabwicklung|Odprawa celna|Import/Export|Import Export|Comercio exterior|Comércio exterior|Gümrük
Incoterms
Route Planning|Tourenplanung|Fleet Management|Fuhrparkmanagement|Disposition|Dispatching
Demand Planning|S&OP|Sales and Operations Planning
Production Planning|Produktionsplanung|Planificación de la producción|PCP|Planejamento de produção|Production Scheduling|PPS|Fertigungsplanung|Üretim planlama|Planowanie produkcji
MRP|Material Requirements Planning
Materials Management|Materialwirtschaft
Shift Planning|Schichtplanung|Rota Planning|Staff Scheduling|Dienstplanung|Scheduling|Planning|Planung|Planificación|Vardiya planlama|Personaleinsatzplanung
Quality Management|Qualitätsmanagement|Gestion de la qualité|Gestión de calidad|Gestão da qualidade|Gestione della qualità|QM|Kwaliteitsmanagement|Kalite yönetimi|Zarządzanie jakością|TQM|Total Quality Management|Kvalitetsledning
Quality Control|Qualitätskontrolle|Contrôle qualité|Control de calidad|Controle de qualidade|Controllo qualità|Kwaliteitscontrole|Kontrola jakości|Kvalitetskontroll|Kalite kontrol|QC
Quality Assurance|Qualitätssicherung|Assurance qualité|Garantía de calidad|Kalite güvence
ISO 9001|ISO 9001:2015
ISO 14001
ISO 13485
ISO 22000
IATF 16949|ISO/TS 16949
HACCP|APPCC
GMP|Good Manufacturing Practice|cGMP|BPF
GxP
Root Cause Analysis|RCA|8D|8D Report
FMEA|Failure Mode and Effects Analysis
APQP
PPAP
SPC|Statistical Process Control
Sales|Vertrieb|Ventes|Ventas|Vendas|Vendite|Verkoop|Sprzedaż|Försäljning|Satış|Verkauf|Vente|Sales Management|Vertriebsleitung|Selling
B2B Sales|B2B|Business to Business
B2C|B2C Sales
Key Account Management|Account Management|Grands comptes|KAM|Key Account|Gestión de cuentas|Großkundenbetreuung
Inside Sales
Outside Sales|Field Sales|Außendienst
Cold Calling|Telesales|Telemarketing|Kaltakquise|Prospección
Lead Generation|Prospecting|Prospection|Kundenakquise|Akquise|Neukundengewinnung|Kundengewinnung|Prospection commerciale
Negotiation|Verhandlung|Verhandlungsführung|Négociation|Negociación|Negociação|Negoziazione|Onderhandelen|Negocjacje|Förhandling|Müzakere|Verhandlungsgeschick|Negotiation Skills|Negotiating|Trattativa
Presales|Pre-Sales|Technical Sales|Solution Selling
Upselling|Cross-Selling|Upselling and Cross-Selling
Pricing|Pricing Strategy|Preisgestaltung|Preiskalkulation
Customer Service|Kundenservice|Service client|Atención al cliente|Atendimento ao cliente|Servizio clienti|Klantenservice|Obsługa klienta|Kundservice|Müşteri hizmetleri|Kundenbetreuung|Customer Support|Customer Care|Kundendienst|Servicio al cliente|Relation client|Assistenza clienti|Atendimento|Klantgerichtheid|Kundenberatung|Client Service|Accueil client|Accueil
Customer Success|Customer Success Management
Customer Experience|CX
Customer Retention|Kundenbindung
Complaint Handling|Complaint Management|Reklamationsbearbeitung|Beschwerdemanagement|Reklamationsmanagement
Call Center|Call Centre|Contact Center|Callcenter
Retail|Einzelhandel|Commerce de détail|Retail Sales|Detailhandel|Retail Management|Perakende
Merchandising|Visual Merchandising|Warenpräsentation
Cash Handling|Cashiering|Kassieren|Kasse|Kassentätigkeit|Encaissement|Manejo de caja|POS|Point of Sale|Cash Register|Obsługa kasy|Kassa|Kasa|Operação de caixa
Store Management|Filialleitung|Store Operations
E-Commerce|Ecommerce|eCommerce|Online Retail|Comercio electrónico|Onlinehandel|E-ticaret
Marketplaces|Amazon Marketplace|Amazon Seller Central|Allegro
Marketing|Mercadotecnia|Pazarlama
Digital Marketing|Online Marketing|Online-Marketing|Marketing digital|Marketing digitale|Internet Marketing|Dijital pazarlama|Marketing internetowy
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
Brand Management|Branding|Markenführung|Markenmanagement|Gestión de marca|Brand Strategy|Brand Development|Marka yönetimi
Market Research|Marktforschung|Étude de marché|Investigación de mercado|Pesquisa de mercado|Ricerche di mercato|Market Analysis|Marktanalyse|Pazar araştırması|Badania rynku|Études de marché
Competitive Analysis|Competitor Analysis|Wettbewerbsanalyse
Marketing Strategy|Marketingstrategie|Estrategia de marketing|Go-to-Market|Go-to-Market Strategy
Product Marketing
Growth Hacking|Growth Marketing
Conversion Rate Optimization|CRO|Conversion Optimization
Media Planning|Media Buying|Mediaplanung
Campaign Management|Kampagnenmanagement|Campaign Planning
Event Management|Event Planning|Eventmanagement|Organisation d'événements|Organización de eventos|Organização de eventos|Veranstaltungsorganisation|Événementiel|Organizzazione eventi|Organizacja eventów|Veranstaltungsmanagement|Etkinlik yönetimi
Public Relations|PR|Öffentlichkeitsarbeit|Relations publiques|Relaciones públicas|Relações públicas|Media Relations|Pressearbeit|Relations presse|Halkla ilişkiler
Corporate Communications|Unternehmenskommunikation|Internal Communications|Communication interne|Comunicación corporativa|Interne Kommunikation
Copywriting|Copy Writing|Texten|Rédaction|Redacción|Redação|Copywriter|Werbetexten
Editing?|Proofreading|Copy Editing|Lektorat|Korrekturlesen|Copyediting
Journalism|Journalismus|Journalisme|Periodismo
Storytelling
Translation|Übersetzung|Traduction|Traducción|Tradução|Traduzione|Tłumaczenia|Çeviri
Interpreting|Dolmetschen|Interprétation
User Research|UX Research|Usability Testing|User Testing|Usability
CRM Marketing|Loyalty Programs
Customer Segmentation|Segmentation
Sponsorship|Fundraising|Mittelbeschaffung|Spendenakquise|Grant Fundraising
Grant Writing|Grant Proposals|Proposal Writing|Antragstellung|Fördermittelakquise|Grant Management
Human Resources|HR|Personalwesen|Ressources humaines|Recursos humanos|Risorse umane|HR Management|Human Resource Management|Personalmanagement|İnsan kaynakları|Zarządzanie zasobami ludzkimi|Personeelszaken
Recruiting|Recruitment|Talent Acquisition|Personalbeschaffung|Recrutement|Reclutamiento|Recrutamento|Recrutamento e seleção|Selezione del personale|Werving|Werving en selectie|Rekrutacja|Rekrytering|İşe alım|Reclutamiento y selección|Staffing|Headhunting|Executive Search|Sourcing Candidates|Personalauswahl|Selección de personal
Interviewing|Interview Techniques|Mülakat teknikleri|Job Interviews|Entrevistas
Onboarding|Employee Onboarding|Einarbeitung
Employee Relations|Arbeitnehmerbeziehungen|Industrial Relations
Performance Management|Performance Appraisal|Leistungsbeurteilung|Performans yönetimi|Evaluación del desempeño|Employee Performance
Talent Management|Succession Planning|Talentmanagement
Compensation and Benefits|Compensation & Benefits|Compensation|Vergütung
Training and Development|Learning and Development|L&D|Personalentwicklung|Training Delivery|Staff Training|Employee Training|Schulung|Mitarbeiterschulung|Capacitación|Formation du personnel|Treinamento|Szkolenia pracowników|Training Needs Analysis
Organizational Development|Organisational Development|Organisationsentwicklung|OD
Diversity and Inclusion|DEI|Diversity, Equity and Inclusion
HRIS|HR Systems
Workforce Planning|Personalplanung
Employer Branding
Labor Law|Labour Law|Arbeitsrecht|Droit du travail|Derecho laboral|Direito do trabalho|Diritto del lavoro|Employment Law|Prawo pracy|İş hukuku|Arbetsrätt|Arbeidsrecht
ADP?
BambooHR
Personio
Greenhouse?
LinkedIn Recruiter
Legal Research|Juristische Recherche|Recherche juridique
Contract Law|Vertragsrecht|Droit des contrats|Derecho contractual|Direito contratual|Contract Drafting|Drafting|Legal Drafting|Contratos
Corporate Law|Gesellschaftsrecht|Droit des sociétés|Derecho corporativo|Derecho mercantil|Direito empresarial|Diritto societario|Gobierno corporativo|Commercial Law|Handelsrecht
Litigation|Prozessführung|Contentieux|Litigios|Contencioso|Commercial Litigation|Civil Litigation
Antitrust|Competition Law|Kartellrecht|Wettbewerbsrecht
Intellectual Property|IP Law|Patent Law|Trademarks|Propriété intellectuelle|Propiedad intelectual|Gewerblicher Rechtsschutz|Trademark Law
Data Protection|GDPR|DSGVO|Datenschutz|RGPD|RODO|AVG|KVKK|Data Privacy|LGPD|Protection des données|HIPAA
Criminal Law|Strafrecht
Family Law|Familienrecht
Real Estate Law|Immobilienrecht|Droit immobilier
Tax Law|Derecho fiscal|Droit fiscal|Direito tributário|Derecho tributario
Administrative Law|Verwaltungsrecht
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
Regulatory Affairs|Zulassung
Administration|Office Administration|Büroorganisation|Verwaltung|Administración|Administração|Amministrazione|Büromanagement|Administratie|Administracja|Office Management|Office Manager|Sekretariat|Secretarial Skills|Prace biurowe|Ofis yönetimi|Secrétariat|Gestion administrative|Organización administrativa|Organisation administrative
Data Entry|Dateneingabe|Saisie de données|Captura de datos|Entrada de dados|Wprowadzanie danych|Gegevensinvoer|Veri girişi
Typing|Touch Typing|Zehnfingersystem|Dactylographie|Mecanografía|Fast Typing
Filing|Record Keeping|Records Management|Archiving|Ablage|Archivierung|Document Management|Archivage|Document Control|Dokumentenmanagement|Archivo
Calendar Management|Diary Management|Terminplanung|Terminkoordination|Appointment Scheduling|Gestion d'agenda|Agendabeheer|Terminvereinbarung|Terminorganisation|Agenda Management
Travel Arrangements|Travel Management|Reisemanagement|Reiseplanung|Reiseorganisation|Travel Planning|Travel Booking
Minute Taking|Protokollführung
Business Correspondence|Korrespondenz|Correspondence|Geschäftskorrespondenz|Korespondencja
Reception|Empfang|Front Desk|Front Office|Recepción|Recepção|Rezeption|Front Desk Operations
Phone Etiquette|Telephone Skills|Telefonie|Accueil téléphonique
Executive Support|Executive Assistance|Assistenz der Geschäftsführung|Personal Assistance
Microsoft Office|MS Office|MS-Office|Microsoft Office Suite|Office Suite|Pack Office|Paquete Office|Pacote Office|Pacchetto Office|Office-Paket|MS Office Suite|Office-Anwendungen|Ofis programları|Microsoft-Office|Office|Suite Office|Pakiet Office|Pakiet MS Office|Officepaketet|Microsoft Ofis
Microsoft Excel|Excel|MS Excel|MS-Excel|Advanced Excel|Excel avanzado|Excel avançado|İleri Excel>Microsoft Office
Microsoft Word|MS Word|MS-Word|Word?>Microsoft Office
Microsoft PowerPoint|PowerPoint|MS PowerPoint|Power Point|MS-PowerPoint>Microsoft Office
Microsoft Outlook|Outlook|MS Outlook>Microsoft Office
OneNote|Microsoft OneNote>Microsoft Office
Microsoft Visio|Visio|MS Visio
Pivot Tables|Pivot-Tabellen|VLOOKUP|SVERWEIS|Tablas dinámicas|Tabelas dinâmicas|Tableaux croisés dynamiques|Pivot tabellen
LibreOffice|OpenOffice
Lotus Notes
Facility Management|Facilities Management|Property Management|Hausverwaltung|Gebäudemanagement
Real Estate|Immobilien|Immobilier|Bienes raíces|Property Valuation|Real Estate Sales
Entrepreneurship|Unternehmertum|Emprendimiento|Startups
P&L Management|P&L|Profit and Loss|P&L Responsibility
KPI|KPIs|KPI Reporting|OKR|OKRs|Kennzahlen|KPI Management
Reporting|Berichtswesen|Reports|Informes|Relatórios|Raportowanie|Report Writing|Raporlama
Benchmarking
Balanced Scorecard
Business Plan|Business Planning|Business Plans
Public Administration|Öffentliche Verwaltung|Administración pública
Public Policy|Policy Analysis|Policy Development
International Relations|Internationale Beziehungen
Sustainability|Nachhaltigkeit|ESG|CSR|Corporate Social Responsibility|Développement durable|Sostenibilidad|Sustentabilidade
Crisis Management|Krisenmanagement|Gestion de crise|Business Continuity
Health and Safety|Occupational Health and Safety|OHS|HSE|EHS|Arbeitssicherheit|Arbeitsschutz|Seguridad laboral|Prevención de riesgos laborales|PRL|Segurança do trabalho|Sicurezza sul lavoro|BHP|QHSE|İş sağlığı ve güvenliği|İSG|Workplace Safety|Arbetsmiljö|Safety Management|NOSHA|NEBOSH|IOSH
First Aid|Erste Hilfe|Premiers secours|Primeros auxilios|Primeiros socorros|Primo soccorso|EHBO|Pierwsza pomoc|Första hjälpen|İlk yardım|Secourisme|SST|BHV|Ersthelfer
Fire Safety|Brandschutz|Fire Warden|Sécurité incendie|SSIAP
Tourism|Tourismus|Tourisme|Turismo|Reiseverkehr
Hospitality|Hotellerie|Hostelería|Hotelaria|Gastgewerbe|Hospitality Management|Horeca
Housekeeping|Zimmerreinigung|Ménage
Opera PMS|Opera|Fidelio|Oracle Hospitality
Amadeus?|Amadeus GDS|Sabre|Galileo GDS
Revenue Management|Yield Management
Guest Relations|Gästebetreuung|Guest Service|Guest Services
Menu Planning|Menu Development|Menügestaltung|Speiseplanung|Escandallos|Food Costing
Teaching?|Unterrichten|Enseignement|Docencia|Docência|Insegnamento|Lesgeven|Nauczanie|Undervisning|Öğretmenlik|Unterricht|Classroom Teaching
Classroom Management|Klassenführung|Gestion de classe|Gestione della classe|Sınıf yönetimi|Manejo de grupo
Curriculum Development|Curriculum Design|Lehrplanentwicklung|Lesson Planning|Unterrichtsplanung|Lesson Plans|Programación didáctica
Instructional Design|E-Learning|eLearning|Blended Learning
Special Education|Sonderpädagogik|Special Needs|Éducation spécialisée|Educación especial|Educação especial|SEN|Inclusive Education|Inclusion|Didattica inclusiva
Early Childhood Education|Frühpädagogik|Frühkindliche Bildung|Educação infantil|Educación infantil|Okul öncesi eğitim|Petite enfance
Tutoring|Nachhilfe|Soutien scolaire|Clases particulares|Tutoría
Moodle|Blackboard LMS|Canvas LMS|Google Classroom|LMS|Learning Management Systems
Student Assessment|Assessment|Evaluation|Évaluation|Evaluación
Academic Advising|Student Counseling|Student Counselling|Studienberatung
Pedagogy|Pädagogik|Pédagogie|Pedagogía|Pedagogia|Didaktik|Didactics
`;
