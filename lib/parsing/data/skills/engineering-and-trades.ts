/** Engineering, building, production, crafts, farming, security. */
export const engineeringAndTrades = `
CAD|Computer-Aided Design|CAD/CAM|CAM|Teknik çizim|2D/3D CAD
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
Automotive Engineering|Fahrzeugtechnik|Automotive
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
Renovation|Sanierung|Altbausanierung|Restoration
Building Economics|Économie de la construction
Urban Planning|Stadtplanung|Urbanisme|Urbanismo
Architecture|Architektur|Arquitectura
Interior Design|Innenarchitektur|Architecture d'intérieur|Diseño de interiores|Design de interiores
Landscape Design|Landscape Architecture|Landschaftsarchitektur
HVAC|Heating Ventilation and Air Conditioning|HLK|CVC|Klimatechnik|Air Conditioning|Climatisation|Kältetechnik|Refrigeration|Climatización|Climatizzazione|Klimaattechniek|Klimatyzacja|Klimatteknik|Klima teknisyenliği|Refrigeração
Plumbing|Sanitärinstallation|Plomberie|Fontanería|Encanamento|Idraulica|Loodgieterswerk|Hydraulika|Sanitärtechnik
Electrical Installation|Elektroinstallation|Installation électrique|Instalaciones eléctricas|Instalação elétrica|Impianti elettrici|Elektrische installaties|Instalacje elektryczne|Elinstallation|Electrical Wiring|Câblage|Wiring|Elektrik tesisatı|Courants faibles|Courants forts
Building Automation|Domotique|Domotique KNX|Smart Home|Gebäudeautomation|Domótica
Photovoltaics|Photovoltaik|Photovoltaïque|Solar Energy|Solar PV|Fotovoltaica|Solar Installation|Solarenergie
Wind Energy|Windenergie|Renewable Energy|Erneuerbare Energien|Énergies renouvelables|Energías renovables|Energias renováveis
Energy Management|Energiemanagement|Energy Efficiency|Energieeffizienz|Efficacité énergétique|Energieberatung
High Voltage|Hochspannung|Power Systems|Power Electronics|Leistungselektronik|EPLAN|EPLAN Electric P8
PCB Design|Altium|Circuit Design|Schaltungsentwicklung|Leiterplattendesign
Oscilloscope|Multimeter
Carpentry|Tischlerei|Menuiserie|Carpintería|Carpintaria|Falegnameria|Schreinerei|Stolarstwo|Joinery|Woodworking|Holzbearbeitung|Zimmerei|Snickeri|Marangozluk
Masonry|Mauerwerk|Maçonnerie|Albañilería|Alvenaria|Bricklaying|Mauern|Metselwerk
Painting?|Malerarbeiten|Peinture en bâtiment|Pintura|Decorating
Drywall|Trockenbau|Plastering|Plâtrerie|Gypsum
Roofing|Dachdeckerei|Couverture|Cubiertas y tejados|Cobertura de telhados|Copertura tetti|Dakdekken|Dekarstwo|Takläggning|Çatı işleri
Tiling|Fliesenlegen|Carrelage|Flooring|Bodenlegen|Alicatado|Azulejamento|Colocação de azulejos|Posa piastrelle|Tegelzetten|Układanie płytek|Plattsättning|Fayans döşeme
Scaffolding|Gerüstbau|Échafaudage|Andamios|Andaimes|Ponteggi|Steigerbouw|Rusztowania|Ställningsbygge|İskele kurma
Concrete Work|Betonbau|Béton armé|Betonarbeiten|Bétonnage|Hormigonado|Concretagem|Lavori in calcestruzzo|Betonwerk|Betonowanie|Betongarbete|Beton işleri
Welding|Schweißen|Soudage|Soldadura|Soldagem|Saldatura|Lassen?|Spawanie|Svetsning|Kaynak|Schweissen
MIG/MAG Welding|MIG Welding|MAG Welding|MIG|MAG-Schweißen|GMAW
TIG Welding|WIG-Schweißen|WIG|TIG|GTAW
Arc Welding|SMAW|Stick Welding|FCAW|Flux Core Welding
Metal Fabrication|Metallbearbeitung|Metallbau|Métallerie|Sheet Metal|Blechbearbeitung|Chaudronnerie|Boilermaking|Fabrication?
CNC|CNC Machining|CNC-Fräsen|CNC-Drehen|CNC Milling|CNC Turning|Usinage CNC|Mecanizado CNC|Usinagem CNC|CNC Operation
Milling|Fräsen|Fraisage|Fresado
Turning?|Drehen|Tournage|Lathe Operation|Torno
Grinding|Schleifen
Machining|Zerspanung|Usinage|Mecanizado
Injection Molding|Injection Moulding|Spritzguss|Injection plastique
Die Casting|Casting|Guss
Assembly Work|Montage|Assemblage|Montaje|Montaggio|Montagem|Montaż|Assembly Line|Fertigung|Endmontage
Maintenance|Wartung|Instandhaltung|Mantenimiento|Manutenção|Manutenzione|Onderhoud|Utrzymanie ruchu|Underhåll|Bakım|Preventive Maintenance|Predictive Maintenance|Wartung und Instandhaltung|Equipment Maintenance|Konserwacja|Bakım onarım|TPM|Total Productive Maintenance
Machine Operation|Maschinenbedienung|Conduite de machines|Operación de maquinaria|Machine Operator|Anlagenbedienung|Obsługa maszyn|Machine Setup|Operação de máquinas|Conduzione macchine|Machinebediening|Maskinoperatör|Makine kullanımı|Conduite de machine
Hydraulics Systems|Hydraulik|Hydraulique|Hidráulica|Pneumatique
Crane Operation|Kranführer|Kranschein|Grue|Pontiste|Puente grúa|Overhead Crane|Hoist Operation
Excavator Operation|Bagger|Baumaschinen|Heavy Equipment Operation|Heavy Machinery|Engins de chantier|Maquinaria pesada
Hairdressing|Friseurhandwerk|Coiffure|Peluquería|Hair Cutting|Hair Coloring|Hairstyling|Cabeleireiro|Parrucchiere|Haarverzorging|Fryzjerstwo|Frisering|Kuaförlük
Cosmetology|Kosmetik|Esthétique|Estética|Makeup|Make-up|Skincare
Tailoring|Sewing|Nähen|Couture|Costura|Schneidern|Pattern Making|Textile Design|Confecção de roupas|Sartoria|Kleermakerij|Krawiectwo|Skrädderi|Terzilik|Sömnad
Gardening|Gartenbau|Jardinage|Jardinería|Landscaping|Gartenpflege|Horticulture|Tuinonderhoud|Ogrodnictwo|Jardinagem|Giardinaggio|Trädgårdsskötsel|Bahçıvanlık|Tuinieren
Farming|Landwirtschaft|Agriculture|Agricultura|Rolnictwo|Lantbruk|Livestock|Tierhaltung
Irrigation|Bewässerung
Forestry|Forstwirtschaft|Chainsaw Operation|Motorsäge
Cleaning|Reinigung|Nettoyage|Limpieza|Limpeza|Pulizie|Schoonmaak|Sprzątanie|Städning|Temizlik|Gebäudereinigung
Security|Sicherheitsdienst|Sécurité|Seguridad|Guarding|Access Control|Objektschutz|Güvenlik|CCTV|Vigilancia|Surveillance|Sicurezza e vigilanza|Beveiliging?|Ochrona osób i mienia|Bevakning?
Firefighting|Feuerwehr|Brandbekämpfung
Automotive Repair|KFZ-Reparatur|Réparation automobile|Mecánica automotriz|Vehicle Maintenance|Car Repair|Mécanique automobile|Engine Repair|Vehicle Diagnostics|Kfz-Mechatronik|Mecânica automotiva|Riparazione auto|Autoreparatie|Naprawa samochodów|Bilreparation|Oto tamiri|Mecánica del automóvil
Rigging|Slinging|Dogging
Working at Heights|Work at Height|Travaux en hauteur|Trabajo en altura|Trabajos en altura|NR-35|Höhenarbeit|NR 35
Confined Space Entry|Confined Space|Confined Spaces
NR-10|NR 10
Electrical Safety|Habilitation électrique|Habilitation B2V BR BC|VEFK|Elektrofachkraft
Mining|Bergbau|Minería
Oil and Gas|Oil & Gas|Petroleum Engineering|Drilling
Non-Destructive Testing|NDT|Zerstörungsfreie Prüfung|END|Ultrasonic Testing
Metrology|Messtechnik|Métrologie|Metrología|CMM|Coordinate Measuring|Calibration|Kalibrierung
Bricklaying and Plastering|Verputzen?|Verputzarbeiten|Putzarbeiten|Enduits?|Revoque?|Reboco?|Intonacatura|Stucwerk|Tynkowanie|Putsning|Sıva?
House Painting|Painting and Decorating|Anstricharbeiten|Maler- und Lackierarbeiten|Pintura de interiores|Pintura de fachadas|Pintura residencial|Tinteggiatura|Imbiancatura|Schilderwerk|Malowanie ścian|Målning inomhus|Boya badana|Wallpapering|Tapezieren|Tapisserie murale
Spray Painting|Lackieren|Lackierung|Fahrzeuglackierung|Peinture au pistolet|Pintura a pistola|Pintura automotiva|Verniciatura|Spuiten van lak|Lakierowanie|Lackering|Boyahane|Powder Coating|Pulverbeschichtung
Insulation|Thermal Insulation|Dämmung|Wärmedämmung|Isolation thermique|Aislamiento térmico|Isolamento térmico|Isolatiewerk|Ocieplanie budynków|Isolering|Isı yalıtımı|Yalıtım
Formwork|Schalungsbau|Schalungsarbeiten|Coffrage|Encofrado|Cofragem|Casseforme|Bekisting|Szalowanie|Formsättning|Kalıpçılık>Concrete Work
Rebar Installation|Bewehrung|Eisenflechten|Ferraillage|Ferralla|Armação de ferro|Wapening vlechten|Zbrojenie|Armering|Demir bağlama>Concrete Work
Demolition?|Abbrucharbeiten|Demolición|Demolição|Demolizione|Sloopwerk|Prace rozbiórkowe|Rivning?|Yıkım işleri
Road Construction|Straßenbau|Construction routière|Construcción de carreteras|Construção de estradas|Costruzioni stradali|Wegenbouw|Budowa dróg|Vägbygge|Yol yapımı|Asphalt Paving|Paving?|Pflasterarbeiten|Pavimentación?
Earthworks|Erdarbeiten|Tiefbau|Terrassement|Movimiento de tierras|Terraplenagem|Movimento terra|Grondwerk|Roboty ziemne|Schaktning|Hafriyat
Dry Construction|Plaquiste|Cloisons sèches|Tabiquería seca|Pladur|Cartongesso|Droogbouw|Sucha zabudowa|Gipsning|Alçıpan
Glazing|Glaserarbeiten|Vitrerie?|Acristalamiento|Vidraçaria|Vetreria|Glaszetten|Szklarstwo|Cam işleri|Window Installation|Fenstermontage|Pose de fenêtres
Kitchen Fitting|Küchenmontage|Furniture Assembly|Möbelmontage|Montage de meubles|Montaje de muebles|Montagem de móveis|Montaggio mobili|Meubelmontage|Montaż mebli|Möbelmontering|Mobilya montajı
Upholstery|Polsterei|Polstern?|Tapisserie d'ameublement|Tapicería|Estofamento|Tappezzeria|Stofferen|Tapicerstwo|Tapetsering|Döşemecilik
Locksmithing|Schlosserei|Schlosserarbeiten|Serrurerie|Cerrajería|Serralharia|Serralheria|Fabbro|Slotenmaker|Ślusarstwo|Låssmed|Çilingir
Sheet Metal Work|Spenglerarbeiten|Tôlerie|Chapistería|Chapa y pintura|Funilaria|Lattoneria|Plaatwerk|Blacharstwo|Plåtslageri|Sac işleme
Pipefitting|Rohrleitungsbau|Tuyauterie|Tubería industrial|Tubulação industrial|Tubisteria|Pijpfitten|Montaż rurociągów|Rörmontering|Boru montajı
Gas Installation|Gas Fitting|Gas Safe|Installations gaz|Instalaciones de gas|Instalações de gás|Impianti gas|Instalacje gazowe|Doğalgaz tesisatı
Heating Installation|Heating Systems|Heizungsbau|Heizungsinstallation|Heizungstechnik|Chauffagiste|Chauffage central|Calefacción?|Instalaciones de calefacción|Impianti di riscaldamento|Verwarmingsinstallaties|Instalacje grzewcze|Värmesystem|Kalorifer tesisatı|Heat Pumps|Wärmepumpen|Pompes à chaleur|Bombas de calor|Pompe di calore|Warmtepompen|Pompy ciepła|Värmepumpar>HVAC
Lift Maintenance|Elevator Maintenance|Aufzugstechnik|Ascensoriste|Mantenimiento de ascensores|Manutenção de elevadores|Manutenzione ascensori|Liftonderhoud|Konserwacja dźwigów|Asansör bakımı
Electrical Panel Building|Switchgear|Schaltschrankbau|Schaltanlagenbau|Câblage d'armoires|Montaje de cuadros eléctricos|Montagem de quadros elétricos|Cablaggio quadri elettrici|Paneelbouw|Prefabrykacja rozdzielnic|Elcentraler|Pano montajı>Electrical Installation
Soldering|Löten?|Lötarbeiten|Brasage?|Soldadura de estaño|Solda de componentes|Saldatura a stagno|Solderen|Lutowanie|Lödning|Lehimleme|SMD Soldering|IPC-A-610
Electronics Assembly|Elektronikfertigung|Assemblage électronique|Ensamblaje electrónico|Montagem eletrônica|Assemblaggio elettronico|Montaż elektroniki|Elektronikmontering|SMT|Bestückung von Leiterplatten
Measuring Instruments|Messmittel|Messschieber|Vernier Calipers|Calipers|Micrometers|Instruments de mesure|Pied à coulisse|Instrumentos de medición|Instrumentos de medida|Strumenti di misura|Meetinstrumenten|Przyrządy pomiarowe|Mätinstrument|Ölçü aletleri>Metrology
Technical Drawing|Technisches Zeichnen|Technische Zeichnungen|Dessin technique|Dessin industriel|Dibujo técnico|Desenho técnico|Disegno tecnico|Technisch tekenen|Rysunek techniczny|Teknisk ritning|Teknik resim|Leitura de desenho|Ritningsläsning>Blueprint Reading
CNC Programming|CNC-Programmierung|Programmation CNC|Programación CNC|Programação CNC|Programmazione CNC|CNC-programmeren|Programowanie CNC|CNC-programmering|CNC programlama>CNC
G-Code>CNC
Heidenhain>CNC
Sinumerik>CNC
Fanuc>CNC
Mastercam>CNC
Sawing?|Sägen?|Sägearbeiten|Sciage?|Corte de madera|Zagen?|Cięcie drewna
Laser Cutting|Laserschneiden|Découpe laser|Corte láser|Corte a laser|Taglio laser|Lasersnijden|Cięcie laserowe|Laserskärning|Lazer kesim
Bending and Forming|Press Brake|Abkantpresse|Pliage?|Presse plieuse|Plegado|Piegatura|Kantbank|Gięcie blach|Kantpressning|Abkant pres
Stamping?|Stanzen?|Punching?|Emboutissage|Estampación|Estampagem|Stampaggio|Ponsen?|Tłoczenie|Stansning
Foundry?|Gießerei|Gießereitechnik|Fonderie|Fundición|Fundição|Fonderia|Gieterij|Odlewnictwo|Gjuteri|Dökümhane
Forging?|Schmieden|Forge?
Surface Treatment|Oberflächentechnik|Oberflächenbehandlung|Galvanik|Electroplating|Traitement de surface|Tratamiento de superficies|Tratamento de superfícies|Trattamenti superficiali|Oppervlaktebehandeling|Obróbka powierzchni|Ytbehandling|Yüzey işlem
Heat Treatment|Wärmebehandlung|Traitement thermique|Tratamiento térmico|Tratamento térmico|Trattamento termico|Warmtebehandeling|Obróbka cieplna|Värmebehandling|Isıl işlem
Pneumatics|Pneumatik|Pneumatique industrielle|Neumática|Pneumática|Pneumatiek|Pneumatyka|Pnömatik
Conveyor Systems|Fördertechnik|Fördersysteme|Convoyeurs|Cintas transportadoras|Esteiras transportadoras|Nastri trasportatori|Transportbanden|Przenośniki taśmowe|Konveyör sistemleri
Industrial Robots|Robot Programming|Roboterprogrammierung|KUKA|FANUC Robotics|ABB Robotics|Programmation de robots|Programación de robots|Programação de robôs|Programmazione robot|Programowanie robotów|Robotprogrammering|Robot programlama>Robotics
TIA Portal|Siemens TIA Portal>PLC Programming
STEP 7>PLC Programming
WinCC>PLC Programming|SCADA
Allen-Bradley|Rockwell Automation>PLC Programming
RSLogix|Studio 5000>PLC Programming
CODESYS>PLC Programming
TwinCAT|Beckhoff>PLC Programming
Schneider Electric PLC|Unity Pro|EcoStruxure>PLC Programming
KNX|EIB/KNX|Loxone>Building Automation
Fault Finding|Fehlerdiagnose|Störungsbehebung|Dépannage|Diagnostic de pannes|Detección de averías|Resolución de averías|Diagnóstico de falhas|Ricerca guasti|Storingen oplossen|Diagnozowanie usterek|Felsökning|Arıza tespiti|Arıza giderme
Spare Parts Management|Ersatzteilmanagement|Gestion des pièces détachées|Gestión de repuestos|Gestão de peças|Gestione ricambi|Onderdelenbeheer|Yedek parça yönetimi
CMMS|GMAO|Wartungssoftware>Maintenance
SAP PM>Maintenance
Maximo|IBM Maximo>Maintenance
Infor EAM>Maintenance
Packaging Machines|Verpackungsmaschinen|Abfüllanlagen|Filling Lines|Machines d'emballage|Máquinas envasadoras|Máquinas de embalagem|Macchine confezionatrici|Verpakkingsmachines|Maszyny pakujące|Paketleme makineleri
Printing Press Operation|Offset Printing|Offsetdruck|Impression offset|Impresión offset|Impressão offset|Stampa offset|Offsetdrukken|Druk offsetowy|Ofset baskı|Screen Printing|Siebdruck|Sérigraphie|Serigrafía|Zeefdruk|Flexography|Flexodruck
Textile Production|Textiltechnik|Weaving|Weberei|Tissage|Tejeduría|Tecelagem|Tessitura|Dokuma|Knitting Machines|Industrial Sewing|Industrienähen
Leatherwork|Lederverarbeitung|Maroquinerie|Marroquinería|Pelletteria|Shoemaking|Schuhmacherei|Cordonnerie|Zapatería|Calzoleria
Watchmaking|Uhrmacherei|Horlogerie|Relojería|Orologeria|Goldsmithing|Goldschmieden|Bijouterie-joaillerie|Orfebrería|Oreficeria
Ceramics?|Keramik|Töpfern|Céramique|Poterie|Cerámica|Pottery|Keramiek|Seramik
Stonemasonry|Steinmetzarbeiten|Taille de pierre|Cantería|Cantaria|Lavorazione della pietra|Steenhouwen|Kamieniarstwo|Stenhuggeri
Floristry|Floristik|Floral Design|Fleuristerie|Art floral|Floristería|Florística|Composizione floreale|Bloemschikken|Florystyka|Floristik och binderi|Çiçek tasarımı>Gardening
Tree Care|Baumpflege|Arboriculture|Élagage|Poda de árboles|Poda?|Potatura|Boomverzorging|Pielęgnacja drzew|Trädvård|Ağaç budama|Baumschnitt
Greenhouse Work|Gewächshausarbeit|Cultures sous serre|Invernaderos|Kassenteelt|Prace szklarniowe|Seracılık
Animal Husbandry|Livestock Farming|Livestock Management|Viehhaltung|Élevage?|Ganadería?|Pecuária|Zootecnia|Allevamento|Veehouderij|Hodowla zwierząt|Djurhållning|Hayvancılık|Dairy Farming|Milking?|Melken?
Tractor Driving|Tractor Operation|Traktorfahren|Landmaschinen|Agricultural Machinery|Conduite de tracteur|Machinisme agricole|Manejo de tractor|Maquinaria agrícola|Operação de trator|Guida del trattore|Landbouwmachines|Obsługa ciągnika|Maszyny rolnicze|Traktorkörning|Traktör kullanımı
Crop Production|Ackerbau|Pflanzenbau|Grandes cultures|Producción agrícola|Produção vegetal|Coltivazione?|Akkerbouw|Uprawa roślin|Växtodling|Tarımsal üretim|Crop Harvesting|Harvesting?|Fruit Picking|Erntearbeit>Farming
Organic Farming|Ökolandbau|Ökologischer Landbau|Agriculture biologique|Agricultura ecológica|Agricultura orgânica|Agricoltura biologica|Biologische landbouw|Rolnictwo ekologiczne|Ekologiskt jordbruk|Organik tarım|Permaculture|Permakultur
Fishing and Aquaculture|Aquaculture|Fischerei|Aquakultur|Pisciculture|Acuicultura|Aquicultura|Acquacoltura|Balıkçılık|Fish Farming
Waste Management|Abfallwirtschaft|Abfallmanagement|Gestion des déchets|Gestión de residuos|Gestão de resíduos|Gestione dei rifiuti|Afvalbeheer|Gospodarka odpadami|Avfallshantering|Atık yönetimi|Recycling?|Reciclaje?|Reciclagem
Water Treatment|Wasseraufbereitung|Abwassertechnik|Wastewater Treatment|Traitement de l'eau|Traitement des eaux|Tratamiento de aguas|Tratamento de água|Tratamento de efluentes|Trattamento acque|Waterzuivering|Uzdatnianie wody|Vattenrening|Su arıtma
Industrial Cleaning|Industriereinigung|Nettoyage industriel|Limpieza industrial|Limpeza industrial|Pulizie industriali|Industriële reiniging|Sprzątanie przemysłowe|Industrirengöring|Endüstriyel temizlik|High-Pressure Cleaning>Cleaning
Window Cleaning|Fensterreinigung|Glasreinigung|Nettoyage de vitres|Limpieza de cristales|Limpeza de vidros|Pulizia vetri|Ramen wassen|Mycie okien|Fönsterputsning|Cam silme>Cleaning
Office Cleaning|Unterhaltsreinigung|Büroreinigung|Nettoyage de bureaux|Limpieza de oficinas|Limpeza de escritórios|Pulizia uffici|Kantoorschoonmaak|Sprzątanie biur|Kontorsstädning|Ofis temizliği>Cleaning
Pest Control|Schädlingsbekämpfung|Dératisation|Control de plagas|Controle de pragas|Disinfestazione|Ongediertebestrijding|Dezynsekcja|Skadedjursbekämpning|Haşere kontrolü
Pool Maintenance|Poolpflege|Entretien de piscine|Mantenimiento de piscinas|Manutenção de piscinas|Manutenzione piscine
Caretaking|Hausmeistertätigkeiten|Hausmeisterdienste|Gardiennage|Conserje|Zeladoria|Custode?|Prace porządkowe|Fastighetsskötsel|Vaktmästeri|Apartman görevlisi|Handyman Services|Handyman?|Small Repairs|Kleinreparaturen
Patrolling?|Streifendienst|Rondes de surveillance|Rondas?|Patrulhamento|Pattugliamento|Surveilleren|Obchody?|Rondering|Devriye>Security
Crowd Control|Veranstaltungsschutz|Event Security|Gestion des foules|Control de masas|Control de accesos|Controle de acesso|Controllo accessi|Ordningsvakt|Giriş kontrol>Security
Tire Service|Tyre Fitting|Reifenwechsel|Reifenmontage|Montage de pneus|Cambio de neumáticos|Gommista|Bandenwissel|Wulkanizacja|Däckbyte|Lastik değişimi>Automotive Repair
Auto Body Repair|Bodywork|Karosseriebau|Carrosserie|Carrocería|Carrozzeria|Schadeherstel|Blacharstwo samochodowe|Kaporta>Automotive Repair
Motorcycle Repair|Zweiradmechanik|Réparation de motos|Mecánica de motos|Bicycle Repair|Fahrradreparatur|Réparation de vélos|Fietsreparatie|Cykelreparation>Automotive Repair
Electric Vehicles|Elektromobilität|Hochvolttechnik|Véhicules électriques|Vehículos eléctricos|Veículos elétricos|Veicoli elettrici|Elektrische voertuigen|Pojazdy elektryczne|Elbilar|Elektrikli araçlar|E-Mobility|EV Charging
Railway Engineering|Bahntechnik|Eisenbahntechnik|Génie ferroviaire|Ingeniería ferroviaria|Spoortechniek
Train Driving|Triebfahrzeugführer|Conduite de trains
Shipbuilding|Schiffbau|Construction navale|Construcción naval|Construção naval|Costruzioni navali|Scheepsbouw|Budowa statków|Gemi inşaatı|Naval Architecture
Aircraft Maintenance|Flugzeugwartung|Maintenance aéronautique|Mantenimiento aeronáutico|Manutenção aeronáutica|Manutenzione aeronautica|Vliegtuigonderhoud|Obsługa techniczna samolotów|Flygunderhåll|Uçak bakımı
Nail Care|Manicure|Maniküre|Nageldesign|Manucure|Manicura|Manicura y pedicura|Nagelstyling|Stylizacja paznokci|Nagelvård|Manikür|Pedicure|Pediküre|Fußpflege>Cosmetology
Makeup Artistry|Visagistik|Maquillage|Maquillaje|Maquiagem|Maquilhagem|Trucco|Visagie|Makijaż|Makyaj>Cosmetology
Barbering|Herrenhaarschnitt|Barber|Coiffure homme|Barbería|Barbearia|Barbiere|Fryzjerstwo męskie|Berberlik>Hairdressing
Tattooing|Tätowieren|Tatouage|Tatuaje|Tatuagem|Tatuaggi
`;
