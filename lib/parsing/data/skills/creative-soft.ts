/** Design and media, and the skills of dealing with people and oneself. */
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
Visual Identity|Corporate Identity|Corporate Design|Identité visuelle|Identidad visual|Visuell identitet|Identidade visual|Logo Design
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
Product Design|Produktdesign|Industrial Design|Industriedesign
Exhibition Design|Curating|Kuration
Screenwriting|Scriptwriting|Creative Writing
Podcasting|Podcast Production
Live Streaming|OBS Studio
`;
export const soft = `
Leadership|Führung|Leadership Skills|Liderazgo|Liderança|Führungskompetenz|Leiderschap|Przywództwo|Ledarskap|Liderlik|Leadership d'équipe|Führungserfahrung|Mitarbeiterführung|Personalführung
Team Leadership|Teamleitung|Team Management|Gestion d'équipe|Gestión de equipos|Gestão de equipes|Gestione del team|Team Lead|Zarządzanie zespołem|Management d'équipe|Gestão de pessoas|People Management|Gestão de equipas|Ekip yönetimi|Liderazgo de equipos|Encadrement|Teamführung|Team Building|Gestione team
Teamwork|Teamarbeit|Travail d'équipe|Trabajo en equipo|Trabalho em equipe|Lavoro di squadra|Teamwerk|Praca zespołowa|Lagarbete|Takım çalışması|Teamfähigkeit|Esprit d'équipe|Team Player|Trabalho em equipa|Lavoro in team|Travail en équipe|Samenwerken|Praca w zespole|Samarbete|Collaboration|Zusammenarbeit|Cooperation|Samarbetsförmåga|Team Work
Communication|Kommunikation|Kommunikationsfähigkeit|Communication Skills|Comunicación|Comunicação|Comunicazione|Communicatie|Komunikacja|Komunikatywność|İletişim|Kommunikationsstärke|Kommunikationsförmåga|Comunicación efectiva|Verbal Communication|Communicatieve vaardigheden|İletişim becerileri|Comunicazione efficace
Written Communication|Schriftliche Kommunikation|Business Writing|Writing Skills
Interpersonal Skills|Soziale Kompetenz|Sozialkompetenz|Interpersonal Communication|Relationnel|Aisance relationnelle|People Skills|Sens du relationnel
Intercultural Competence|Interkulturelle Kompetenz|Cross-Cultural Communication|Cultural Awareness|Interculturalité
Presentation Skills|Präsentation|Präsentationstechnik|Public Speaking|Presentations|Presentation|Prise de parole en public|Hablar en público|Oratoria|Präsentieren|Oratória|Public speaking
Problem Solving|Problemlösung|Résolution de problèmes|Resolución de problemas|Resolução de problemas|Problem-Solving|Problemlösungsfähigkeit|Rozwiązywanie problemów|Problemlösning|Problem çözme|Probleemoplossend vermogen|Probleemoplossend|Risoluzione dei problemi
Analytical Skills|Analytisches Denken|Analytical Thinking|Esprit d'analyse|Pensamiento analítico|Analytische Fähigkeiten|Pensamento analítico|Analytisch vermogen|Myślenie analityczne|Analitik düşünme|Analytische Denkweise|Esprit analytique|Analisi
Critical Thinking|Kritisches Denken|Esprit critique|Pensamiento crítico|Pensamento crítico|Pensiero critico
Creativity|Kreativität|Créativité|Creatividad|Criatividade|Creatività|Creativiteit|Kreatywność|Kreativitet|Yaratıcılık|Creative Thinking
Innovation|Innovationsmanagement|Innovation Management
Decision Making|Entscheidungsfindung|Prise de décision|Toma de decisiones|Tomada de decisão|Decision-Making|Entscheidungsfreude|Karar verme
Time Management|Zeitmanagement|Gestion du temps|Gestión del tiempo|Gestão do tempo|Gestione del tempo|Timemanagement|Zarządzanie czasem|Tidsplanering|Zaman yönetimi|Prioritization|Time-Management
Organization?|Organisation|Organisationsfähigkeit|Organizational Skills|Organisationstalent|Organización|Organização|Capacità organizzative|Organizacja pracy|Organisational Skills|Sens de l'organisation|Organisationsgeschick|Organizasyon|Organisationsförmåga|Capacidad de organización|Organisatietalent|Organizzazione
Multitasking|Multi-Tasking|Multitâche|Multitarea
Attention to Detail|Detail Oriented|Detail-Oriented|Sorgfalt|Genauigkeit|Rigueur|Atención al detalle|Atenção aos detalhes|Dokładność|Noggrannhet|Nauwkeurigheid|Precisione|Accuracy|Precision
Adaptability|Anpassungsfähigkeit|Adaptabilité|Adaptabilidad|Adaptabilidade|Flexibility|Flexibilität|Flexibilité|Flexibilidad|Flexibilidade|Flessibilità|Flexibiliteit|Elastyczność|Flexibilitet|Esneklik|Adattabilità|Aanpassingsvermogen|Uyum
Resilience|Belastbarkeit|Stress Resistance|Résistance au stress|Resiliencia|Stressresistent|Odporność na stres|Stressbeständigkeit|Stress Management|Stressresistenz|Stresstålighet|Stresbestendig|Gestion du stress|Resistencia al estrés
Reliability|Zuverlässigkeit|Fiabilité|Fiabilidad|Betrouwbaarheid|Sumienność|Punctuality|Pünktlichkeit|Ponctualité|Puntualidad|Dependability|Odpowiedzialność|Responsabilidad|Responsibility|Verantwortungsbewusstsein|Responsabilité|Sens des responsabilités|Punktualność|Pontualidade|Puntualità|Sorumluluk
Autonomy|Selbstständigkeit|Selbständigkeit|Autonomie|Autonomía|Autonomia|Self-Motivation|Eigeninitiative|Zelfstandigheid|Samodzielność|Eigenverantwortung|Selbstständiges Arbeiten|Autonome|Self-Motivated|Zelfstandig
Initiative|Proactivity|Proactivité|Proactividad|Proatividade|Proaktivität|Eigenmotivation
Motivation|Motivación|Engagement|Einsatzbereitschaft|Leistungsbereitschaft
Curiosity|Curiosité|Curiosidad|Neugier|Nieuwsgierigheid
Work Ethic|Strong Work Ethic|Arbeitsmoral
Empathy|Empathie|Empatía|Empatia|Einfühlungsvermögen|Active Listening|Écoute active|Escucha activa|Écoute|Escuta ativa|Ascolto attivo|Empati
Emotional Intelligence|Emotionale Intelligenz|Inteligencia emocional|Inteligência emocional
Patience|Geduld|Paciencia|Patienta
Conflict Resolution|Konfliktlösung|Konfliktmanagement|Gestion des conflits|Resolución de conflictos|Conflict Management|Resolução de conflitos|Conflicthantering|Gestione dei conflitti
Mentoring|Mentorship|Mentorat|Mentoría|Mentoria|Coaching|Tutoría de residentes|Tutoring Colleagues
Facilitation|Moderation|Workshop Facilitation|Workshops|Workshop-Moderation|Animation d'ateliers
Delegation|Delegating|Task Delegation
Networking Skills|Relationship Building|Relationship Management|Beziehungsmanagement
Persuasion|Überzeugungskraft|Influencing|Overtuigingskracht
Customer Focus|Kundenorientierung|Customer Orientation|Orientation client|Orientación al cliente|Sens du service|Dienstleistungsorientierung|Orientación a resultados|Results Orientation|Klantgericht|Serviceorientierung
Strategic Thinking|Strategisches Denken|Pensamiento estratégico|Visão estratégica
Entrepreneurial Thinking|Unternehmerisches Denken|Business Acumen
Learning Agility|Fast Learner|Quick Learner|Lernbereitschaft|Schnelle Auffassungsgabe|Capacité d'apprentissage|Lifelong Learning|Capacidad de aprendizaje
Discretion|Diskretion|Confidentiality|Discrétion|Vertraulichkeit
`;
