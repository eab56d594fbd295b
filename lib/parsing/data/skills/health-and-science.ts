/** Medicine, nursing, laboratory, natural and social sciences. */
export const healthAndScience = `
Patient Care|Patientenversorgung|Soins aux patients|Atención al paciente|Cuidado do paciente|Assistenza al paziente|Patientenpflege|Direct Patient Care|Opieka nad pacjentem|Patientvård|Hasta bakımı|Atendimento ao paciente|Patientenbetreuung|Cuidados ao paciente|Patiëntenzorg
Nursing?|Krankenpflege|Soins infirmiers|Enfermería|Enfermagem|Infermieristica|Verpleegkunde|Pielęgniarstwo|Omvårdnad|Hemşirelik|Nursing Care|Grundpflege|Behandlungspflege
Intensive Care|Critical Care|ICU|Intensivpflege|Intensivmedizin|Soins intensifs|Réanimation|Cuidados intensivos|UCI|UTI|Terapia intensiva|Intensieve zorg|Intensivvård
Emergency Medicine|Emergency Care|Notfallmedizin|Urgences|Urgencias|Urgências|Pronto soccorso|Spoedeisende hulp|Emergency Nursing|Notaufnahme
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
Obstetrics and Gynecology|Gynäkologie|Obstetrics|Gynécologie|Ginecología
Orthopedics|Orthopädie|Orthopédie|Ortopedia
Dermatology|Dermatologie
Radiology|Radiologie|Röntgen|Radiología|X-Ray|Medical Imaging|Imagerie médicale
Ultrasound|Sonography|Ultraschall|Échographie|Ecografía|Ecografía pulmonar|Sonographie
MRI|Magnetic Resonance Imaging|MRT|IRM
CT Scan|Computertomographie
ECG|EKG|Electrocardiography|Elektrokardiogramm
Pulmonology|Neumología|Pneumologie|Neumología pediátrica|Respiratory Care|Respiratory Medicine
Palliative Care|Palliativpflege|Soins palliatifs|Cuidados paliativos|Palliative zorg
Wound Care|Wundversorgung|Wundmanagement|Wound Management|Soins des plaies|Wondzorg|Cura delle ferite|Curación de heridas|Curativos?|Medicazione ferite|Opatrywanie ran|Sårvård|Yara bakımı
Medication Administration|Medikamentengabe|Administration of Medication|Medication Management|Administración de medicamentos|Administração de medicamentos|Administration des médicaments|Somministrazione farmaci|Medicatie toedienen|Podawanie leków|Läkemedelshantering|İlaç uygulaması
IV Therapy|Intravenous Therapy|Infusionstherapie|Cannulation|IV Insertion|Venipuncture|Phlebotomy|Blutentnahme|Venepuncture|Prélèvements sanguins
Vital Signs|Vitalzeichenkontrolle|Signos vitales|Vital Signs Monitoring
CPR|CPR/AED|RCP|BLS/CPR
ACLS|Advanced Cardiac Life Support|ALS|Advanced Life Support
PALS
ATLS
Ventilator Management|Mechanical Ventilation|Beatmung|Ventilator Care
Haemofiltration
Infection Control|Infection Prevention|Hygiene|Infektionskontrolle|Krankenhaushygiene|Hygienemanagement|Aseptic Technique|Sterile Technique|Infektionsschutz|Prévention des infections|Control de infecciones|Controle de infecção|Controllo delle infezioni|Infectiepreventie|Kontrola zakażeń|Infektionskontroll|Enfeksiyon kontrolü
Patient Assessment|Clinical Assessment|Physical Assessment
Patient Education|Health Education|Patientenaufklärung
Discharge Planning|Entlassmanagement|Care Planning|Pflegeplanung|Care Coordination|Case Management|Fallmanagement
Pain Management|Schmerztherapie
Electronic Health Records|EHR|EMR|Electronic Medical Records|Medical Records|Patientenakten|Pflegedokumentation|Clinical Documentation|Historia clínica electrónica|Medical Documentation
Epic?|Epic EHR|Epic Systems
Cerner
Meditech
ORBIS|Medico KIS|SAP IS-H
Medical Coding|ICD-10|CPT Coding|ICD-10 Coding|DRG
Medical Terminology
HL7|FHIR
Telemedicine|Telehealth|Telemedizin
Clinical Research|Klinische Forschung|Recherche clinique|Investigación clínica|Pesquisa clínica|Ricerca clinica
Clinical Trials|Klinische Studien|Essais cliniques|Ensayos clínicos|Clinical Trial Management
Good Clinical Practice|ICH-GCP
Clinical Simulation|Simulación clínica|Simulation Training
Epidemiology|Epidemiologie|Epidemiología
Public Health|Gesundheitswesen|Santé publique|Salud pública|Saúde pública
Healthcare Management|Healthcare Administration|Hospital Management|Gesundheitsmanagement|Gestión sanitaria
Pharmacology|Pharmakologie|Pharmacologie|Farmacología
Pharmacy|Pharmazie|Pharmacie|Farmacia|Arzneimittelherstellung|Rezeptur|Zytostatika
Pharmacovigilance|Arzneimitteltherapiesicherheit|AMTS|Drug Safety
Dispensing|Prescription Dispensing
Dentistry|Zahnmedizin|Odontologie|Odontología
Physiotherapy|Physical Therapy|Physiotherapie|Kinésithérapie|Fisioterapia|Krankengymnastik|Fizjoterapia
Occupational Therapy|Ergotherapie|Ergothérapie|Terapia ocupacional
Speech Therapy|Logopädie|Orthophonie|Logopedia|Speech-Language Pathology
Rehabilitation|Rehabilitación|Reabilitação|Riabilitazione
Massage Therapy|Massage|Lymphdrainage
Nutrition|Nutrición|Nutrição|Clinical Nutrition|Ernährung?|Nutrizione|Voedingsleer|Żywienie|Beslenme
Psychology|Psychologie|Psicología|Psicologia|Clinical Psychology
Counseling|Counselling|Beratung|Psychological Counseling|Konsultacje|Kundenpsychologie
Cognitive Behavioral Therapy|CBT|Verhaltenstherapie|Terapia cognitivo-conductual
Social Work|Sozialarbeit|Travail social|Trabajo social|Serviço social|Servizio sociale|Maatschappelijk werk|Praca socjalna|Socialt arbete|Sosyal hizmet
Child Care|Childcare|Kinderbetreuung|Garde d'enfants|Cuidado de niños|Babysitting|Opieka nad dziećmi|Cuidado infantil|Assistenza all'infanzia|Barnomsorg|Çocuk bakımı
Elder Care|Seniorenbetreuung|Cuidado de ancianos|Aide aux personnes âgées|Soins aux personnes âgées|Cuidado de idosos|Assistenza anziani|Opieka nad osobami starszymi|Yaşlı bakımı
Disability Support|Behindertenbetreuung
Safeguarding|Child Safeguarding
Veterinary Medicine|Tiermedizin|Animal Health
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
Food Science|Lebensmitteltechnologie|Food Technology|Lebensmittelsicherheit
Experimental Design|Design of Experiments|DoE|Versuchsplanung
Research|Forschung|Recherche|Investigación|Pesquisa|Ricerca|Onderzoek|Badania|Forskning|Araştırma|Scientific Research|Research Methods|Research Methodology
Qualitative Research|Qualitative Forschung|Qualitative Methods|Focus Groups
Quantitative Research|Quantitative Methods|Quantitative Analysis|Survey Design|Surveys|Survey Research
Literature Review|Literaturrecherche
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
Basic Nursing Care|Grund- und Behandlungspflege|Körperpflege|Soins d'hygiène|Soins de nursing|Cuidados básicos|Higiene del paciente|Cuidados de higiene|Igiene del paziente|Basiszorg|Pielęgnacja chorych|Temel bakım>Patient Care
Patient Mobilization|Mobilisation von Patienten|Kinaesthetics|Kinästhetik|Mobilisation des patients|Movilización de pacientes|Mobilização de pacientes|Mobilizzazione dei pazienti|Mobilisatie van patiënten|Patient Transfers|Hasta mobilizasyonu|Förflyttningsteknik
Home Care|Ambulante Pflege|Häusliche Pflege|Aide à domicile|Soins à domicile|Atención domiciliaria|Ayuda a domicilio|Assistência domiciliar|Apoio domiciliário|Assistenza domiciliare|Thuiszorg|Opieka domowa|Hemtjänst|Evde bakım
Dementia Care|Demenzbetreuung|Demenzpflege|Accompagnement Alzheimer|Cuidado de pacientes con demencia|Cuidados de demência|Assistenza demenza|Dementiezorg|Opieka nad osobami z demencją|Demensvård|Demans bakımı>Elder Care
Hospice Care|Hospizarbeit|Sterbebegleitung|End-of-Life Care|Soins de fin de vie|Cuidados al final de la vida>Palliative Care
Nursing Documentation|Care Plans|Dossier de soins|Plan de cuidados|Plano de cuidados|Piano assistenziale|Zorgplannen|Dokumentacja medyczna|Omvårdnadsdokumentation|Vivendi PD|MediFox
Catheterization|Blasenkatheter|Catheter Care|Sondage urinaire|Sondaje vesical|Cateterismo|Katheterisatie|Cewnikowanie|Kateterisering
Tube Feeding|Enteral Nutrition|PEG-Versorgung|Sondenernährung|Nutrition entérale|Nutrición enteral|Nutrição enteral|Nutrizione enterale|Sondevoeding
Tracheostomy Care|Tracheostoma|Trachealkanülenpflege|Soins de trachéotomie|Cuidados de traqueostomía
Stoma Care|Stomatherapie|Stomaversorgung|Stomaverzorging|Ostomy Care
Blood Draw|Blutabnahme|Prises de sang|Extracción de sangre|Extracciones sanguíneas|Coleta de sangue|Prelievi ematici|Bloedafname|Pobieranie krwi|Blodprovstagning|Kan alma
Injections?|Subcutaneous Injections|Injektionen|Injections sous-cutanées|Inyecciones|Iniezioni|Injecties|Iniekcje|Enjeksiyon
Vaccination|Vaccinations?|Impfungen?|Immunizations|Vacunación?|Vacinação?|Vaccinazioni?|Szczepienia?|Vaccinering|Aşılama
Triage|Manchester Triage|Ersteinschätzung|Triaje|Triagem|Triyaj>Emergency Medicine
Operating Room Nursing|OR Nursing|OP-Pflege|OP-Assistenz|Scrub Nurse|Instrumentation chirurgicale|Bloc opératoire|Instrumentación quirúrgica|Instrumentação cirúrgica|Strumentista di sala operatoria|OK-assistentie|Instrumentowanie|Ameliyathane hemşireliği
Sterilization|Sterile Processing|Sterilisation|Instrumentenaufbereitung|Esterilización|Esterilização|Sterilizzazione|Sterylizacja|Sterilisering|Sterilizasyon
Dialysis|Hemodialysis|Dialyse|Hémodialyse|Hemodiálisis|Diálisis|Hemodiálise|Emodialisi|Dializa|Dialys|Hemodiyaliz
Chemotherapy|Chemotherapy Administration|Chemotherapie|Chimiothérapie|Quimioterapia|Chemioterapia|Kemoterapi>Oncology
Midwifery|Hebammenkunde|Geburtshilfe|Maïeutique|Obstetricia|Matronería|Enfermagem obstétrica|Ostetricia|Verloskunde|Położnictwo|Barnmorska|Ebelik>Obstetrics and Gynecology
Community Health|Community Nursing|Gemeindepflege|Santé communautaire|Salud comunitaria|Saúde comunitária|Saúde da família|Sağlık ocağı
Occupational Medicine|School Health|Occupational Health|Arbeitsmedizin|Betriebsmedizin|Médecine du travail|Salud ocupacional|Medicina del trabajo|Medicina do trabalho|Medicina del lavoro|Bedrijfsgeneeskunde|Medycyna pracy|Företagshälsovård|İşyeri hekimliği
General Practice|Family Medicine|Allgemeinmedizin|Médecine générale|Medicina familiar|Medicina de familia|Medicina geral|Medicina generale|Huisartsgeneeskunde|Medycyna rodzinna|Allmänmedicin|Aile hekimliği
Internal Medicine|Innere Medizin|Médecine interne|Medicina interna|Interne geneeskunde|Choroby wewnętrzne|Internmedicin|İç hastalıkları|Dahiliye
Gastroenterology|Gastroenterologie|Gastroenterología|Gastroenteroloji
Endoscopy|Endoskopie|Endoscopie|Endoscopia
Urology|Urologie|Urología|Üroloji
Nephrology|Nephrologie|Nefrología|Nefroloji
Endocrinology|Endokrinologie|Endocrinologie|Endocrinología|Diabetology|Diabetologie|Diabetes Education|Endokrinoloji
Rheumatology|Rheumatologie|Rhumatologie|Reumatología|Romatoloji
Hematology|Haematology|Hämatologie|Hématologie|Hematología|Ematologia|Hematoloji
Ophthalmology|Augenheilkunde|Ophtalmologie|Oftalmología|Oculistica|Oogheelkunde|Okulistyka|Göz hastalıkları
ENT|Otolaryngology|HNO|HNO-Heilkunde|Oto-rhino-laryngologie|Otorrinolaringología|Otorinolaringoiatria|KNO|Laryngologia|Kulak burun boğaz
Infectious Diseases|Infectious Disease|Infektiologie|Infectiologie|Maladies infectieuses|Enfermedades infecciosas|Doenças infecciosas|Malattie infettive|Infectieziekten|Choroby zakaźne|Enfeksiyon hastalıkları
Pathology|Pathologie|Anatomical Pathology|Anatomía patológica|Histología|Histopathology|Patoloji
Plastic Surgery|Plastische Chirurgie|Chirurgie plastique|Cirugía plástica|Cirurgia plástica|Chirurgia plastica|Plastik cerrahi>Surgery
Neurosurgery|Neurochirurgie|Neurocirugía|Neurocirurgia|Neurochirurgia|Neurokirurgi|Beyin cerrahisi>Surgery
Cardiac Surgery|Herzchirurgie|Chirurgie cardiaque|Cirugía cardíaca|Cirurgia cardíaca|Cardiochirurgia|Kardiochirurgia|Kalp cerrahisi>Surgery|Cardiology
Vascular Surgery|Gefäßchirurgie|Chirurgie vasculaire|Cirugía vascular|Cirurgia vascular|Chirurgia vascolare>Surgery
Laparoscopy|Laparoscopic Surgery|Laparoskopie|Cœlioscopie|Laparoscopia|Minimally Invasive Surgery>Surgery
Echocardiography|Echocardiogram|Echokardiographie|Échocardiographie|Ecocardiografía|Ecocardiograma|Echokardiografia|Ekokardiyografi>Cardiology|Ultrasound
Radiography|X-Rays|Röntgendiagnostik|Radiographie|Radiografía|Rayos X|Mammography|Mammographie|Mamografía>Radiology
Nuclear Medicine|Nuklearmedizin|Médecine nucléaire|Medicina nuclear|Medicina nucleare|Nucleaire geneeskunde|PET/CT>Radiology
Radiotherapy|Radiation Therapy|Strahlentherapie|Radiothérapie|Radioterapia|Radyoterapi>Oncology
Ergotherapy|Handtherapie|Sensory Integration|Sensorische Integration|Integración sensorial>Occupational Therapy
Manual Therapy|Manuelle Therapie|Thérapie manuelle|Terapia manual|Terapia manuale|Terapia manualna>Physiotherapy
Bobath Concept|Bobath>Physiotherapy
Chiropractic>Physiotherapy
Osteopathy|Osteopathie|Osteopatía>Physiotherapy
Lymphatic Drainage|Manuelle Lymphdrainage|Drainage lymphatique|Drenaje linfático|Drenagem linfática|Linfodrenaggio>Physiotherapy
Electrotherapy|Elektrotherapie|Électrothérapie|Electroterapia|Eletroterapia|Elettroterapia>Physiotherapy
Dietetics|Diätetik|Ernährungsberatung|Diététique|Dietética|Nutritional Counseling|Consulenza nutrizionale|Voedingsadvies|Dietetyka|Kostrådgivning|Diyetetik>Nutrition
Music Therapy|Musiktherapie|Musicothérapie|Musicoterapia
Art Therapy|Kunsttherapie|Art-thérapie|Arteterapia
Addiction Counseling|Suchtberatung|Suchtprävention|Addictologie|Adicciones?|Substance Abuse Counseling|Dipendenze?|Verslavingszorg|Terapia uzależnień|Bağımlılık danışmanlığı
Family Therapy|Systemic Therapy|Systemische Beratung|Systemische Therapie|Thérapie familiale|Terapia familiar|Terapia familiare|Gezinstherapie|Terapia rodzinna|Aile danışmanlığı
Psychotherapy|Psychotherapie|Psicoterapia|Psykoterapi|Psikoterapi|Psychoterapia
Psychological Assessment|Psychodiagnostik|Évaluation psychologique|Evaluación psicológica|Avaliação psicológica|Valutazione psicologica|Psychologisch onderzoek|Diagnoza psychologiczna|Neuropsychology|Neuropsychologie|Neuropsicología
Child Psychology|Kinderpsychologie|Entwicklungspsychologie|Psychologie de l'enfant|Psicología infantil|Çocuk psikolojisi>Psychology
Crisis Intervention|Krisenintervention|Intervention de crise|Intervención en crisis|Intervenção em crise|Crisisinterventie|Interwencja kryzysowa|Krisintervention|De-Escalation|Deeskalation|Deeskalationstraining
Refugee Support|Flüchtlingsarbeit|Flüchtlingshilfe|Aide aux réfugiés|Atención a refugiados|Integrationsarbeit|Mülteci desteği|Migrationsberatung
Child Protection|Kinderschutz|Protection de l'enfance|Protección de la infancia|Proteção de menores|Tutela dei minori|Jeugdbescherming|Ochrona dzieci|Çocuk koruma>Safeguarding
Autism Support|Autismusförderung|Applied Behavior Analysis|ABA Therapy|Accompagnement autisme|Autismusspektrum|TEA?|Terapia ABA>Disability Support
Medical Billing|Abrechnung GOÄ|GOÄ-Abrechnung|EBM-Abrechnung|KV-Abrechnung|Privatabrechnung|Facturation médicale|Facturación médica|Medical Claims>Medical Coding
Medical Reception|Praxisorganisation|Patient Scheduling|Patientenaufnahme|Secrétariat médical|Secretariado médico|Segreteria medica|Medisch secretariaat|Rejestracja pacjentów|Hasta kabul|Patient Registration|Patient Intake
Medical Devices|Medizintechnik|Medizinprodukte|Dispositifs médicaux|Dispositivos médicos|Dispositivi medici|Medische hulpmiddelen|Wyroby medyczne|Tıbbi cihazlar|MDR|ISO 14971
Pharmaceutical Manufacturing|Pharmazeutische Herstellung|Production pharmaceutique|Producción farmacéutica|Produção farmacêutica|Drug Formulation|Galenik|Galenica
Drug Discovery|Wirkstoffforschung|Medicinal Chemistry|Medizinische Chemie
Clinical Data Management|REDCap|Medidata Rave|EDC Systems|Oracle Clinical
Biostatistics|Biostatistik|Biostatistiques|Bioestadística|Bioestatística|Biostatistica|Biyoistatistik>Statistics
Systematic Reviews|Meta-Analysis|Metaanalyse|Systematic Review|Revisión sistemática|Revisão sistemática|Revue systématique>Literature Review
Animal Care|Tierpflege|Soins aux animaux|Cuidado de animales|Cuidado de animais|Cura degli animali|Dierverzorging|Opieka nad zwierzętami|Djurvård|Hayvan bakımı|Pet Care|Dog Training
Dental Assisting|Zahnmedizinische Assistenz|Zahnarztassistenz|Stuhlassistenz|Assistance dentaire|Assistência dentária|Auxiliar dental|Assistenza alla poltrona|Tandartsassistentie|Asystowanie przy fotelu|Prophylaxe|Dental Hygiene|Hygiène bucco-dentaire|Higiene bucal>Dentistry
Orthodontics|Kieferorthopädie|Orthodontie|Ortodoncia|Ortodontia|Ortodonzia|Ortodonti>Dentistry
Optometry|Augenoptik|Optique lunetterie|Optometría|Optiek
Hearing Aids|Hörgeräteakustik|Audiology|Audiologie|Audioprothèse|Audiología
Paramedicine|Rettungsdienst|Ambulance Services|Ambulancier|Transporte sanitario|Emergencias sanitarias|Soccorso sanitario|Ratownictwo medyczne|Ambulanssjukvård|Paramedik|EMT|Notfallsanitäter
`;
