/** Teaching, training, care at school. */
export const education = `
Teaching?|Unterrichten|Enseignement|Docencia|Docência|Insegnamento|Lesgeven|Nauczanie|Undervisning|Öğretmenlik|Unterricht|Classroom Teaching
Classroom Management|Klassenführung|Gestion de classe|Gestione della classe|Sınıf yönetimi|Manejo de grupo|Gestión de aula|Gestão de sala de aula|Klassenmanagement|Zarządzanie klasą|Ledarskap i klassrummet
Curriculum Development|Curriculum Design|Lehrplanentwicklung|Lesson Planning|Unterrichtsplanung|Lesson Plans|Programación didáctica|Élaboration de programmes|Diseño curricular|Desenvolvimento curricular|Progettazione didattica|Curriculumontwikkeling|Planowanie lekcji|Lektionsplanering|Müfredat geliştirme|Preparazione lezioni|Ders planlama
Instructional Design|E-Learning|eLearning|Blended Learning
Special Education|Sonderpädagogik|Special Needs|Éducation spécialisée|Educación especial|Educação especial|SEN|Inclusive Education|Inclusion|Didattica inclusiva|Besoins éducatifs particuliers|Speciaal onderwijs|Pedagogika specjalna|Özel eğitim|Sostegno didattico
Early Childhood Education|Frühpädagogik|Frühkindliche Bildung|Educação infantil|Educación infantil|Okul öncesi eğitim|Petite enfance|Educazione della prima infanzia|Kinderopvang?|Edukacja przedszkolna|Förskolepedagogik
Tutoring|Nachhilfe|Soutien scolaire|Clases particulares|Tutoría|Reforço escolar|Ripetizioni?|Bijles?|Korepetycje|Läxhjälp|Özel ders
Moodle|Blackboard LMS|Canvas LMS|Google Classroom|LMS|Learning Management Systems
Student Assessment|Assessment|Evaluation|Évaluation|Evaluación|Avaliação de alunos|Valutazione degli studenti|Toetsing?|Ocenianie uczniów|Bedömning av elever|Öğrenci değerlendirme
Academic Advising|Student Counseling|Student Counselling|Studienberatung
Pedagogy|Pädagogik|Pédagogie|Pedagogía|Pedagogia|Didaktik|Didactics
Adult Education|Erwachsenenbildung|Formation pour adultes|Formation d'adultes|Educación de adultos|Educação de adultos|Formazione degli adulti|Volwassenenonderwijs|Edukacja dorosłych|Vuxenutbildning|Yetişkin eğitimi
Vocational Training|Vocational Education|Berufsausbildung|Ausbildereignung|Formation professionnelle|Formación profesional|Formação profissional|Formazione professionale|Beroepsonderwijs|Kształcenie zawodowe|Yrkesutbildning|Mesleki eğitim
Primary Education|Primary Teaching|Grundschulpädagogik|Enseignement primaire|Educación primaria|Ensino fundamental|Scuola primaria|Basisonderwijs|Nauczanie wczesnoszkolne|Edukacja wczesnoszkolna|Grundskollärare|Sınıf öğretmenliği
Secondary Education|Secondary Teaching|Enseignement secondaire|Educación secundaria|Ensino médio|Scuola secondaria|Voortgezet onderwijs|Gymnasieskolan|Ortaöğretim
Higher Education|Hochschullehre|University Teaching|Hochschuldidaktik|Enseignement supérieur|Educación superior|Docencia universitaria|Ensino superior|Docenza universitaria|Hoger onderwijs|Szkolnictwo wyższe|Yükseköğretim
English Language Teaching|Teaching English as a Foreign Language|EFL|ESL|ESOL|Teaching English|Englischunterricht|Enseignement de l'anglais|Enseñanza de inglés|Ensino de inglês|Insegnamento dell'inglese|Nauczanie języka angielskiego|İngilizce öğretmenliği
German as a Foreign Language|Deutsch als Fremdsprache|DaF|DaZ|Deutsch als Zweitsprache|DaF/DaZ
French as a Foreign Language|Français langue étrangère|FLE
Spanish as a Foreign Language|ELE|Español como lengua extranjera
Italian as a Foreign Language|Italiano L2|Italiano per stranieri
Foreign Language Teaching|Fremdsprachenunterricht|Language Teaching|Language Instruction|Sprachunterricht|Enseignement des langues|Enseñanza de idiomas|Ensino de línguas|Insegnamento delle lingue|Taalonderwijs|Nauczanie języków obcych|Språkundervisning|Yabancı dil öğretimi
Mathematics Teaching|Math Instruction|Mathematikunterricht|Enseignement des mathématiques|Enseñanza de matemáticas|Ensino de matemática|Matematik öğretmenliği
Music Education|Music Teaching|Musikunterricht|Musikpädagogik|Enseignement musical|Educación musical|Educação musical|Educazione musicale|Muziekonderwijs|Müzik öğretmenliği
Physical Education|Sportunterricht|Éducation physique|EPS|Educación física|Educação física|Educazione fisica|Lichamelijke opvoeding|Wychowanie fizyczne|Idrottsundervisning|Beden eğitimi
STEM Education|STEM Teaching|MINT-Bildung|Science Education
Art Education|Kunstpädagogik|Kunstunterricht|Arts plastiques|Educación artística|Educação artística|Educazione artistica|Görsel sanatlar öğretmenliği
Montessori|Montessori Method|Montessori-Pädagogik|Pédagogie Montessori|Método Montessori|Montessorionderwijs
Waldorf Education|Waldorfpädagogik|Pédagogie Steiner
Reggio Emilia Approach|Reggio Emilia
Media Education|Medienpädagogik|Medienbildung|Éducation aux médias|Educación mediática|Media Literacy
Outdoor Education|Erlebnispädagogik|Waldpädagogik|Environmental Education|Umweltbildung|Éducation à l'environnement|Educación ambiental|Educação ambiental|Educazione ambientale|Edukacja ekologiczna
Youth Work|Jugendarbeit|Animation jeunesse|Trabajo con jóvenes|Trabalho com jovens|Jongerenwerk|Praca z młodzieżą|Ungdomsarbete|Gençlik çalışmaları|Kinder- und Jugendarbeit
After-School Care|Hortbetreuung|Ganztagsbetreuung|Accueil périscolaire|Périscolaire|Buitenschoolse opvang|Fritidshem|Świetlica
Parent Communication|Parental Engagement|Elternarbeit|Elterngespräche|Relation avec les parents|Atención a padres|Rapporti con le famiglie|Oudergesprekken|Współpraca z rodzicami|Veli iletişimi|Föräldrakontakt
Learning Support|Lernförderung|Förderunterricht|Accompagnement scolaire|Apoyo escolar|Refuerzo educativo|Apoio pedagógico|Sostegno scolastico|Leerondersteuning|Specialpedagogik|Kaynaştırma eğitimi
Individualized Education Programs|IEP|IEPs|Förderpläne|Individual Education Plans|Bireyselleştirilmiş eğitim programı|BEP
Differentiated Instruction|Binnendifferenzierung|Differenzierung|Pédagogie différenciée|Atención a la diversidad|Didattica differenziata|Differentiatie in de klas
Exam Preparation|Prüfungsvorbereitung|Test Preparation|Préparation aux examens|Preparación de exámenes|Preparação para exames|Preparazione agli esami|Examentraining|Przygotowanie do egzaminów|Sınav hazırlığı
Grading?|Grading Papers|Korrektur von Arbeiten|Leistungsbewertung|Correction de copies|Evaluación del alumnado
School Administration|School Management|Schulleitung|Schulverwaltung|Direction d'établissement|Gestión escolar|Gestão escolar|Dirigenza scolastica|Schoolleiding|Zarządzanie oświatą|Skolledning|Okul yönetimi
Educational Technology|EdTech|Digital Learning|Digitales Lernen|Numérique éducatif|Tecnología educativa|Tecnologia educacional|Tecnologie didattiche|ICT in het onderwijs|Eğitim teknolojileri|Digitala läromedel
Online Teaching|Online-Unterricht|Distance Learning|Distance Teaching|Fernunterricht|Enseignement à distance|Educación a distancia|Enseñanza online|Ensino a distância|Didattica a distanza|Afstandsonderwijs|Nauczanie zdalne|Distansundervisning|Uzaktan eğitim
Interactive Whiteboards|Smartboard|Smart Boards|Tableau blanc interactif|TBI|Pizarra digital|Lavagna interattiva|LIM|Tablica interaktywna|Akıllı tahta
Educational Games
Kahoot
Quizlet
Quizizz
Genially
Gamification|Gamificación|Gamificação
Articulate Storyline|Articulate 360
Articulate Rise
Adobe Captivate
iSpring
SCORM
Career Counseling|Career Guidance|Career Coaching|Berufsberatung|Berufsorientierung|Orientation professionnelle|Orientación laboral|Orientación profesional|Orientação profissional|Orientamento professionale|Loopbaanbegeleiding|Doradztwo zawodowe|Studie- och yrkesvägledning|Kariyer danışmanlığı
Train the Trainer|Formation de formateurs|Formación de formadores|Formador de formadores|Formação de formadores|Formazione formatori|Eğiticinin eğitimi|Ausbildereignungsprüfung|AdA-Schein|Ausbilderschein|AEVO
Thesis Supervision|Betreuung von Abschlussarbeiten|Encadrement de mémoires|Dirección de tesis|Dirección de TFG|Orientação de TCC|Scriptiebegeleiding
Sports Coaching|Trainerlizenz|Sporttraining|Entraînement sportif|Entrenamiento deportivo|Treinamento esportivo|Allenamento sportivo|Antrenörlük
Fitness Training|Personal Training|Group Fitness|Entrenamiento personal|Treinamento funcional|Kişisel antrenörlük
Swimming Instruction|Schwimmunterricht|Zweminstructeur
Lifeguarding|Lifeguard|Rettungsschwimmer|Surveillant de baignade|BNSSA|Socorrista|Salva-vidas|Bagnino|Ratownik wodny|Cankurtaran
Yoga Instruction|Yoga Teaching|Yogaunterricht
Pilates
Museum Education|Kunstvermittlung|Médiation culturelle|Mediación cultural
Guided Tours|Visites guidées|Visitas guiadas|Visite guidate|Rondleidingen|Oprowadzanie wycieczek|Guidade turer
`;
