/** Medicine, nursing, laboratory, natural and social sciences. */
export const healthAndScience = `
Patient Care|Patientenversorgung|Soins aux patients|Atención al paciente|Cuidado do paciente|Assistenza al paziente|Patientenpflege|Direct Patient Care|Opieka nad pacjentem|Patientvård|Hasta bakımı|Atendimento ao paciente|Patientenbetreuung
Nursing?|Krankenpflege|Soins infirmiers|Enfermería|Enfermagem|Infermieristica|Verpleegkunde|Pielęgniarstwo|Omvårdnad|Hemşirelik|Nursing Care|Grundpflege|Behandlungspflege
Intensive Care|Critical Care|ICU|Intensivpflege|Intensivmedizin|Soins intensifs|Réanimation|Cuidados intensivos|UCI|UTI|Terapia intensiva|Intensieve zorg|Intensivvård
Emergency Medicine|Emergency Care|Notfallmedizin|Urgences|Urgencias|Urgências|Pronto soccorso|Spoedeisende hulp|Emergency Nursing|Notaufnahme|Triage
Pediatrics|Paediatrics|Pädiatrie|Kinderheilkunde|Pédiatrie|Pediatría|Pediatria
Neonatology|Neonatologie|Neonatología|Neonatal Care
Neonatal Resuscitation|Reanimación neonatal|NRP
Geriatrics|Geriatrie|Geriatría|Altenpflege|Elderly Care|Gérontologie|Ouderenzorg|Äldreomsorg
Oncology|Onkologie|Oncologie|Oncología|Oncologia
Cardiology|Kardiologie|Cardiologie|Cardiología|Cardiologia
Neurology|Neurologie|Neurología
Psychiatry|Psychiatrie|Psiquiatría|Mental Health|Psychische Gesundheit|Santé mentale|Salud mental|Saúde mental|Mental Health Care
Surgery|Chirurgie|Cirugía|Cirurgia|Chirurgia|Surgical Assistance
Anesthesiology|Anaesthesia|Anästhesie|Anesthésie|Anestesia
Obstetrics and Gynecology|Gynäkologie|Geburtshilfe|Obstetrics|Midwifery|Gynécologie|Ginecología|Obstetrícia
Orthopedics|Orthopädie|Orthopédie|Ortopedia
Dermatology|Dermatologie
Radiology|Radiologie|Röntgen|Radiología|X-Ray|Medical Imaging|Imagerie médicale
Ultrasound|Sonography|Ultraschall|Échographie|Ecografía|Ecografía pulmonar|Sonographie|Echokardiographie|Echocardiography
MRI|Magnetic Resonance Imaging|MRT|IRM
CT Scan|Computertomographie
ECG|EKG|Electrocardiography|Elektrokardiogramm
Pulmonology|Neumología|Pneumologie|Neumología pediátrica|Respiratory Care|Respiratory Medicine
Palliative Care|Palliativpflege|Soins palliatifs|Cuidados paliativos|Hospice Care|Palliative zorg
Wound Care|Wundversorgung|Wundmanagement|Wound Management|Soins des plaies|Wondzorg|Cura delle ferite
Medication Administration|Medikamentengabe|Administration of Medication|Medication Management|Administración de medicamentos|Administração de medicamentos
IV Therapy|Intravenous Therapy|Infusionstherapie|Cannulation|IV Insertion|Venipuncture|Phlebotomy|Blutentnahme|Venepuncture|Prélèvements sanguins
Vital Signs|Vitalzeichenkontrolle|Signos vitales|Vital Signs Monitoring
CPR|BLS|Basic Life Support|Reanimation|CPR/AED|RCP|BLS/CPR
ACLS|Advanced Cardiac Life Support|ALS|Advanced Life Support
PALS
ATLS
Ventilator Management|Mechanical Ventilation|Beatmung|Ventilator Care
Haemofiltration|Hemodialysis|Dialysis|Dialyse
Infection Control|Infection Prevention|Hygiene|Infektionskontrolle|Krankenhaushygiene|Hygienemanagement|Aseptic Technique|Sterile Technique
Patient Assessment|Clinical Assessment|Physical Assessment
Patient Education|Health Education|Patientenaufklärung
Discharge Planning|Entlassmanagement|Care Planning|Pflegeplanung|Care Coordination|Case Management|Fallmanagement
Pain Management|Schmerztherapie
Electronic Health Records|EHR|EMR|Electronic Medical Records|Medical Records|Patientenakten|Pflegedokumentation|Clinical Documentation|Historia clínica electrónica|Medical Documentation
Epic?|Epic EHR|Epic Systems
Cerner
Meditech
ORBIS|Medico KIS|SAP IS-H
Medical Coding|ICD-10|CPT Coding|ICD-10 Coding|Medical Billing|DRG
Medical Terminology
HL7|FHIR
Telemedicine|Telehealth|Telemedizin
Clinical Research|Klinische Forschung|Recherche clinique|Investigación clínica|Pesquisa clínica|Ricerca clinica
Clinical Trials|Klinische Studien|Essais cliniques|Ensayos clínicos|Clinical Trial Management
GCP?|Good Clinical Practice|ICH-GCP
Clinical Simulation|Simulación clínica|Simulation Training
Epidemiology|Epidemiologie|Epidemiología
Public Health|Gesundheitswesen|Santé publique|Salud pública|Saúde pública
Healthcare Management|Healthcare Administration|Hospital Management|Gesundheitsmanagement|Gestión sanitaria
Pharmacology|Pharmakologie|Pharmacologie|Farmacología
Pharmacy|Pharmazie|Pharmacie|Farmacia|Arzneimittelherstellung|Rezeptur|Zytostatika
Pharmacovigilance|Arzneimitteltherapiesicherheit|AMTS|Drug Safety
Dispensing|Prescription Dispensing
Dentistry|Zahnmedizin|Odontologie|Odontología
Physiotherapy|Physical Therapy|Physiotherapie|Kinésithérapie|Fisioterapia|Krankengymnastik|Manual Therapy|Manuelle Therapie|Fizjoterapia
Occupational Therapy|Ergotherapie|Ergothérapie|Terapia ocupacional
Speech Therapy|Logopädie|Orthophonie|Logopedia|Speech-Language Pathology
Rehabilitation|Rehabilitación|Reabilitação|Riabilitazione
Massage Therapy|Massage|Lymphdrainage
Nutrition|Ernährungsberatung|Nutrición|Nutrição|Dietetics|Diététique|Clinical Nutrition
Psychology|Psychologie|Psicología|Psicologia|Clinical Psychology
Counseling|Counselling|Beratung|Psychological Counseling|Konsultacje|Kundenpsychologie
Cognitive Behavioral Therapy|CBT|Verhaltenstherapie|Terapia cognitivo-conductual
Social Work|Sozialarbeit|Travail social|Trabajo social|Serviço social|Servizio sociale|Maatschappelijk werk|Praca socjalna
Child Care|Childcare|Kinderbetreuung|Garde d'enfants|Cuidado de niños|Babysitting|Opieka nad dziećmi
Elder Care|Seniorenbetreuung|Cuidado de ancianos|Demenzbetreuung|Dementia Care|Aide aux personnes âgées
Disability Support|Behindertenbetreuung|Autism Support|ABA Therapy|Applied Behavior Analysis
Safeguarding|Child Protection|Child Safeguarding|Kinderschutz
Veterinary Medicine|Tiermedizin|Animal Care|Animal Health
Biology|Biologie|Biología|Biologia
Molecular Biology|Molekularbiologie|Biologie moléculaire|Biología molecular
Microbiology|Mikrobiologie|Microbiologie|Microbiología
Biochemistry|Biochemie|Biochimie|Bioquímica
Genetics|Genetik|Génétique|Genética|Genomics
Cell Culture|Zellkultur|Cell Biology|Zellbiologie|Culture cellulaire
PCR|qPCR|RT-PCR|Real-Time PCR
Western Blot|Western Blotting
ELISA
Flow Cytometry|FACS|Durchflusszytometrie
CRISPR|CRISPR-Cas9|Gene Editing
DNA Sequencing|NGS|Next Generation Sequencing|Sequencing
Gel Electrophoresis|SDS-PAGE
Immunohistochemistry|Histology|Histologie
Immunology|Immunologie
Microscopy|Mikroskopie|Confocal Microscopy|Electron Microscopy|SEM Microscopy|TEM
Bioinformatics|Bioinformatik
Biotechnology|Biotechnologie|Biotecnología
Chemistry|Chemie|Chimie|Química|Chimica
Analytical Chemistry|Analytische Chemie|Chimie analytique|Química analítica
Organic Chemistry|Organische Chemie|Organic Synthesis|Chemical Synthesis
HPLC|UHPLC|Hochleistungsflüssigkeitschromatographie
Gas Chromatography|GC-MS|Chromatography|LC-MS|Chromatographie
Mass Spectrometry|Massenspektrometrie
NMR|NMR Spectroscopy
Spectroscopy|Spektroskopie|UV-Vis|FTIR|Spectrophotometry
Titration
Laboratory Techniques|Labortechnik|Laboratory Skills|Laborarbeit|Lab Techniques|Técnicas de laboratorio
Laboratory Management|Lab Management|Labororganisation
Laboratory Safety|Biosafety|Laborsicherheit
LIMS
GLP|Good Laboratory Practice
Physics|Physik|Physique|Física
Mathematics|Mathematik|Mathématiques|Matemáticas|Matemática|Matematica|Applied Mathematics
Materials Science|Werkstoffkunde|Werkstofftechnik|Science des matériaux|Metallurgy
Nanotechnology
Environmental Science|Umweltwissenschaft|Umweltschutz|Environmental Protection|Medio ambiente|Environmental Management|Environmental Monitoring
Environmental Impact Assessment|EIA|Umweltverträglichkeitsprüfung
Ecology|Ökologie|Écologie|Ecología
Marine Biology|Meeresbiologie|Coral Physiology
Scientific Diving|Forschungstauchen|Diving|PADI|Scuba Diving
Field Work|Fieldwork|Feldarbeit|Field Research|Field Surveys
Geology|Geologie|Géologie|Geología
Hydrology|Hydrologie|Hydraulics|Hydraulic Modelling
HEC-RAS
EPANET
Remote Sensing|Fernerkundung|Télédétection|Teledetección
Meteorology|Climatology
Agronomy|Agrarwissenschaft|Agronomie|Agronomía
Food Science|Lebensmitteltechnologie|Food Technology|Food Safety|Lebensmittelsicherheit|Sécurité alimentaire|Seguridad alimentaria|Food Hygiene|Lebensmittelhygiene|Manipulación de alimentos|Voedselveiligheid
Experimental Design|Design of Experiments|DoE|Versuchsplanung
Research|Forschung|Recherche|Investigación|Pesquisa|Ricerca|Onderzoek|Badania|Forskning|Araştırma|Scientific Research|Research Methods|Research Methodology
Qualitative Research|Qualitative Forschung|Qualitative Methods|Focus Groups
Quantitative Research|Quantitative Methods|Quantitative Analysis|Survey Design|Surveys|Survey Research
Literature Review|Systematic Review|Systematic Reviews|Literaturrecherche|Meta-Analysis
Scientific Writing|Academic Writing|Wissenschaftliches Schreiben|Rédaction scientifique|Redacción científica|Manuscript Preparation
Peer Reviewing|Journal Reviewing
NVivo|MAXQDA|ATLAS.ti
EndNote|Zotero|Mendeley
GraphPad Prism|GraphPad|Prism GraphPad
Origin?|OriginLab
ImageJ|Fiji ImageJ
Sociology|Soziologie|Sociologie|Sociología
Economics|Volkswirtschaft|Volkswirtschaftslehre|Économie|Economía|Economia|Econometrics|Ökonometrie
Political Science|Politikwissenschaft
Philosophy|Philosophie|Filosofía
History|Geschichte|Histoire|Historia
Archaeology|Archäologie
Anthropology
Linguistics|Linguistik
Library Science|Cataloging|Cataloguing
`;
export const engineeringAndTrades = `
CAD|Computer-Aided Design|CAD/CAM|CAM|Technisches Zeichnen|Technical Drawing|Dessin technique|Dibujo técnico|Disegno tecnico|Rysunek techniczny|Desenho técnico|Technisch tekenen|Teknik çizim|2D/3D CAD
AutoCAD|Auto CAD|AutoCAD LT|Autodesk AutoCAD>CAD
AutoCAD Civil 3D|Civil 3D>CAD
SolidWorks|Solid Works|SOLIDWORKS CAD>CAD
CATIA|CATIA V5|CATIA V6>CAD
Creo Parametric|Creo|PTC Creo|Pro/ENGINEER|ProE|Pro-E|Creo Elements>CAD
Siemens NX|NX|Unigraphics|NX CAD>CAD
Solid Edge>CAD
Autodesk Inventor|Inventor>CAD
Fusion 360|Autodesk Fusion 360>CAD
Revit|Autodesk Revit|Revit MEP>BIM
BIM|Building Information Modeling|Building Information Modelling
Archicad|ArchiCAD|Graphisoft Archicad>CAD
SketchUp|Sketch Up|Google SketchUp>CAD
Rhino|Rhinoceros|Rhino 3D|Grasshopper>CAD
Vectorworks>CAD
Allplan|Nemetschek>CAD
Tekla|Tekla Structures>BIM
Navisworks>BIM
MicroStation|Bentley>CAD
Lumion
V-Ray|VRay
Enscape
3D Modeling|3D Modelling|3D-Modellierung|Modélisation 3D|Modelado 3D|3D Design|3D-Konstruktion
3D Printing|3D-Druck|Additive Manufacturing|Impression 3D|Impresión 3D
FEA|Finite Element Analysis|FEM|Finite-Elemente-Methode|Finite Elemente|Éléments finis|Finite Element Method|FEM-Berechnung
ANSYS|Ansys Fluent|ANSYS Workbench>FEA
Abaqus>FEA
Nastran|MSC Nastran|Patran>FEA
HyperMesh|Altair HyperWorks>FEA
COMSOL|COMSOL Multiphysics>FEA
CFD|Computational Fluid Dynamics|OpenFOAM|Strömungssimulation
SAP2000|ETABS|STAAD Pro|STAAD.Pro|Robot Structural Analysis|SOFiSTiK|CYPE
Structural Engineering|Structural Analysis|Structural Design|Statik|Tragwerksplanung|Calcul de structures|Cálculo de estructuras|Cálculo estructural
Civil Engineering|Bauingenieurwesen|Génie civil|Ingeniería civil|Engenharia civil
Mechanical Engineering|Maschinenbau|Génie mécanique|Ingeniería mecánica|Engenharia mecânica|Mechanical Design|Konstruktion|Conception mécanique|Diseño mecánico|Mechanische Konstruktion
Electrical Engineering|Elektrotechnik|Génie électrique|Ingeniería eléctrica|Electronics|Elektronik|Électronique|Electrónica|Elettronica
Mechatronics|Mechatronik|Mécatronique|Mecatrónica
Automation|Automatisierungstechnik|Automatisierung|Automatisme|Automatización|Automação|Automazione|Automatyka|Industrial Automation|Industrieautomation
Control Systems|Control Engineering|Regelungstechnik|Steuerungstechnik|MSR-Technik|MSR
Process Engineering|Verfahrenstechnik|Génie des procédés|Ingeniería de procesos|Chemical Engineering
Aspen Plus|Aspen HYSYS|HYSYS
Industrial Engineering|Wirtschaftsingenieurwesen|Ingeniería industrial|REFA|MTM
Aerospace Engineering|Luft- und Raumfahrttechnik|Aeronautics
Automotive Engineering|Fahrzeugtechnik|Automotive|AUTOSAR|ISO 26262
CANoe|CANalyzer|Vector CANoe
Product Development|Produktentwicklung|Développement produit|Desarrollo de producto|New Product Development|NPD
Product Lifecycle Management|PLM|Teamcenter|Windchill|PDM|Siemens Teamcenter
Tolerance Analysis|Toleranzrechnung|GD&T|Geometric Dimensioning and Tolerancing|Form- und Lagetoleranzen
Prototyping|Rapid Prototyping|Prototypenbau|Prototypage|Prototipado
Reverse Engineering
Value Engineering|Wertanalyse
Project Engineering
Commissioning|Inbetriebnahme|Mise en service|Puesta en marcha|Comissionamento|Messa in servizio|Devreye alma
Site Management|Bauleitung|Site Supervision|Chantier|Suivi de chantier|Conduite de travaux|Dirección de obra|Direzione lavori|Construction Management|Baustellenleitung|Gestion de chantier|Şantiye yönetimi|Construction Supervision|Bauüberwachung
Cost Estimation|Estimating|Kalkulation|Kostenkalkulation|Quantity Surveying|Chiffrage|Presupuestación|Preventivazione|Bills of Quantities|Quantity Takeoff|AVA|HOAI
Surveying|Vermessung|Topographie|Topografía|Land Surveying|Total Station|Topografia
Blueprint Reading|Reading Blueprints|Pläne lesen|Lecture de plans|Lectura de planos|Leitura de projetos|Lettura disegno tecnico|Czytanie rysunku technicznego|Zeichnungen lesen
Timber Construction|Holzbau|Construction bois|Wood Construction
Renovation|Réhabilitation|Sanierung|Rehabilitación|Altbausanierung|Restoration
Building Economics|Économie de la construction
Urban Planning|Stadtplanung|Urbanisme|Urbanismo
Architecture|Architektur|Arquitectura
Interior Design|Innenarchitektur|Architecture d'intérieur|Diseño de interiores|Design de interiores
Landscape Design|Landscape Architecture|Landschaftsarchitektur
HVAC|Heating Ventilation and Air Conditioning|HLK|CVC|Klimatechnik|Air Conditioning|Climatisation|Kältetechnik|Refrigeration|Climatización
Plumbing|Sanitärinstallation|Plomberie|Fontanería|Encanamento|Idraulica|Loodgieterswerk|Hydraulika|Sanitärtechnik
Electrical Installation|Elektroinstallation|Installation électrique|Instalaciones eléctricas|Instalação elétrica|Impianti elettrici|Elektrische installaties|Instalacje elektryczne|Elinstallation|Electrical Wiring|Câblage|Wiring|Elektrik tesisatı|Courants faibles|Courants forts
Building Automation|KNX|Domotique|Domotique KNX|Smart Home|Gebäudeautomation|Domótica
Photovoltaics|Photovoltaik|Photovoltaïque|Solar Energy|Solar PV|Fotovoltaica|Solar Installation|Solarenergie
Wind Energy|Windenergie|Renewable Energy|Erneuerbare Energien|Énergies renouvelables|Energías renovables|Energias renováveis
Energy Management|Energiemanagement|Energy Efficiency|Energieeffizienz|Efficacité énergétique|Energieberatung
High Voltage|Hochspannung|Power Systems|Power Electronics|Leistungselektronik|EPLAN|EPLAN Electric P8
PCB Design|Altium|Altium Designer|Eagle PCB|KiCad|Circuit Design|Schaltungsentwicklung|Leiterplattendesign|OrCAD
Oscilloscope|Multimeter|Soldering|Löten
Carpentry|Tischlerei|Menuiserie|Carpintería|Carpintaria|Falegnameria|Schreinerei|Stolarstwo|Joinery|Woodworking|Holzbearbeitung|Zimmerei|Snickeri|Marangozluk
Masonry|Mauerwerk|Maçonnerie|Albañilería|Alvenaria|Bricklaying|Mauern|Metselwerk
Painting?|Malerarbeiten|Peinture en bâtiment|Pintura|Decorating
Drywall|Trockenbau|Plastering|Plâtrerie|Gypsum
Roofing|Dachdeckerei|Couverture
Tiling|Fliesenlegen|Carrelage|Flooring|Bodenlegen
Scaffolding|Gerüstbau
Concrete Work|Betonbau|Formwork|Schalungsbau|Béton armé
Welding|Schweißen|Soudage|Soldadura|Soldagem|Saldatura|Lassen|Spawanie|Svetsning|Kaynak|Schweissen
MIG/MAG Welding|MIG Welding|MAG Welding|MIG|MAG-Schweißen|GMAW
TIG Welding|WIG-Schweißen|WIG|TIG|GTAW
Arc Welding|SMAW|Stick Welding|FCAW|Flux Core Welding
Metal Fabrication|Metallbearbeitung|Metallbau|Métallerie|Sheet Metal|Blechbearbeitung|Chaudronnerie|Boilermaking|Fabrication?
CNC|CNC Machining|CNC Programming|CNC-Programmierung|CNC-Fräsen|CNC-Drehen|CNC Milling|CNC Turning|Usinage CNC|Mecanizado CNC|Usinagem CNC|Programowanie CNC|CNC Operation
Milling|Fräsen|Fraisage|Fresado
Turning?|Drehen|Tournage|Lathe Operation|Torno
Grinding|Schleifen
Machining|Zerspanung|Usinage|Mecanizado
Injection Molding|Injection Moulding|Spritzguss|Injection plastique
Die Casting|Casting|Guss
Assembly Work|Montage|Assemblage|Montaje|Montaggio|Montagem|Montaż|Assembly Line|Fertigung|Endmontage
Maintenance|Wartung|Instandhaltung|Mantenimiento|Manutenção|Manutenzione|Onderhoud|Utrzymanie ruchu|Underhåll|Bakım|Preventive Maintenance|Predictive Maintenance|Wartung und Instandhaltung|Equipment Maintenance|Konserwacja|Bakım onarım|TPM|Total Productive Maintenance
Machine Operation|Maschinenbedienung|Conduite de machines|Operación de maquinaria|Machine Operator|Anlagenbedienung|Obsługa maszyn|Machine Setup|Operação de máquinas
Hydraulics Systems|Hydraulik|Hydraulique|Hidráulica|Pneumatics|Pneumatik|Pneumatique|Neumática|Pneumática
Forklift|Forklift Operation|Forklift (UDT licence)|Gabelstapler|Staplerschein|Gabelstaplerschein|CACES|Chariot élévateur|Cariste|Carretilla elevadora|Carretillero|Empilhadeira|Muletto|Carrello elevatore|Heftruck|Wózek widłowy|Wózki widłowe|Truckkort|Forklift kullanımı|UDT|Reachtruck|Obsługa wózka widłowego|Operador de empilhadeira|Patentino muletto|Forklift Driving
Crane Operation|Kranführer|Kranschein|Grue|Pontiste|Puente grúa|Overhead Crane|Hoist Operation
Excavator Operation|Bagger|Baumaschinen|Heavy Equipment Operation|Heavy Machinery|Engins de chantier|Maquinaria pesada
Truck Driving|LKW-Fahren|Poids lourd|CDL|Commercial Driver's License|HGV|HGV Driving|Lastbilskörning|Tırcı|Vrachtwagen
Driving?|Driving Licence|Driver's License|Führerschein|Führerschein Klasse B|Permis B|Permis de conduire|Carnet de conducir|Carnet de conducir B|Permiso B|CNH B|Carta de condução|Patente B|Rijbewijs|Rijbewijs B|Prawo jazdy|Prawo jazdy kat. B|Körkort|B-körkort|Ehliyet|B sınıfı ehliyet|CNH|Driving License|Full UK Driving Licence
ADR|Dangerous Goods|Gefahrgut|Hazardous Materials|HAZMAT|Hazmat Handling|Matières dangereuses|Mercancías peligrosas
Digital Tachograph|Tachograph|Digitale tachograaf|Fahrtenschreiber
Load Securing|Ladungssicherung|Ladingzekering|Arrimage
Cold Chain|Koeltransport|Kühlkette|Refrigerated Transport|Cadena de frío
Delivery|Zustellung|Livraison|Reparto|Last Mile Delivery
Packing|Packaging|Verpackung|Emballage|Conditionnement|Embalaje|Embalagem|Inpakken|Pakowanie
Cooking|Kochen|Cuisine|Cocina|Culinária|Cucina|Koken|Gotowanie|Matlagning|Aşçılık|Food Preparation|Speisenzubereitung|Culinary Arts
Baking|Backen|Boulangerie|Panadería|Panificação|Panificazione
Pastry|Pâtisserie|Konditorei|Pastelería|Confeitaria|Pasticceria|Repostería|Cukiernictwo
Butchery|Fleischerei|Boucherie|Carnicería
Basque Cuisine|Cocina vasca
Barista|Coffee Preparation|Latte Art|Kaffeezubereitung
Bartending|Mixology|Barkeeping|Cocktails|Coctelería
Waiting Tables|Table Service|Food Service|Servieren|Service en salle|Servicio de mesas|Kellnern|Obsługa kelnerska|Serving
Catering|Traiteur|Banqueting|Banquets
Wine Knowledge|Sommelier|Oenology|Weinkenntnisse|Enología
Hairdressing|Friseurhandwerk|Coiffure|Peluquería|Hair Cutting|Hair Coloring|Hairstyling
Cosmetology|Kosmetik|Esthétique|Estética|Makeup|Make-up|Manicure|Skincare|Nail Care
Tailoring|Sewing|Nähen|Couture|Costura|Schneidern|Pattern Making|Textile Design
Gardening|Gartenbau|Jardinage|Jardinería|Landscaping|Gartenpflege|Horticulture|Tuinonderhoud|Ogrodnictwo
Farming|Landwirtschaft|Agriculture|Agricultura|Rolnictwo|Lantbruk|Livestock|Tierhaltung|Crop Production
Irrigation|Bewässerung
Forestry|Forstwirtschaft|Chainsaw Operation|Motorsäge
Cleaning|Reinigung|Nettoyage|Limpieza|Limpeza|Pulizie|Schoonmaak|Sprzątanie|Städning|Temizlik|Gebäudereinigung
Security|Sicherheitsdienst|Sécurité|Seguridad|Guarding|Access Control|Objektschutz|Güvenlik|CCTV|Vigilancia|Surveillance
Firefighting|Feuerwehr|Brandbekämpfung
Automotive Repair|KFZ-Reparatur|Réparation automobile|Mecánica automotriz|Vehicle Maintenance|Car Repair|Mécanique automobile|Engine Repair|Vehicle Diagnostics|Kfz-Mechatronik
Rigging|Slinging|Dogging
Working at Heights|Work at Height|Travaux en hauteur|Trabajo en altura|Trabajos en altura|NR-35|Höhenarbeit|NR 35
Confined Space Entry|Confined Space|Confined Spaces
NR-10|NR 10
Electrical Safety|Habilitation électrique|Habilitation B2V BR BC|VEFK|Elektrofachkraft
Mining|Bergbau|Minería
Oil and Gas|Oil & Gas|Petroleum Engineering|Drilling
Non-Destructive Testing|NDT|Zerstörungsfreie Prüfung|END|Ultrasonic Testing
Metrology|Messtechnik|Métrologie|Metrología|CMM|Coordinate Measuring|Calibration|Kalibrierung
`;
