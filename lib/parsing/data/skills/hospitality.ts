/** Kitchen, service, hotels, travel. */
export const hospitality = `
Tourism|Tourismus|Tourisme|Turismo|Reiseverkehr|Toerisme|Turystyka|Turizm
Hospitality|Hotellerie|Hostelería|Hotelaria|Gastgewerbe|Hospitality Management|Horeca|Hôtellerie-restauration|Settore alberghiero|Gastvrijheid|Hotelarstwo|Hotell och restaurang|Otelcilik|Gastronomie?
Housekeeping|Zimmerreinigung|Ménage|Entretien des chambres|Limpieza hotelera|Governança hoteleira|Pulizia hotel|Kamerschoonmaken|Obsługa pięter|Hotellstädning|Kat hizmetleri
Opera PMS|Opera?|Fidelio|Oracle Hospitality
Amadeus?|Amadeus GDS|Sabre|Galileo GDS
Revenue Management|Yield Management
Guest Relations|Gästebetreuung|Guest Service|Guest Services|Relation clientèle hôtel|Atención al huésped|Atendimento ao hóspede|Accoglienza ospiti|Gastvrije ontvangst|Obsługa gości hotelowych|Gästservice|Misafir ilişkileri
Menu Planning|Menu Development|Menügestaltung|Speiseplanung|Escandallos|Food Costing|Élaboration de menus|Elaboración de menús|Elaboração de cardápios|Creazione menu|Planowanie menu|Menyplanering|Menü planlama
Cooking|Kochen|Cuisine|Cocina|Culinária|Cucina|Koken|Gotowanie|Matlagning|Aşçılık|Food Preparation|Speisenzubereitung|Culinary Arts
Baking|Backen|Boulangerie|Panadería|Panificação|Panificazione|Bakken?|Pieczenie?|Bakning|Fırıncılık|Ekmek yapımı
Pastry|Pâtisserie|Konditorei|Pastelería|Confeitaria|Pasticceria|Repostería|Cukiernictwo
Butchery|Fleischerei|Boucherie|Carnicería
Basque Cuisine|Cocina vasca
Barista|Coffee Preparation|Latte Art|Kaffeezubereitung
Bartending|Mixology|Barkeeping|Cocktails|Coctelería|Barkeeper|Coquetelaria|Preparazione cocktail|Obsługa baru|Bartenderyrket|Barmenlik|Cocktailbereitung
Waiting Tables|Table Service|Food Service|Servieren|Service en salle|Servicio de mesas|Kellnern|Obsługa kelnerska|Serving|Servizio ai tavoli|Bediening?|Bordsservering|Atendimento de mesas|Servicio de sala|Garsonluk|Servizio di sala
Catering|Traiteur|Banqueting|Banquets|Servicios de catering|Banchettistica|Usługi cateringowe|Yemek servisi
Wine Knowledge|Weinkenntnisse
Food Safety|Food Hygiene|Lebensmittelhygiene|Hygieneschulung|Hygiène alimentaire|Sécurité alimentaire|Manipulación de alimentos|Manipulador de alimentos|Seguridad alimentaria|Segurança alimentar|Higiene e segurança alimentar|Manipulação de alimentos|Igiene alimentare|Sicurezza alimentare|Voedselveiligheid|Bezpieczeństwo żywności|Livsmedelshygien|Gıda güvenliği|Gıda hijyeni|ServSafe|Food Handler
Kitchen Management|Küchenleitung|Küchenorganisation|Gestion de cuisine|Gestión de cocina|Gestão de cozinha|Gestione della cucina|Keukenmanagement|Zarządzanie kuchnią|Mutfak yönetimi>Cooking
Restaurant Management|Restaurantleitung|Gestion de restaurant|Gestión de restaurantes|Gestão de restaurantes|Gestione ristorante|Zarządzanie restauracją|Restaurangledning|Restoran yönetimi
Food and Beverage Management|F&B Management|Food & Beverage|F&B|Food and Beverage|Gastronomieleitung|Gestión de alimentos y bebidas|Alimentos e bebidas|Yiyecek içecek yönetimi
Hotel Management|Gestion hôtelière|Gestión hotelera|Gestão hoteleira|Gestione alberghiera|Zarządzanie hotelem|Hotelledning|Otel yönetimi
Reservations?|Reservation Management|Booking Management|Reservierungen?|Reservierungsmanagement|Gestion des réservations|Gestión de reservas|Gestão de reservas|Gestione prenotazioni|Reserveringen|Obsługa rezerwacji|Bokningar?|Rezervasyon?
Check-in and Check-out|Check-in/Check-out|Check-in und Check-out|Check-in et check-out|Check-in y check-out>Reception
Concierge Services|Concierge?|Conciergerie|Conserjería|Portineria
Night Audit|Night Auditing|Nachtaudit|Audit de nuit|Auditoría nocturna|Notturno d'albergo
Fine Dining|Gehobene Gastronomie|Haute Cuisine|Alta cocina|Alta gastronomia|Gastronomie étoilée|Sternegastronomie|Haute gastronomie
Buffet Service|Buffets?|Frühstücksservice|Frühstücksbuffet|Service du petit-déjeuner|Servicio de desayunos|Servizio colazioni|Ontbijtservice|Obsługa śniadań|Kahvaltı servisi
Banquet Service|Bankettservice|Service banquet|Servicio de banquetes|Serviço de banquetes|Servizio banchetti|Obsługa bankietów|Ziyafet servisi
Food Plating|Plating?|Anrichten?|Dressage des assiettes|Emplatado?|Empratamento|Impiattamento|Tabak süsleme
Mise en Place
Pizza Making|Pizzabacken|Pizzaiolo|Pizzería
Sushi Preparation|Sushi|Japanese Cuisine
Vegan Cooking|Vegetarian Cooking|Vegane Küche|Vegetarische Küche|Cuisine végétarienne|Cocina vegetariana|Cocina vegana|Cozinha vegana|Cucina vegana|Plantaardig koken|Kuchnia wegańska
Grill Cooking|Grilling Food|Grillküche|Parrilla?|Churrasco?|Cuisson au grill|Griglia?
Italian Cuisine|Italienische Küche|Cuisine italienne|Cocina italiana|Cucina italiana|Kuchnia włoska|İtalyan mutfağı
French Cuisine|Französische Küche|Cuisine française|Cocina francesa|Cucina francese|Kuchnia francuska
Turkish Cuisine|Türk mutfağı|Türkische Küche
Dishwashing|Spülküche|Plonge?|Lavado de vajilla|Lavaplatos|Lavagem de louça|Lavaggio stoviglie|Afwassen in de keuken|Zmywanie naczyń|Diskning|Bulaşık yıkama|Spülen in der Küche
Room Cleaning|Room Service|Zimmerservice|Service d'étage|Servicio de habitaciones|Limpieza de habitaciones|Limpeza de quartos|Pulizia camere|Kamerschoonmaak|Sprzątanie pokoi|Rumsstädning|Oda temizliği>Housekeeping
Laundry?|Laundry Services|Wäscherei|Wäschepflege|Blanchisserie|Lavandería|Wasserij|Pralnia|Tvätteri|Çamaşırhane|Ironing?|Bügeln?|Repassage?|Planchado?|Prasowanie
Tour Guiding|Tour Guide|Reiseleitung|Guide touristique|Guía turístico|Guía turística|Guia de turismo|Guida turistica|Reisbegeleiding|Pilot wycieczek|Reseledning|Turist rehberliği
Travel Consulting|Travel Agency Operations|Reiseberatung|Conseil en voyages|Agencia de viajes|Agência de viagens|Agenzia di viaggi|Reisadvies|Obsługa biura podróży|Seyahat danışmanlığı>Tourism
Cabin Service|Cabin Crew|Flight Attendant Service|In-Flight Service|Kabinenservice|Service en cabine|Tripulante de cabina|Comissário de bordo|Assistente di volo|Kabin hizmetleri
Event Catering|Messecatering|Traiteur événementiel|Catering de eventos>Catering
Spa Services|Wellness|Spa Treatments|Wellnessanwendungen|Soins spa|Tratamientos de spa|Trattamenti benessere
Micros POS|Oracle MICROS
Simphony
Lightspeed POS
Toast POS
Orderbird
Gastrofix
Protel|Protel PMS
Cloudbeds
Mews|Mews PMS
Apaleo
SIHOT
Fidelio Suite 8
Booking.com Extranet
Expedia Partner Central
Channel Manager|Channel Management|OTA Management
SiteMinder
Allergen Management|Allergenkennzeichnung|Gestion des allergènes|Gestión de alérgenos|Gestão de alergénios|Gestione allergeni|Allergenenbeheer|Alerjen yönetimi
Beer Tapping|Bierzapfen|Zapfen von Bier
Brewing|Cervecería artesanal|Bierbrauen|Brassage de bière|Birrificazione
Sommelier?|Sommellerie|Sumiller|Escanção|Wine Pairing|Weinberatung>Wine Knowledge
Winemaking|Winzer|Viticulture|Weinbau|Viticultura|Viticoltura|Oenology|Œnologie|Enología
Ice Cream Making|Eisherstellung|Glacier artisanal|Heladería|Gelateria artigianale
Confectionery|Confiserie|Chocolaterie|Chocolate Making
`;
