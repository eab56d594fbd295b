/** Certificates and licences people list as skills, with what they vouch for. */
export const certificates = `
PRINCE2|Prince 2
PMP|PMBOK
CISSP|Certified Information Systems Security Professional>Information Security
CISM|Certified Information Security Manager>Information Security
CISA|Certified Information Systems Auditor>Auditing
CRISC>Risk Management
CEH|Certified Ethical Hacker>Penetration Testing
OSCP|Offensive Security Certified Professional>Penetration Testing
CompTIA Security+|Security+ Certification>Information Security
CompTIA Network+
CompTIA A+>IT Support
CCNA|Cisco Certified Network Associate>Cisco
CCNP|Cisco Certified Network Professional>Cisco
CCIE>Cisco
AWS Certified Solutions Architect|AWS Solutions Architect Associate|AWS Solutions Architect>AWS
AWS Certified Developer|AWS Developer Associate>AWS
AWS Certified Cloud Practitioner|AWS Cloud Practitioner>AWS
Azure Fundamentals|AZ-900|Microsoft Certified Azure Fundamentals>Microsoft Azure
Azure Administrator|AZ-104|Microsoft Certified Azure Administrator>Microsoft Azure
Google Cloud Professional Cloud Architect|Google Cloud Associate Engineer|Professional Cloud Architect>Google Cloud
Certified Kubernetes Administrator|CKA|CKAD|Certified Kubernetes Application Developer>Kubernetes
Terraform Associate|HashiCorp Certified Terraform Associate>Terraform
RHCSA|RHCE|Red Hat Certified Engineer|Red Hat Certified System Administrator>Linux
LPIC-1|LPIC-2|LPIC>Linux
Oracle Certified Professional|OCP Java|Oracle Certified Java Programmer|OCJP>Java
ISTQB|ISTQB Certified Tester|ISTQB Foundation Level|Certified Tester>Software Testing
IREB|CPRE|Certified Professional for Requirements Engineering>Requirements Analysis
iSAQB|CPSA-F>Software Architecture
TOGAF|TOGAF 9|Unternehmensarchitektur
ArchiMate
COBIT
CAPM|Certified Associate in Project Management>Project Management
IPMA|IPMA Level C|IPMA Level D|GPM Basiszertifikat>Project Management
PMI-ACP|Agile Certified Practitioner>Agile
Certified ScrumMaster|CSM Certification|Professional Scrum Master|PSM I|PSM II>Scrum
Certified Scrum Product Owner|CSPO|PSPO|Professional Scrum Product Owner>Product Owner
CBAP|ECBA|CCBA>Business Analysis
Lean Six Sigma Green Belt|LSSGB>Six Sigma
Lean Six Sigma Black Belt|LSSBB|Lean Six Sigma Yellow Belt>Six Sigma
CFA|Chartered Financial Analyst|CFA Level I|CFA Level II|CFA Level III>Financial Analysis
CPA|Certified Public Accountant>Accounting
ACCA|Association of Chartered Certified Accountants>Accounting
CIMA|CGMA>Management Accounting
CMA Certification|Certified Management Accountant>Management Accounting
FRM|Financial Risk Manager>Risk Management
CFP|Certified Financial Planner>Personal Finance
CAIA
CIA Certification|Certified Internal Auditor>Auditing
CFE|Certified Fraud Examiner>Fraud Detection
CAMS Certification|Certified Anti-Money Laundering Specialist>Anti-Money Laundering
FINRA Series 7|Series 7|Series 63|Series 65|Series 66
Bilanzbuchhalter IHK|Geprüfter Bilanzbuchhalter|Bilanzbuchhalter|Geprüfte Bilanzbuchhalterin>Accounting
SHRM-CP|SHRM-SCP|SHRM Certified Professional>Human Resources
PHR|SPHR|Professional in Human Resources>Human Resources
CIPD|CIPD Level 5|CIPD Level 7>Human Resources
CIPS|MCIPS>Procurement
APICS CPIM|CPIM|CSCP|APICS CSCP|Certified Supply Chain Professional>Supply Chain Management
NEBOSH General Certificate|NEBOSH IGC>Health and Safety
IOSH Managing Safely>Health and Safety
OSHA 10|OSHA 30|OSHA 10-Hour|OSHA 30-Hour|OSHA Certification|OSHA>Health and Safety
CSCS Card|CSCS
SIA Licence|SIA Door Supervisor|Sachkunde §34a|Sachkundeprüfung §34a|Unterrichtung §34a|34a GewO|CQP APS|Carte professionnelle agent de sécurité>Security
Food Hygiene Certificate|Food Hygiene Level 2|Level 2 Food Hygiene|ServSafe Manager|Gesundheitszeugnis|Infektionsschutzbelehrung|HACCP Certification|Libretto sanitario|Książeczka sanepidowska|Książeczka sanitarno-epidemiologiczna>Food Safety
BLS|Basic Life Support|BLS Certification|Soporte vital básico|SVB|BLSD>CPR
AED Certification|Defibrillator Training|AED Training|DAE
Mental Health First Aid|MHFA
Certified Nursing Assistant|CNA|STNA>Patient Care
Registered Nurse|RN License|Diplôme d'État d'infirmier|Examinierte Pflegefachkraft
Licensed Practical Nurse|LPN|LVN
Phlebotomy Certification|Certified Phlebotomy Technician
TEFL|TEFL Certificate|TESOL|CELTA|DELTA Certificate|Trinity CertTESOL>English Language Teaching
Qualified Teacher Status|QTS|PGCE
IELTS|IELTS Academic
TOEFL|TOEFL iBT
TOEIC
Cambridge English Certificates|Cambridge C1 Advanced|Cambridge C2 Proficiency|Cambridge First Certificate|First Certificate in English|B2 First
DELF|DELF B2|DALF|DALF C1
DELE|DELE B2|DELE C1
SIELE
German Language Certificate|TestDaF|DSH|Goethe-Zertifikat|telc Deutsch
JLPT|JLPT N1|JLPT N2
HSK
Europass Digital Skills|ICDL|ECDL|ECDL Full Standard|European Computer Driving Licence|EDCL|EIPASS
PIX Certification|Certification PIX
Microsoft Office Specialist|MOS Certification|MOS Excel>Microsoft Office
Google Ads Certification|Google Ads Search Certification>Google Ads
Google Analytics Certification|Google Analytics Individual Qualification|GAIQ>Google Analytics
HubSpot Inbound Certification|HubSpot Content Marketing Certification|Inbound Marketing>HubSpot
Salesforce Certified Administrator|Salesforce Administrator|Salesforce Admin>Salesforce
Tableau Desktop Specialist|Tableau Certified Data Analyst>Tableau
PL-300|Power BI Data Analyst Associate|DA-100>Power BI
LEED|LEED AP|LEED Green Associate
BREEAM
DGNB
WELL AP
Passive House|Passivhaus|Passive House Designer
PE License|Professional Engineer License|FE Exam|EIT Certification
Chartered Engineer|CEng
Welding Certification|Schweißerprüfung|DIN EN ISO 9606-1|EN ISO 9606|Qualification soudeur|AWS D1.1|Patentino saldatore|Uprawnienia spawalnicze>Welding
SEP Licence|Uprawnienia SEP|SEP do 1 kV
SCC Certificate|SCC-Zertifikat|VCA|VCA Basis|VCA VOL|VCA Certificate|Sicherheitspass SCC>Health and Safety
Real Estate License|Real Estate Licence|Carte T|Licencia inmobiliaria|CRECI>Real Estate
Notary Public|Notary Public Commission
Private Pilot License|PPL|Commercial Pilot License|CPL Licence|ATPL
Drone Pilot Licence|Drone License|Drohnenführerschein|EU-Drohnenführerschein|FAA Part 107|Part 107|Piloto de drones|Télépilote de drone|Uprawnienia dronowe
Boat License|Sportbootführerschein|Permis bateau|Patrón de embarcaciones|Patente nautica|Vaarbewijs|Patent żeglarski
STCW|STCW 95|STCW Basic Safety Training
FAA Airframe and Powerplant|A&P License|EASA Part-66|Part 145
Certified Dental Assistant
Radiation Protection|Radiography Certificate|Strahlenschutz|Radioprotection|Röntgenschein
Pesticide Applicator License|Certiphyto|Sachkundenachweis Pflanzenschutz|Manipulador de fitosanitarios
Hunting Licence|Jagdschein|Permis de chasser|Prawo łowieckie
Chainsaw Certificate|Motorsägenschein|Motorsägenführerschein|Kettensägenschein|Pilarz
Aerial Work Platform Licence|IPAF|Hubarbeitsbühne|Bedienerausweis Hubarbeitsbühnen|Nacelle|CACES nacelle|CACES R486|Plataformas elevadoras|Plataforma elevatória|Piattaforme elevabili|Hoogwerker|Podesty ruchome|Liftkort
CACES R489|CACES 1|CACES 3|CACES 1-3-5|CACES 1, 3, 5>Forklift
`;
