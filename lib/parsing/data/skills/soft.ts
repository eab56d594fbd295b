/** The skills of dealing with people and oneself. */
export const soft = `
Leadership|Führung|Leadership Skills|Liderazgo|Liderança|Führungskompetenz|Leiderschap|Przywództwo|Ledarskap|Liderlik|Leadership d'équipe|Führungserfahrung|Mitarbeiterführung|Personalführung
Team Leadership|Teamleitung|Team Management|Gestion d'équipe|Gestión de equipos|Gestão de equipes|Gestione del team|Team Lead|Zarządzanie zespołem|Management d'équipe|Gestão de pessoas|People Management|Gestão de equipas|Ekip yönetimi|Liderazgo de equipos|Encadrement|Teamführung|Team Building|Gestione team
Teamwork|Teamarbeit|Travail d'équipe|Trabajo en equipo|Trabalho em equipe|Lavoro di squadra|Teamwerk|Praca zespołowa|Lagarbete|Takım çalışması|Teamfähigkeit|Esprit d'équipe|Team Player|Trabalho em equipa|Lavoro in team|Travail en équipe|Samenwerken|Praca w zespole|Samarbete|Collaboration|Zusammenarbeit|Cooperation|Samarbetsförmåga|Team Work
Communication|Kommunikation|Kommunikationsfähigkeit|Communication Skills|Comunicación|Comunicação|Comunicazione|Communicatie|Komunikacja|Komunikatywność|İletişim|Kommunikationsstärke|Kommunikationsförmåga|Comunicación efectiva|Verbal Communication|Communicatieve vaardigheden|İletişim becerileri|Comunicazione efficace
Written Communication|Schriftliche Kommunikation|Business Writing|Writing Skills|Communication écrite|Comunicación escrita|Comunicação escrita|Comunicazione scritta|Schriftelijke communicatie|Komunikacja pisemna|Skriftlig kommunikation|Yazılı iletişim
Interpersonal Skills|Soziale Kompetenz|Sozialkompetenz|Interpersonal Communication|Relationnel|Aisance relationnelle|People Skills|Sens du relationnel|Habilidades interpersonales|Habilidades interpessoais|Competenze interpersonali|Sociale vaardigheden|Umiejętności interpersonalne|Social kompetens|Kişilerarası iletişim
Intercultural Competence|Interkulturelle Kompetenz|Cross-Cultural Communication|Cultural Awareness|Interculturalité|Competencia intercultural|Competenza interculturale|Interculturele vaardigheden|Kompetencje międzykulturowe|Interkulturell kompetens|Kültürlerarası iletişim
Presentation Skills|Präsentation|Präsentationstechnik|Public Speaking|Presentations|Presentation|Prise de parole en public|Hablar en público|Oratoria|Präsentieren|Oratória|Public speaking|Presentatievaardigheden|Umiejętności prezentacyjne|Presentationsteknik|Sunum becerileri|Capacità di presentazione|Wystąpienia publiczne
Problem Solving|Problemlösung|Résolution de problèmes|Resolución de problemas|Resolução de problemas|Problem-Solving|Problemlösungsfähigkeit|Rozwiązywanie problemów|Problemlösning|Problem çözme|Probleemoplossend vermogen|Probleemoplossend|Risoluzione dei problemi
Analytical Skills|Analytisches Denken|Analytical Thinking|Esprit d'analyse|Pensamiento analítico|Analytische Fähigkeiten|Pensamento analítico|Analytisch vermogen|Myślenie analityczne|Analitik düşünme|Analytische Denkweise|Esprit analytique|Analisi
Critical Thinking|Kritisches Denken|Esprit critique|Pensamiento crítico|Pensamento crítico|Pensiero critico|Kritisch denken|Krytyczne myślenie|Kritiskt tänkande|Eleştirel düşünme
Creativity|Kreativität|Créativité|Creatividad|Criatividade|Creatività|Creativiteit|Kreatywność|Kreativitet|Yaratıcılık|Creative Thinking
Innovation|Innovationsmanagement|Innovation Management
Decision Making|Entscheidungsfindung|Prise de décision|Toma de decisiones|Tomada de decisão|Decision-Making|Entscheidungsfreude|Karar verme|Capacità decisionale|Besluitvaardigheid|Podejmowanie decyzji|Beslutsfattande
Time Management|Zeitmanagement|Gestion du temps|Gestión del tiempo|Gestão do tempo|Gestione del tempo|Timemanagement|Zarządzanie czasem|Tidsplanering|Zaman yönetimi|Prioritization|Time-Management
Organization?|Organisation|Organisationsfähigkeit|Organizational Skills|Organisationstalent|Organización|Organização|Capacità organizzative|Organizacja pracy|Organisational Skills|Sens de l'organisation|Organisationsgeschick|Organizasyon|Organisationsförmåga|Capacidad de organización|Organisatietalent|Organizzazione
Multitasking|Multi-Tasking|Multitâche|Multitarea|Wielozadaniowość|Multitasken|Çoklu görev
Attention to Detail|Detail Oriented|Detail-Oriented|Sorgfalt|Genauigkeit|Rigueur|Atención al detalle|Atenção aos detalhes|Dokładność|Noggrannhet|Nauwkeurigheid|Precisione|Accuracy|Precision
Adaptability|Anpassungsfähigkeit|Adaptabilité|Adaptabilidad|Adaptabilidade|Flexibility|Flexibilität|Flexibilité|Flexibilidad|Flexibilidade|Flessibilità|Flexibiliteit|Elastyczność|Flexibilitet|Esneklik|Adattabilità|Aanpassingsvermogen|Uyum
Resilience|Belastbarkeit|Stress Resistance|Résistance au stress|Resiliencia|Stressresistent|Odporność na stres|Stressbeständigkeit|Stress Management|Stressresistenz|Stresstålighet|Stresbestendig|Gestion du stress|Resistencia al estrés
Reliability|Zuverlässigkeit|Fiabilité|Fiabilidad|Betrouwbaarheid|Sumienność|Punctuality|Pünktlichkeit|Ponctualité|Puntualidad|Dependability|Odpowiedzialność|Responsabilidad|Responsibility|Verantwortungsbewusstsein|Responsabilité|Sens des responsabilités|Punktualność|Pontualidade|Puntualità|Sorumluluk
Autonomy|Selbstständigkeit|Selbständigkeit|Autonomie|Autonomía|Autonomia|Self-Motivation|Eigeninitiative|Zelfstandigheid|Samodzielność|Eigenverantwortung|Selbstständiges Arbeiten|Autonome|Self-Motivated|Zelfstandig
Initiative|Proactivity|Proactivité|Proactividad|Proatividade|Proaktivität|Eigenmotivation|Spirito d'iniziativa|Eigen initiatief|Inicjatywa własna|Initiativförmåga|İnisiyatif alma|Esprit d'initiative
Motivation|Motivación|Engagement|Einsatzbereitschaft|Leistungsbereitschaft|Motywacja?|Motivatie?|Motivazione?|Motivação?|Motivasyon?
Curiosity|Curiosité|Curiosidad|Neugier|Nieuwsgierigheid|Wissensdurst|Curiosità?|Ciekawość?|Nyfikenhet?|Merak?
Work Ethic|Strong Work Ethic|Arbeitsmoral
Empathy|Empathie|Empatía|Empatia|Einfühlungsvermögen|Active Listening|Écoute active|Escucha activa|Écoute|Escuta ativa|Ascolto attivo|Empati
Emotional Intelligence|Emotionale Intelligenz|Inteligencia emocional|Inteligência emocional|Intelligence émotionnelle|Intelligenza emotiva|Emotionele intelligentie|Inteligencja emocjonalna|Emotionell intelligens|Duygusal zeka
Patience|Geduld|Paciencia|Patienta|Pazienza?|Cierpliwość?|Tålamod?|Sabırlılık?
Conflict Resolution|Konfliktlösung|Konfliktmanagement|Gestion des conflits|Resolución de conflictos|Conflict Management|Resolução de conflitos|Conflicthantering|Gestione dei conflitti|Rozwiązywanie konfliktów|Konflikthantering|Çatışma çözme
Mentoring|Mentorship|Mentorat|Mentoría|Mentoria|Coaching|Tutoría de residentes|Tutoring Colleagues|Tutoraggio|Mentoraat|Mentorskap|Mentorluk
Facilitation|Moderation|Workshop Facilitation|Workshops|Workshop-Moderation|Animation d'ateliers|Facilitación|Facilitação|Facilitazione|Faciliteren van workshops|Facylitacja|Kolaylaştırıcılık
Delegation|Delegating|Task Delegation
Networking Skills|Relationship Building|Relationship Management|Beziehungsmanagement
Persuasion|Überzeugungskraft|Influencing|Overtuigingskracht
Customer Focus|Kundenorientierung|Customer Orientation|Orientation client|Orientación al cliente|Sens du service|Dienstleistungsorientierung|Orientación a resultados|Results Orientation|Klantgericht|Serviceorientierung|Orientação ao cliente|Orientamento al cliente|Klantgericht werken|Orientacja na klienta|Kundfokus|Müşteri odaklılık
Strategic Thinking|Strategisches Denken|Pensamiento estratégico|Visão estratégica|Pensée stratégique|Pensamento estratégico|Pensiero strategico|Strategisch denken|Myślenie strategiczne|Strategiskt tänkande|Stratejik düşünme
Entrepreneurial Thinking|Unternehmerisches Denken|Business Acumen
Learning Agility|Fast Learner|Quick Learner|Lernbereitschaft|Schnelle Auffassungsgabe|Capacité d'apprentissage|Lifelong Learning|Capacidad de aprendizaje|Leergierigheid|Chęć nauki|Szybkie uczenie się|Lättlärd|Öğrenmeye açıklık|Capacità di apprendimento|Facilidade de aprendizagem
Discretion|Diskretion|Confidentiality|Discrétion|Vertraulichkeit
Self-Organization|Selbstorganisation|Self-Management|Selbstmanagement|Auto-organisation|Autogestión|Autogestão|Auto-organizzazione|Zelfmanagement|Samoorganizacja|Självledarskap|Öz yönetim
Ability to Work under Pressure|Working under Pressure|Work under Pressure|Arbeiten unter Druck|Travail sous pression|Trabajo bajo presión|Trabalho sob pressão|Lavorare sotto pressione|Werken onder druk|Praca pod presją czasu|Praca pod presją|Arbeta under press|Baskı altında çalışma
Goal Orientation|Zielorientierung|Zielstrebigkeit|Ergebnisorientierung|Goal-Oriented|Results-Oriented|Orienté résultats|Orientado a resultados|Orientado a objetivos|Orientação para resultados|Orientamento al risultato|Resultaatgericht|Doelgericht|Zorientowanie na cel|Resultatinriktad|Målmedveten|Sonuç odaklı
Assertiveness?|Durchsetzungsvermögen|Durchsetzungsstärke|Assertivité|Asertividad|Assertividade|Assertività|Assertiviteit|Asertywność
Diplomacy?|Diplomatie?|Tact?|Taktgefühl?|Diplomacia?|Diplomatiek
Self-Confidence|Selbstbewusstsein|Confiance en soi|Confianza en uno mismo|Autoconfiança|Sicurezza di sé|Zelfvertrouwen|Pewność siebie|Självförtroende|Özgüven
Service Orientation|Hospitality Mindset|Hizmet odaklılık|Serviceanda
Ownership Mentality|Accountability?|Hands-on-Mentalität|Hands-on Mentality|Hands-on-Mentaliteit|Sense of Ownership
Open-Mindedness|Aufgeschlossenheit|Ouverture d'esprit|Mente abierta|Apertura mentale|Openheid?|Otwartość?|Öppenhet?
Optimism?|Positive Attitude|Positive Einstellung|Attitude positive|Actitud positiva|Atitude positiva|Atteggiamento positivo|Positieve instelling|Pozytywne nastawienie|Positiv inställning
Loyalty?|Loyalität?|Loyauté?|Lealtad?|Lealdade?|Loyaliteit?|Lojalność?|Lojalitet?|Sadakat?
Honesty?|Integrity?|Integrität?|Ehrlichkeit?|Honnêteté?|Intégrité?|Honestidad?|Integridad?|Honestidade?|Onestà?|Eerlijkheid?|Uczciwość?|Ärlighet?|Dürüstlük?
Perseverance?|Durchhaltevermögen|Ausdauer?|Perseverancia?|Perseverança?|Perseveranza?|Doorzettingsvermogen|Wytrwałość?|Uthållighet|Azim?
Systems Thinking|Vernetztes Denken|Ganzheitliches Denken|Pensée systémique|Pensamiento sistémico|Pensamento sistêmico
Logical Thinking|Logisches Denken|Logique?|Pensamiento lógico|Raciocínio lógico|Ragionamento logico|Logisch denken|Logiczne myślenie|Logiskt tänkande|Mantıksal düşünme
Remote Collaboration|Remote Work|Remote Working|Virtual Teams|Virtuelle Teams|Télétravail|Trabajo remoto|Trabalho remoto|Lavoro da remoto|Thuiswerken|Praca zdalna|Distansarbete|Uzaktan çalışma
Feedback Culture|Giving Feedback|Feedbackgespräche|Konstruktives Feedback|Constructive Feedback
Mediation Skills|Vermittlungsgeschick|Consensus Building
Manual Dexterity|Handwerkliches Geschick|Handgeschick|Dextérité?|Habileté manuelle|Destreza manual|Abilità manuale|Manualità|Handigheid|Zdolności manualne|Händighet|El becerisi
Physical Fitness|Physical Stamina|Körperliche Belastbarkeit|Körperliche Fitness|Condition physique|Resistencia física|Resistenza fisica|Fysieke conditie|Sprawność fizyczna|Fysisk styrka|Fiziksel dayanıklılık
Willingness to Travel|Reisebereitschaft|Mobilité géographique|Disponibilidad para viajar|Disponibilidade para viagens|Disponibilità a trasferte|Reisbereidheid|Gotowość do podróży|Dyspozycyjność?|Seyahat engeli olmayan
Shift Work|Schichtarbeit|Schichtbereitschaft|Travail posté|Travail en équipes|Horarios rotativos|Trabajo a turnos|Trabalho por turnos|Lavoro su turni|Ploegendienst|Praca zmianowa|Skiftarbete|Vardiyalı çalışma
`;
