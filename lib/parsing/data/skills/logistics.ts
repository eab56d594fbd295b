/** Purchasing, warehouses, transport, driving. */
export const logistics = `
Procurement|Purchasing|Einkauf|Achats|Compras|Acquisti|Inkoop|Zakupy|Inköp|Satın alma|Strategic Sourcing|Beschaffung|Sourcing|Purchase Management|Strategischer Einkauf
Vendor Management|Supplier Management|Lieferantenmanagement|Supplier Relationship Management|Gestión de proveedores|Gestão de fornecedores|Supplier Audits|Tedarikçi yönetimi|Gestion des fournisseurs|Gestione fornitori|Leveranciersmanagement|Zarządzanie dostawcami|Leverantörshantering
Supply Chain Management|Supply Chain|SCM|Cadena de suministro|Cadeia de suprimentos|Tedarik zinciri|Łańcuch dostaw|Tedarik zinciri yönetimi|Lieferkettenmanagement|Chaîne logistique|Gestion de la chaîne logistique|Gestión de la cadena de suministro|Gestão da cadeia de suprimentos|Gestione della catena di fornitura|Toeleveringsketen|Zarządzanie łańcuchem dostaw|Leveranskedja
Logistics|Logistik|Logistique|Logística|Logistica|Logistiek|Logistyka|Lojistik
Warehouse Management|Warehousing|Lagerverwaltung|Lagerlogistik|Gestion d'entrepôt|Gestión de almacén|Almacén|Gestione magazzino|Magazijnbeheer|Lagerhantering|Depo yönetimi|WMS|Warehouse Management System|Gestion de stock|Gestion des stocks|Obsługa magazynu|Warehouse Operations
Inventory Control|Inventory Management|Bestandsmanagement|Control de inventarios|Controle de estoque|Voorraadbeheer|Stock Control|Stock Management|Stok yönetimi|Inventory|Lagerbestand|Gestión de inventarios|Stok takibi|Controllo scorte|Gestione scorte|Kontrola zapasów|Zarządzanie zapasami|Lagerkontroll|Bestandskontrolle|Gestion d'inventaire
Order Picking|Kommissionierung|Orderpicken|Order Fulfillment|Kompletacja zamówień|Préparation de commandes|Preparación de pedidos|Picking?|Separação de pedidos|Preparazione ordini|Orderverzamelen|Orderplock|Sipariş toplama
Shipping and Receiving|Shipping|Goods Receipt|Wareneingang|Warenausgang|Expedición|Réception et expédition|Expédition?|Recepción y envío|Expedição?|Spedizioni e ricevimento|Verzending en ontvangst|Wysyłka i odbiór|Avsändning|Sevkiyat
Freight Forwarding|Freight|Spedition|Freight Management|Spedycja|Affrètement|Transporte de carga|Agenciamento de cargas|Spedizioni internazionali|Expeditie?|Speditionsarbete|Nakliye?
Customs Clearance|Customs|Zoll|Douane|Aduanas|Zollabwicklung|Odprawa celna|Import/Export|Import Export|Comercio exterior|Comércio exterior|Gümrük|Dédouanement|Despacho aduanero|Desembaraço aduaneiro|Sdoganamento|Douaneafhandeling|Tullhantering|Gümrükleme
Incoterms
Route Planning|Tourenplanung|Fleet Management|Fuhrparkmanagement|Disposition?|Dispatching
Demand Planning|S&OP|Sales and Operations Planning|Bedarfsplanung|Planification de la demande|Planificación de la demanda|Planejamento de demanda|Pianificazione della domanda|Vraagplanning|Planowanie popytu|Talep planlama
MRP|Material Requirements Planning
Materials Management|Materialwirtschaft
Forklift|Forklift Operation|Forklift (UDT licence)|Gabelstapler|Staplerschein|Gabelstaplerschein|CACES|Chariot élévateur|Cariste|Carretilla elevadora|Carretillero|Empilhadeira|Muletto|Carrello elevatore|Heftruck|Wózek widłowy|Wózki widłowe|Truckkort|Forklift kullanımı|UDT|Reachtruck|Obsługa wózka widłowego|Operador de empilhadeira|Patentino muletto|Forklift Driving
Truck Driving|LKW-Fahren|Poids lourd|CDL|Commercial Driver's License|HGV|HGV Driving|Lastbilskörning|Tırcı|Vrachtwagen|Conduite poids lourd|Conducción de camiones|Direção de caminhões|Guida di camion|Vrachtwagen rijden|Kierowanie ciężarówką|Kamyon kullanımı
Driving?|Driving Licence|Driver's License|Führerschein|Führerschein Klasse B|Permis B|Permis de conduire|Carnet de conducir|Carnet de conducir B|Permiso B|CNH B|Carta de condução|Patente B|Rijbewijs|Rijbewijs B|Prawo jazdy|Prawo jazdy kat. B|Körkort|B-körkort|Ehliyet|B sınıfı ehliyet|CNH|Driving License|Full UK Driving Licence
ADR
Digital Tachograph|Tachograph|Digitale tachograaf|Fahrtenschreiber
Load Securing|Ladungssicherung|Ladingzekering|Arrimage|Sujeción de carga|Fixação de cargas|Fissaggio del carico|Mocowanie ładunków|Lastsäkring|Yük sabitleme
Cold Chain|Koeltransport|Kühlkette|Refrigerated Transport|Cadena de frío
Delivery|Zustellung|Livraison|Reparto|Last Mile Delivery|Entregas a domicilio|Entregas?|Consegne a domicilio|Bezorging?|Dostawy?|Leveranser?|Teslimat?
Packing|Packaging|Verpackung|Emballage|Conditionnement|Embalaje|Embalagem|Inpakken|Pakowanie|Confezionamento|Paketering|Paketleme
Transport Management|Transportation Management|TMS|Transportplanung|Gestion des transports|Gestión de transporte|Gestão de transportes|Gestione trasporti|Transportplanning|Zarządzanie transportem|Transportledning|Nakliye yönetimi>Logistics
Distribution Management|Distributionslogistik|Distribution Planning|Gestion de la distribution|Gestión de distribución|Gestão da distribuição|Gestione della distribuzione|Dağıtım yönetimi>Logistics
Reverse Logistics|Returns Management|Returns Processing|Retourenmanagement|Retourenbearbeitung|Logistique inverse|Gestion des retours|Logística inversa|Logística reversa|Gestione resi|Retourverwerking|Obsługa zwrotów|Returhantering|İade yönetimi>Logistics
Loading and Unloading|Be- und Entladen|Be- und Entladung|Be- und Entladen von Lkw|Chargement et déchargement|Chargement/déchargement|Carga y descarga|Carga e descarga|Carico e scarico|Laden en lossen|Załadunek i rozładunek|Lastning och lossning|Yükleme ve boşaltma
Goods Handling|Cargo Handling|Materials Handling|Manutention|Manipulación de mercancías|Movimentação de mercadorias|Movimentazione merci|Goederenbehandeling|Godshantering|Güterumschlag|Ladungsumschlag
Barcode Scanning|RF Scanning|RF Scanner|RF Scanners|Handheld Scanners|Handscanner|MDE-Geräte|Lecteur code-barres|Lettore di codici a barre|Skaner kodów kreskowych|Barkod okuyucu
Stocktaking|Cycle Counting|Cycle Counts|Inventur|Inventurdurchführung|Inventaire physique|Inventaires|Toma de inventario|Contagem de estoque|Inventario di magazzino|Voorraadtelling|Inwentaryzacja|Inventering|Stok sayımı>Inventory Control
Pallet Jack|Pallet Truck|Hubwagen|Elektrohubwagen|Transpalette|Transpaleta|Paleteira|Transpallet|Palletwagen|Wózek paletowy|Pallet Jack Operation
Shelf Stocking|Shelf Replenishment|Replenishment|Regalpflege|Warenverräumung|Mise en rayon|Reposición de mercancía|Reposición|Reposição|Scaffalista|Vakkenvullen|Wykładanie towaru|Varuplock|Reyon düzenleme
Courier Services|Parcel Delivery|Paketzustellung|Kurierdienst|Livraison de colis|Mensajería|Entrega de paquetes|Consegna pacchi|Pakketbezorging|Doręczanie paczek|Kurye hizmetleri|Budkörning>Delivery
Air Freight|Luftfracht|Fret aérien|Carga aérea|Transporte aéreo|Luchtvracht|Fracht lotniczy|Flygfrakt|Havayolu taşımacılığı>Freight Forwarding
Sea Freight|Ocean Freight|Seefracht|Fret maritime|Transport maritime|Transporte marítimo|Trasporto marittimo|Zeevracht|Fracht morski|Sjöfrakt|Denizyolu taşımacılığı|FCL/LCL>Freight Forwarding
Road Haulage|Road Transport|Road Freight|Straßengüterverkehr|Transport routier|Transporte por carretera|Transporte rodoviário|Autotrasporto|Wegtransport|Transport drogowy|Karayolu taşımacılığı>Freight Forwarding
Rail Transport|Rail Freight|Schienengüterverkehr|Fret ferroviaire|Transporte ferroviario|Spoorvervoer|Transport kolejowy
Dangerous Goods|Hazardous Materials|Hazmat|Hazmat Handling|IMDG|IATA DGR|Gefahrgut|Gefahrgutbeauftragter|Matières dangereuses|Mercancías peligrosas|Mercadorias perigosas|Merci pericolose|Gevaarlijke stoffen|Towary niebezpieczne|Farligt gods|Tehlikeli madde
Export Documentation|Shipping Documentation|Exportabwicklung|Exportdokumente|Documentation export|Documentación de exportación|Exportdocumenten|Dokumentacja eksportowa|İhracat evrakları|Bill of Lading|Bills of Lading
ATLAS Customs System|ATLAS Zoll|ATLAS-Zollverfahren
Cross-Docking
Third-Party Logistics|3PL|4PL|Kontraktlogistik|Contract Logistics
Vehicle Routing|Route Optimization|Routenoptimierung|Optimisation de tournées|Optimización de rutas|Otimização de rotas|Planowanie tras|Ruttplanering|Rota planlama>Route Planning
Yard Management|Dock Scheduling|Hofmanagement|Rampenmanagement
Fleet Maintenance|Fuhrparkwartung|Fleet Operations|Gestion de flotte|Gestión de flotas|Gestão de frotas|Gestione flotta|Wagenparkbeheer|Zarządzanie flotą|Filo yönetimi
Just-in-Time|JIT|Just-in-Sequence
SAP EWM|SAP Extended Warehouse Management|EWM>SAP
SAP TM|SAP Transportation Management>SAP
Manhattan WMS|Manhattan SCALE>Warehouse Management
Blue Yonder|JDA WMS>Warehouse Management
Körber WMS>Warehouse Management
Reflex WMS>Warehouse Management
Spend Analysis|Category Management|Warengruppenmanagement|Category Manager|Kategorieneinkauf>Procurement
Supplier Development|Supplier Qualification|Supplier Evaluation|Lieferantenbewertung|Lieferantenentwicklung|Évaluation des fournisseurs|Evaluación de proveedores|Avaliação de fornecedores|Valutazione fornitori|Leveranciersbeoordeling|Ocena dostawców|Leverantörsbedömning|Tedarikçi değerlendirme>Vendor Management
Purchase Orders|Purchase Order Processing|Bestellabwicklung|Bestellwesen|Bons de commande|Órdenes de compra|Pedidos de compra|Ordini di acquisto|Inkooporders|Zamówienia zakupu|Inköpsorder|Satın alma siparişleri>Procurement
Order Processing|Order Management|Auftragsabwicklung|Auftragsbearbeitung|Traitement des commandes|Gestion des commandes|Gestión de pedidos|Gestão de pedidos|Gestione ordini|Orderverwerking|Obsługa zamówień|Orderhantering|Orderläggning|Sipariş yönetimi
Stock Optimization|Safety Stock|Bestandsoptimierung|Optimisation des stocks|Voorraadoptimalisatie>Inventory Control
Bus Driving|Coach Driving|Busfahren|Personenbeförderung|Personenbeförderungsschein|P-Schein|Conduite d'autobus|Transport de personnes|Permis D|Conducción de autobuses|Permiso D|Patente D|Rijbewijs D|Prawo jazdy kat. D|D-körkort|D sınıfı ehliyet
Driver Qualification Card|Code 95|Berufskraftfahrerqualifikation|Schlüsselzahl 95|FIMO|FCO|CAP Tarjeta de conductor|CQC Merci|Kod 95|Yrkeskompetensbevis|YKB|SRC belgesi|Driver CPC
Truck Licence Class CE|LKW-Führerschein|Führerschein Klasse C|Führerschein Klasse CE|Führerschein C/CE|Permis C|Permis CE|Permis EC|Permiso C|Permiso C+E|CNH D|CNH E|Patente C|Patente CE|Rijbewijs C|Rijbewijs CE|Prawo jazdy kat. C|Prawo jazdy kat. C+E|C-körkort|CE-körkort|E sınıfı ehliyet>Truck Driving
Taxi Driving|Taxischein|Chauffeur Services|VTC
Port Operations|Terminal Operations|Container Terminal Operations|Hafenumschlag|Operaciones portuarias|Opérations portuaires
Ground Handling|Aircraft Handling|Ramp Handling|Assistance en escale|Bodenabfertigung|Yer hizmetleri
`;
