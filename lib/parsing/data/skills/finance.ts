/** Accounting, tax, banking, insurance, investment. */
export const finance = `
Budgeting|Budget Management|Budgetierung|Budgetplanung|Gestion budgétaire|Presupuestos|Orçamento|Budgetverantwortung|Bütçeleme|Budżetowanie|Budgeting and Forecasting|Orçamentos|Budget Planning|Gestione del budget|Budgetbeheer|Budgetering|Elaboración de presupuestos anuales|Gestión presupuestaria|Gestão orçamentária|Bütçe yönetimi
Forecasting|Prognose|Demand Forecasting|Sales Forecasting|Prévisions financières|Previsiones?|Previsões?|Previsioni di vendita|Prognozowanie?|Tahminleme
Financial Analysis|Finanzanalyse|Analyse financière|Análisis financiero|Análise financeira|Analisi finanziaria|Finansal analiz|Analiza finansowa|Financiële analyse|Finansiell analys
Financial Modeling|Financial Modelling
Financial Reporting|Finanzberichterstattung|Reporting financier|Raportowanie finansowe|Finansal raporlama|IFRS Reporting|Informes financieros|Relatórios financeiros|Reportistica finanziaria|Financiële rapportage|Finansiell rapportering
Financial Planning|FP&A|Financial Planning and Analysis|Finanzplanung|Planification financière|Planificación financiera|Planejamento financeiro|Pianificazione finanziaria|Financiële planning|Planowanie finansowe|Finansiell planering|Finansal planlama
Accounting|Buchhaltung|Comptabilité|Contabilidad|Contabilidade|Contabilità|Boekhouding|Księgowość|Redovisning|Muhasebe|Bookkeeping|Finanzbuchhaltung|Financial Accounting|Rachunkowość|General Ledger|Bokföring|General Accounting
Cost Accounting|Kostenrechnung|Contabilidad de costos|Cost Control|Cost Management|Kosten- und Leistungsrechnung|Comptabilité analytique|Contabilidad analítica|Contabilidade de custos|Contabilità analitica|Kostprijsberekening|Rachunek kosztów|Kostnadskalkyl|Maliyet muhasebesi
Management Accounting
Controlling|Contrôle de gestion|Control de gestión|Controllo di gestione|Financial Controlling
Accounts Payable|Kreditorenbuchhaltung|Comptabilité fournisseurs|Cuentas por pagar|Contas a pagar|Contabilità fornitori|Crediteurenadministratie|Zobowiązania?|Leverantörsreskontra|Borç takibi
Accounts Receivable|Debitorenbuchhaltung|Comptabilité clients|Cuentas por cobrar|Contas a receber|Contabilità clienti|Debiteurenadministratie|Należności?|Kundreskontra|Alacak takibi
Payroll|Lohnbuchhaltung|Lohn- und Gehaltsabrechnung|Paie|Nómina|Nóminas|Folha de pagamento|Bordro|Buste paga|Payroll Processing|Salarisadministratie|Lön|Löneadministration|Kadry i płace|Gestion de la paie
Invoicing|Billing|Rechnungsstellung|Facturation|Facturación|Faturamento|Fatturazione|Fakturowanie|Fakturering|Facturatie|Faturalama
Reconciliation|Account Reconciliation|Bank Reconciliation|Bank Reconciliations|Kontenabstimmung|Rapprochement bancaire|Rapprochements bancaires|Conciliación bancaria|Conciliaciones bancarias|Conciliação bancária|Riconciliazione bancaria|Bankafstemming|Uzgadnianie kont|Avstämning?|Banka mutabakatı
Tax|Taxation|Steuerrecht|Fiscalité|Impuestos|Tax Planning|Tax Preparation|Tax Returns|Tributário|Fiscale|Podatki|Vergi|Tax Compliance|Steuern
VAT|Umsatzsteuer|TVA|IVA|BTW|KDV
Auditing|Audit|Internal Audit|External Audit|Wirtschaftsprüfung|Auditoría|Auditoria|Interne Revision|Internal Auditing|Denetim|Revisão|Audit interne|Auditoría interna|Revisione contabile|Interne audit|Audyt wewnętrzny|Internrevision|İç denetim
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
Insurance|Versicherungen|Assurance|Seguros|Assicurazioni|Verzekeringen|Ubezpieczenia|Försäkringar|Sigortacılık
Banking|Retail Banking|Bankwesen|Banque de détail|Bancaire?|Banca minorista|Bancário?|Bankieren|Bankowość|Bankväsende|Bankacılık
Anti-Money Laundering|AML|KYC|Know Your Customer|AML/KYC
Fraud Detection|Fraud Prevention|Fraud Investigation|Betrugsprävention|Prévention de la fraude|Prevención de fraude|Prevenção à fraude|Prevenzione frodi|Fraudebestrijding|Przeciwdziałanie oszustwom|Dolandırıcılık önleme
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
Tax Accounting|Steuerliche Rechnungslegung|Comptabilité fiscale|Contabilidad fiscal|Contabilidade fiscal|Contabilità fiscale>Accounting|Tax
Annual Financial Statements|Jahresabschluss|Jahresabschlüsse|Monatsabschluss|Monatsabschlüsse|Quartalsabschluss|Month-End Closing|Month End Close|Year-End Closing|Year End Close|Clôture comptable|Clôtures comptables|Bilan comptable|Cierre contable|Cierre mensual|Fechamento contábil|Chiusura di bilancio|Redazione bilanci|Jaarrekening|Sprawozdania finansowe|Zamknięcie miesiąca|Bokslut|Årsbokslut|Yıl sonu kapanışı|Mali tablolar>Accounting
Fixed Assets|Fixed Asset Accounting|Anlagenbuchhaltung|Immobilisations|Activos fijos|Ativo imobilizado|Cespiti|Vaste activa|Środki trwałe|Anläggningstillgångar|Sabit kıymetler>Accounting
Intercompany Accounting|Intercompany Reconciliation|Intercompany|Konsolidierung|Konzernrechnungslegung|Consolidation comptable|Consolidación contable|Group Consolidation|Consolidated Financial Statements>Accounting
Expense Management|Expense Reports|Expense Reporting|Reisekostenabrechnung|Notes de frais|Gastos de viaje|Note spese|Declaratieverwerking|Rozliczanie delegacji|Reseräkningar
Debt Collection|Collections Management|Dunning|Mahnwesen|Forderungsmanagement|Inkasso|Recouvrement|Cobranza|Cobranzas|Gestión de cobros|Cobrança|Recupero crediti|Incasso|Windykacja|Kravhantering|Tahsilat>Accounts Receivable
Payment Processing|Zahlungsverkehr|Traitement des paiements|Procesamiento de pagos|Processamento de pagamentos|Betalingsverkeer|Obsługa płatności|SEPA
Transfer Pricing|Verrechnungspreise|Prix de transfert|Precios de transferencia|Preços de transferência|Prezzi di trasferimento|Ceny transferowe>Tax
Corporate Tax|Körperschaftsteuer|Impôt sur les sociétés|Impuesto sobre sociedades|Vennootschapsbelasting|Kurumlar vergisi>Tax
Tax Advisory|Steuerberatung|Conseil fiscal|Asesoría fiscal|Consultoria tributária|Consulenza fiscale|Belastingadvies|Doradztwo podatkowe|Skatterådgivning|Vergi danışmanlığı>Tax
Cost-Benefit Analysis|Kosten-Nutzen-Analyse|Analyse coûts-avantages|Análisis coste-beneficio|Análise custo-benefício|Analisi costi-benefici
Variance Analysis|Abweichungsanalyse|Plan-Ist-Vergleich|Analyse des écarts|Analyse d'écarts|Análisis de desviaciones|Soll-Ist-Vergleich>Financial Analysis
Investment Analysis|Investment Research|Investitionsrechnung|Investitionsanalyse|Analyse d'investissement|Análisis de inversiones|Analisi degli investimenti|Analiza inwestycji|Yatırım analizi>Financial Analysis
Portfolio Analysis|Portfolio Optimization|Portfolio Theory
Equities?|Equity Trading|Stock Trading|Aktienhandel
Foreign Exchange|FX Trading|Forex|Devisenhandel|Currency Trading|FX Hedging
Hedge Funds|Hedging?|Hedging Strategies
Structured Finance|Securitization|Securitisation|Project Finance|Projektfinanzierung
Corporate Finance|Unternehmensfinanzierung|Finance d'entreprise|Finanzas corporativas|Finanças corporativas|Finanza aziendale|Finanse przedsiębiorstw|Kurumsal finansman
Personal Finance|Finanzberatung|Financial Advising|Financial Advisory|Conseil financier|Asesoría financiera|Consulenza finanziaria|Financieel advies|Doradztwo finansowe|Finansiell rådgivning|Finansal danışmanlık
Loan Processing|Mortgage Lending|Mortgages?|Loan Origination|Lending?|Kreditvergabe|Kreditsachbearbeitung|Baufinanzierung|Crédit immobilier|Concesión de créditos|Concessão de crédito|Mutui|Hypotheken|Kredyty hipoteczne|Kredi tahsisi>Banking
Branch Banking|Branch Operations|Bank Teller Operations|Teller Operations|Schaltergeschäft|Privatkundenberatung|Operaciones bancarias|Gişe işlemleri>Banking
Corporate Banking|Firmenkundengeschäft|Banque d'entreprise|Banca de empresas|Banca corporativa|Commercial Banking>Banking
Private Banking|Banque privée|Banca privada|Wealth Planning>Banking
Trade Finance|Letters of Credit|Akkreditive|Akkreditivgeschäft|Documentary Credits
Basel III|Basel II|Basel IV|CRD IV
MiFID II|MiFID
Solvency II
Liquidity Risk|Liquidity Management|Liquiditätsmanagement|Liquiditätssteuerung
Market Risk|Value at Risk|Marktrisiko|Riesgo de mercado
Operational Risk|Operationelles Risiko|Riesgo operacional
Claims Handling|Claims Processing|Insurance Claims|Claims Adjusting|Schadenregulierung|Schadenbearbeitung|Schadensbearbeitung|Gestion des sinistres|Gestión de siniestros|Gestão de sinistros|Gestione sinistri|Schadeafhandeling|Likwidacja szkód|Skadereglering|Hasar yönetimi>Insurance
Insurance Brokerage|Versicherungsvermittlung|Courtage d'assurance|Corretaje de seguros|Corretagem de seguros|Brokeraggio assicurativo>Insurance
Reinsurance|Rückversicherung|Réassurance|Reaseguro|Resseguro|Riassicurazione|Herverzekering|Reasekuracja|Reasürans>Insurance
Pensions?|Pension Schemes|Betriebliche Altersvorsorge|Retirement Planning|Pension Administration
Cryptocurrency|Cryptocurrencies|Bitcoin|DeFi|Digital Assets
FinTech|Payments Industry|Open Banking|PSD2
Financial Controls|Cash Controls|Segregation of Duties
Grants Accounting|Fund Accounting|Fondsbuchhaltung|Nonprofit Accounting>Accounting
Property Accounting|Mietbuchhaltung|Comptabilité immobilière|CAM Reconciliations>Accounting
Construction Accounting|Job Costing|Baukalkulation|Nachkalkulation>Cost Accounting
Inventory Accounting|Stock Valuation|Inventurbewertung|Vorratsbewertung>Accounting
Working Capital Management|Working Capital|Betriebskapital|Capital de trabajo|Capital de giro|BFR
Cash Flow Forecasting|Cash-Flow-Planung|Cashflow Planning|Liquiditätsvorschau>Forecasting
XBRL|ESEF
Sage 50>Accounting Software|Sage
Sage 100>Accounting Software|Sage
Sage Intacct>Accounting Software
Sage Compta>Accounting Software
SAP Concur|Concur
Oracle Hyperion|Hyperion Financial Management|Hyperion|HFM
Anaplan
Adaptive Insights|Adaptive Planning|Workday Adaptive Planning
BlackLine
Coupa
Addison Software>Accounting Software
Agenda DATEV>Accounting Software
Simba Software>Accounting Software
Stotax>Accounting Software
Zucchetti>Accounting Software
TeamSystem>Accounting Software
Primavera ERP>Accounting Software
PHC Software>Accounting Software
TOConline>Accounting Software
Capital IQ|S&P Capital IQ
FactSet
Refinitiv Eikon|Thomson Reuters Eikon
PitchBook
Morningstar Direct
LBO Modeling|DCF|Discounted Cash Flow|LBO|DCF Modeling|DCF Valuation>Financial Modeling|Valuation
`;
