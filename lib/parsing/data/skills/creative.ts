/** Design and media. */
export const creative = `
Graphic Design|Grafikdesign|Graphisme|Diseño gráfico|Design gráfico|Grafica|Grafisch ontwerp|Projektowanie graficzne|Grafisk design|Grafik tasarım|Design graphique
UX Design|User Experience|UX|User Experience Design|UX/UI|UI/UX|UX/UI Design|UI/UX Design|Experiencia de usuario
UI Design|User Interface Design|UI|Interface Design
Web Design|Webdesign|Diseño web|Design web
Interaction Design|IxD
Service Design
Design Thinking
Design Systems|Design System
Wireframing|Wireframes|Mockups
Information Architecture
Figma
Sketch?|Sketch App
Adobe XD
InVision
Zeplin
Axure|Axure RP
Balsamiq
Framer
Canva
Adobe Creative Suite|Adobe Creative Cloud|Creative Cloud|Adobe CC|Suite Adobe|Adobe Suite|Creative Suite|Adobe CS
Adobe Photoshop|Photoshop|PS Photoshop>Adobe Creative Suite
Adobe Illustrator|Illustrator|Adobe AI>Adobe Creative Suite
Adobe InDesign|InDesign|Indesign>Adobe Creative Suite
Adobe Premiere Pro|Premiere|Premiere Pro|Adobe Premiere>Adobe Creative Suite|Video Editing
Adobe After Effects|After Effects|AfterEffects>Adobe Creative Suite|Motion Graphics
Adobe Lightroom|Lightroom>Adobe Creative Suite
Adobe Acrobat|Acrobat
Adobe Audition|Audition?
Adobe Animate|Adobe Flash
CorelDRAW|Corel Draw|Corel
GIMP
Inkscape
Affinity Designer|Affinity Photo|Affinity Publisher
QuarkXPress
Procreate
Blender>3D Modeling
Cinema 4D|C4D>3D Modeling
Maya|Autodesk Maya>3D Modeling
3ds Max|3D Studio Max|3ds|Autodesk 3ds Max>3D Modeling
ZBrush>3D Modeling
Houdini
Substance Painter
Nuke?
Motion Graphics|Motion Design
Animation|2D Animation|3D Animation|Animación
Illustration|Illustrieren|Ilustración
Typography|Typografie|Typographie|Tipografía
Layout Design|Layout|Editorial Design|Mise en page|Maquetación|Diagramação|Desktop Publishing|DTP
Print Production|Prepress|Druckvorstufe|Prépresse|Preimpresión|Print Design
Visual Identity|Corporate Identity|Corporate Design|Identité visuelle|Identidad visual|Visuell identitet|Identidade visual
Packaging Design|Verpackungsdesign
Art Direction|Direction artistique|Creative Direction|Dirección de arte
Photography|Fotografie|Photographie|Fotografía|Fotografia|Fotografi|Fotoğrafçılık
Photo Editing|Bildbearbeitung|Retouche photo|Image Editing
Videography|Video Production|Videoproduktion|Producción audiovisual|Filming
Video Editing|Videoschnitt|Montage vidéo|Edición de vídeo|Edición de video|Edição de vídeo|Montaggio video|Video montaj
Final Cut Pro|Final Cut>Video Editing
DaVinci Resolve>Video Editing
Avid Media Composer|Avid>Video Editing
CapCut
Sound Design|Audio Engineering|Tontechnik|Sound Engineering|Audio Editing
Pro Tools
Ableton Live|Ableton
Logic Pro
Music Production|Musikproduktion
Music Theory
Piano|Klavier
Guitar|Gitarre
Singing|Gesang
Acting|Schauspiel
Dance|Tanz
Theatre|Theater Production|Stage Management
Lighting Design|Lichttechnik
Fashion Design|Modedesign
Jewelry Design
Product Design|Produktdesign
Exhibition Design|Kuration
Screenwriting|Scriptwriting|Creative Writing
Podcasting|Podcast Production
Live Streaming|OBS Studio
Book Design|Editorial Layout|Buchgestaltung|Impaginazione|Boekvormgeving|Skład tekstu|Mizanpaj>Layout Design
Logo Design|Logogestaltung|Création de logos|Diseño de logotipos|Criação de logotipos|Progettazione loghi|Logo-ontwerp|Projektowanie logo|Logotypdesign|Logo tasarımı>Graphic Design|Visual Identity
Infographics|Infografiken|Infographie?|Infografía|Infografiki|İnfografik>Graphic Design
Poster Design|Flyer Design|Plakatgestaltung|Création d'affiches|Diseño de carteles|Afiş tasarımı>Graphic Design
Icon Design|Vector Graphics|Vektorgrafik|Vektorgrafiken|Dessin vectoriel
Prototyping Tools
Clickable Prototypes|Rapid Prototyping UX
ProtoPie
Principle App
Marvel App
Usability Engineering>UX Design
Heuristic Evaluation>UX Design
User Journeys|User Personas|User Flows>UX Design
Human-Computer Interaction|HCI|Mensch-Computer-Interaktion|Interaction homme-machine|Interacción persona-ordenador
Accessibility Design|Inclusive Design|Barrierefreies Design|Design for All>UX Design
Design Research|Designforschung|Trend Research|Trendforschung
Drawing?|Zeichnen?|Freihandzeichnen|Dessin à main levée|Dibujo a mano|Desenho à mão|Disegno a mano libera|Tekenen met de hand|Rysunek odręczny|Serbest el çizim|Sketching by Hand|Life Drawing
Fine Art Painting|Watercolor|Aquarellmalerei|Aquarelle|Acuarela|Aquarela|Acquerello|Oil Painting|Ölmalerei|Peinture à l'huile|Pintura al óleo
Sculpture?|Bildhauerei|Escultura|Scultura|Beeldhouwen|Rzeźba|Skulptur?|Heykel
Calligraphy|Kalligrafie|Kalligraphie|Calligraphie|Caligrafía|Calligrafia|Kaligrafia|Hat sanatı|Lettering?|Hand Lettering
Comics?|Comic Art|Storyboards|Storyboarding|Bande dessinée|Storyboard
Character Design|Concept Art|Charakterdesign|Character Animation|Character Rigging>Illustration
Visual Effects|VFX|Visuelle Effekte|Effets visuels|Efectos visuales|Efeitos visuais|Compositing>Animation
Rotoscoping|Matchmoving|Color Grading|Color Correction|Farbkorrektur|Étalonnage|Etalonaje|Corrección de color|Correção de cor>Video Editing
Camera Operation|Kameraführung|Kameraarbeit|Cadrage?|Operación de cámara|Operação de câmera|Operatore di ripresa|Camerawerk|Praca kamery|Kameraarbete|Cinematography|Cinematografía|Kameramanlık>Videography
Directing?|Film Directing|Regie?|Regieassistenz|Réalisation de films|Dirección de cine|Direção de cinema|Regia|Reżyseria|Filmregi|Yönetmenlik|Stage Direction
Film Production|Filmproduktion|Production audiovisuelle|Produção audiovisual|Produzione video|Videoproductie|Produkcja filmowa|Produção de vídeo|Producción de vídeo|Yapımcılık
Broadcasting?|Radio Broadcasting|Radiomoderation|Rundfunk|Radiodiffusion|Locución?|Locução|Radio Presenting|Newscasting
Stage Design|Set Design|Bühnenbild|Scénographie|Escenografía|Cenografia|Scenografia|Decorontwerp|Scenografi|Sahne tasarımı|Costume Design|Kostümbild|Création de costumes
Stage Technology|Veranstaltungstechnik|Bühnentechnik|Régie technique|Técnico de escenario|Event Technology|Sonorisation|Live Sound|Ingeniería de sonido|Ingénierie du son|Ses teknisyenliği|Podiumtechniek
Mixing and Mastering|Audio Mixing|Audio Mastering|Abmischen|Mixage audio|Mezcla y masterización>Music Production
Cubase>Music Production
FL Studio>Music Production
Reaper DAW>Music Production
GarageBand>Music Production
Audacity>Music Production
Bitwig>Music Production
Songwriting|Komposition?|Music Composition|Composición musical|Composição musical|Composizione musicale|Besteci|Orchestration
Violin|Geige|Violine|Violon|Violino|Viool|Skrzypce|Keman
Drums?|Schlagzeug|Percussion?|Percusión|Percussão|Perkusja
Choir Conducting|Chorleitung|Direction de chœur|Dirección coral|Regência coral|Direzione di coro|Koordirectie|Dyrygentura|Körledning|Choir Singing|Chorgesang
Choreography|Choreografie|Choreographie|Chorégraphie|Coreografía|Koreografi
Fashion Styling|Styling?|Modeberatung|Stylisme|Estilismo|Personal Styling|Moda danışmanlığı
Fashion Illustration|Pattern Cutting|Schnittkonstruktion|Modélisme|Patronaje|Modelagem de roupas|Modellistica|Patroontekenen|Konstrukcja odzieży|Kalıp hazırlama|CLO 3D|Gerber AccuMark|Lectra Modaris>Fashion Design
Needlework|Embroidery|Stickerei|Broderie|Bordado|Ricamo|Borduren|Hafciarstwo|Nakış|Crochet?|Knitting?
Interior Styling|Home Staging|Raumgestaltung|Décoration d'intérieur|Decoración de interiores|Decoração de interiores|Arredamento d'interni|Interieurstyling|Dekoracja wnętrz|Heminredning|İç dekorasyon>Interior Design
Rendering?|3D Rendering|Rendu 3D|Renderizado 3D
Architectural Visualization|Architekturvisualisierung
Corona Renderer
Twinmotion
D5 Render
Furniture Design|Möbeldesign|Design de mobilier|Diseño de muebles|Design de móveis|Design del mobile|Meubelontwerp|Projektowanie mebli|Möbelformgivning|Mobilya tasarımı>Product Design
Industrial Design|Industriedesign|Design industriel|Diseño industrial|Design industrial|Design industriale|Industrieel ontwerp|Wzornictwo przemysłowe|Industridesign|Endüstriyel tasarım>Product Design
Game Design|Spieldesign|Level Design|Diseño de videojuegos|Oyun tasarımı>Game Development
Curating?|Kuratieren|Exhibition Curation|Commissariat d'exposition|Comisariado|Curadoria|Curatela mostre|Kuratorstwo|Küratörlük|Museum Studies|Museologie|Museología
Art History|Kunstgeschichte|Histoire de l'art|Historia del arte|História da arte|Storia dell'arte|Kunstgeschiedenis|Historia sztuki|Konsthistoria|Sanat tarihi
Art Restoration|Restaurierung|Restauration d'art|Restauración de arte|Restauro|Konserwacja zabytków|Restorasyon|Heritage Conservation|Denkmalpflege
Photojournalism|Fotojournalismus|Photojournalisme|Fotoperiodismo|Fotojornalismo|Fotogiornalismo>Photography|Journalism
Product Photography|Portrait Photography|Wedding Photography|Event Photography|Produktfotografie|Photographie de produits|Fotografía de producto|Fotografia de produto|Fotografia di prodotto|Productfotografie|Ürün fotoğrafçılığı>Photography
Drone Photography|Aerial Photography|Luftbildfotografie|Photographie aérienne|Fotografía aérea|Drone Videography>Photography
Capture One>Photo Editing
Adobe Camera Raw>Photo Editing
Luminar>Photo Editing
Webflow Design>Web Design
Elementor>Web Design
Divi Builder>Web Design
WordPress Themes>Web Design
Email Design|Newsletter Design|HTML Email Development
Adobe Bridge>Adobe Creative Suite
Adobe Dreamweaver|Dreamweaver>Adobe Creative Suite
Adobe Fireworks>Adobe Creative Suite
Adobe Firefly>Adobe Creative Suite
Adobe Substance 3D>Adobe Creative Suite
Adobe Express>Adobe Creative Suite
`;
