/** Systems, networks, security, methods and the tools of the trade of computing. */
export const systemsAndTools = `
Linux|GNU/Linux|Linux Administration|RHEL|Red Hat|Red Hat Enterprise Linux|Ubuntu|Debian|CentOS
Unix|UNIX Systems|Solaris|AIX
Windows|Microsoft Windows|Windows 10|Windows 11|MS Windows
Windows Server|Microsoft Windows Server
macOS|Mac OS|Mac OS X|OS X
Active Directory|Group Policy|Microsoft Active Directory
Microsoft Exchange|Exchange Server|MS Exchange
System Administration|Systems Administration|Systemadministration|Administration système|Administración de sistemas
Networking?|Computer Networks|Computer Networking|Network Administration|Netzwerktechnik|Redes informáticas
TCP/IP|TCP IP
DNS
DHCP
VPN
LAN|LAN/WAN|WAN
HTTP|HTTPS
SSL/TLS|TLS
OSPF
BGP
Cisco|Cisco IOS|Cisco Networking>Networking
Juniper?>Networking
MikroTik>Networking
Firewalls|Firewall>Information Security
Load Balancing|Load Balancer|HAProxy|F5
Nginx
Apache HTTP Server|Apache|Apache2
IIS|Internet Information Services
Wireshark>Networking
VoIP|Voice over IP
Information Security|Cybersecurity|Cyber Security|IT Security|IT-Sicherheit|Computer Security|Sécurité informatique|Ciberseguridad|Cibersegurança|InfoSec|Cybersicherheit|Siber güvenlik
Penetration Testing|Pen Testing|Pentesting|Ethical Hacking>Information Security
Vulnerability Assessment|Vulnerability Management>Information Security
Burp Suite>Penetration Testing
Metasploit>Penetration Testing
Kali Linux|Kali>Penetration Testing
Nmap>Penetration Testing
Nessus>Vulnerability Assessment
SIEM>Information Security
OWASP|OWASP Top 10>Information Security
Cryptography|Encryption|Kryptographie
Identity and Access Management|IAM|Identity Management>Information Security
OAuth|OAuth 2.0|OAuth2|OpenID Connect|OIDC
SAML
SSO|Single Sign-On
Okta
Zero Trust
ISO 27001|ISO/IEC 27001>Information Security
SOC 2
PCI DSS|PCI-DSS
Digital Forensics|Computer Forensics
Threat Modeling|Threat Analysis
APIs|API|REST|REST API|REST APIs|RESTful|RESTful APIs|RESTful API|Web APIs|API Development|API Design
SOAP
gRPC
WebSockets|WebSocket
Swagger>APIs
Postman>APIs
Microservices|Micro Services|Microservice Architecture|Microservices Architecture
Event-Driven Architecture|Event Driven Architecture
Domain-Driven Design|DDD|Domain Driven Design
System Design|Systems Design|Distributed Systems
Software Architecture|Softwarearchitektur|Architecture logicielle|Solution Architecture|Enterprise Architecture
Software Development|Softwareentwicklung|Software Engineering|Développement logiciel|Desarrollo de software|Desenvolvimento de software|Sviluppo software|Softwareontwikkeling|Yazılım geliştirme
Web Development|Webentwicklung|Développement web|Desarrollo web|Desenvolvimento web|Sviluppo web|Web geliştirme|Webutveckling
Front-End Development|Frontend|Front End|Front-End|Frontend Development
Back-End Development|Backend|Back End|Back-End|Backend Development
Full-Stack Development|Full Stack|Fullstack|Full-Stack
Object-Oriented Programming|OOP|Object Oriented Programming|Objektorientierte Programmierung|Object-Oriented Design
Functional Programming
Design Patterns
Data Structures|Algorithms|Data Structures and Algorithms|Data Structures & Algorithms|Algorithm Design
Concurrent Programming|Multithreading|Concurrency
Embedded Systems|Embedded|Embedded Software|Embedded C|Firmware
RTOS>Embedded Systems
Microcontrollers|Microcontroller|PIC>Embedded Systems
Arduino>Embedded Systems
Raspberry Pi>Embedded Systems
ESP32>Embedded Systems
FPGA
IoT|Internet of Things
CAN Bus|CAN
I2C
Robotics|ROS|Robot Operating System
Blockchain|Web3
AR/VR|Augmented Reality|Virtual Reality|VR|XR
CUDA|GPU Programming
OpenGL
Vulkan?
Parallel Computing|MPI|OpenMP|HPC|High Performance Computing
Compilers|Compiler Design
Unit Testing|Unit Tests|Automated Testing
Test Automation|Testautomatisierung|Automation Testing|QA Automation
Software Testing|Testing|Manual Testing|QA|Quality Assurance Testing|Software-Tests
Test-Driven Development|TDD|Test Driven Development
Behavior-Driven Development|BDD
Selenium|Selenium WebDriver>Test Automation
Cypress|Cypress.io>Test Automation
Playwright>Test Automation
Puppeteer>Test Automation
Appium>Test Automation
Jest?>JavaScript|Unit Testing
Mocha?>JavaScript
Jasmine?>JavaScript
Karma?>JavaScript
JMeter|Apache JMeter>Performance Testing
Gatling>Performance Testing
LoadRunner>Performance Testing
Performance Testing|Load Testing
SonarQube|Sonar
TestNG>Java
TestRail
Robot Framework>Test Automation
Code Review|Code Reviews|Peer Review
Refactoring
Pair Programming
Clean Code
Debugging|Troubleshooting|Fehlersuche
Performance Optimization|Performance Tuning
Technical Documentation|Documentation|Technische Dokumentation
UML
Jira|Atlassian Jira|JIRA Software
Confluence|Atlassian Confluence
Trello
Asana
Monday.com|monday
Notion
ClickUp
Slack?
Microsoft Teams|MS Teams
Zoom?
Basecamp
Miro
ServiceNow|Service Now
Zendesk
Freshdesk
ITIL|ITIL v4|ITIL Foundation|ITIL v3
IT Support|Technical Support|Help Desk|Helpdesk|Desktop Support|IT-Support|Soporte técnico|Suporte técnico|Assistenza tecnica|Support technique
IT Service Management|ITSM
SCCM
Office 365|Microsoft 365|O365|M365
SharePoint|Microsoft SharePoint|SharePoint Online
Google Workspace|G Suite|Google Suite
Salesforce|Salesforce CRM|SFDC|Salesforce.com|Sales Cloud>CRM
Salesforce Marketing Cloud>Salesforce
Lightning Web Components|LWC>Salesforce
HubSpot|Hubspot CRM>CRM
Microsoft Dynamics|Dynamics 365|Microsoft Dynamics 365|MS Dynamics|Dynamics CRM>CRM|ERP
Zoho|Zoho CRM>CRM
Pipedrive>CRM
CRM|Customer Relationship Management|CRM Software|CRM-Systeme
ERP|ERP Systems|Enterprise Resource Planning|ERP-Systeme
SAP|SAP ERP|SAP R/3|SAP ECC>ERP
SAP S/4HANA|S/4HANA|SAP S4HANA|S4 HANA|SAP S/4 HANA>SAP
SAP HANA|HANA>SAP
SAP FI|SAP FICO|SAP FI/CO>SAP
SAP MM>SAP
SAP SD>SAP
SAP PP>SAP
SAP WM>SAP
SAP HR|SAP HCM>SAP
SAP BW|SAP BI>SAP
SAP Fiori|SAP UI5|SAPUI5>SAP
SAP Ariba|Ariba>SAP
Oracle ERP|Oracle EBS|Oracle E-Business Suite|Oracle Fusion|Oracle Financials>ERP
NetSuite|Oracle NetSuite>ERP
Odoo>ERP
Sage|Sage X3>Accounting Software
Workday
PeopleSoft
JD Edwards>ERP
Infor?|Infor LN|Infor M3>ERP
Microsoft Navision|Navision|Business Central|Dynamics NAV>ERP
Protheus|TOTVS|TOTVS Protheus>ERP
Logo Tiger|Logo ERP>ERP
Netsis>ERP
Mikro ERP>ERP
UiPath>Robotic Process Automation
Automation Anywhere>Robotic Process Automation
Blue Prism>Robotic Process Automation
Robotic Process Automation|RPA
Zapier
QGIS>GIS
ArcGIS|ArcMap|ArcGIS Pro|Esri>GIS
GIS|Geographic Information Systems|Geoinformatik|SIG
Web Scraping|Scrapy|BeautifulSoup|Beautiful Soup
Agentic AI|AI Agents>Generative AI
OpenAI API|GPT-4>Generative AI
GitHub Copilot|Copilot
Cursor?
Visual Studio
Visual Studio Code|VS Code|VSCode
IntelliJ IDEA|IntelliJ
Eclipse?|Eclipse IDE
PyCharm
Vim|Neovim
Emacs
NetBeans
Mainframe|z/OS|AS/400|AS400|IBM i
CICS
Electron|Electron.js
Qt?|Qt Framework
Hardware?|Computer Hardware|PC Hardware|Hardware Repair
Printer Maintenance
Structured Cabling|Network Cabling
Fiber Optics|Fibre Optics|Glasfaser
5G|LTE|4G
RF Engineering|Radio Frequency
Telecommunications|Telecom|Telekommunikation
PLC Programming|PLC|SPS|SPS-Programmierung|SPS Programmierung|Siemens S7|Simatic S7|Automates programmables
SCADA
HMI
LabVIEW
Simulink>MATLAB
ROS 2>Robotics
SAP CO>SAP
SAP PS>SAP
SAP QM>SAP
SAP IBP>SAP
SAP APO>SAP
SAP BPC>SAP
SAP Analytics Cloud|SAC>SAP
Dynamics 365 Business Central>Microsoft Dynamics
Microsoft Intune|Intune
Endpoint Management|Mobile Device Management
Jamf|Jamf Pro
Microsoft Defender
CrowdStrike
SentinelOne
Carbon Black
EDR|Endpoint Security
Microsoft Sentinel>SIEM
QRadar>SIEM
ArcSight>SIEM
Elastic SIEM>SIEM
MITRE ATT&CK
Threat Hunting
Threat Intelligence>Threat Modeling
Malware Analysis
Reverse Engineering Malware
NIST|NIST CSF
BSI IT-Grundschutz|IT-Grundschutz
TISAX
NIS2
CIS Controls
Web Application Security|Application Security|AppSec
SAST
DAST
Snyk
Veracode
Checkmarx
Palo Alto Networks>Firewalls
Fortinet|FortiGate>Firewalls
Check Point Firewall>Firewalls
pfSense>Firewalls
Sophos>Firewalls
SD-WAN
MPLS
VXLAN
Network Automation
NetFlow
Wi-Fi|WLAN|Wireless Networks
Aruba Networks
Ubiquiti|UniFi
Backup and Recovery|Backup Management|Datensicherung|Sauvegarde?
Veeam
Disaster Recovery
Commvault
Storage Systems
SAN Storage
NetApp
Ceph
Pure Storage
RAID?
User Training|Software Training|Anwenderschulung|Formation des utilisateurs|Formación de usuarios|Kullanıcı eğitimi
IT Project Management|IT-Projektmanagement|Gestion de projets informatiques|Gestión de proyectos TI>Project Management
IT Procurement|Software Asset Management|License Management|Lizenzmanagement
Zephyr Test Management>Software Testing
Xray Test Management>Software Testing
qTest>Software Testing
HP ALM|Micro Focus ALM>Software Testing
SpecFlow>Behavior-Driven Development
Cucumber?|Gherkin>Behavior-Driven Development
k6 Load Testing>Performance Testing
Locust?>Performance Testing
NeoLoad>Performance Testing
Accessibility Testing>Web Accessibility
axe-core>Web Accessibility
WCAG>Web Accessibility
NVDA>Web Accessibility
JAWS Screen Reader>Web Accessibility
Zephyr RTOS>Embedded Systems
FreeRTOS>Embedded Systems|RTOS
Yocto>Embedded Systems
Embedded Linux>Embedded Systems
Buildroot>Embedded Systems
STM32>Microcontrollers
ARM Cortex|ARM Cortex-M>Microcontrollers
AVR>Microcontrollers
PIC Microcontrollers>Microcontrollers
nRF52>Microcontrollers
AUTOSAR>Automotive Engineering
ISO 26262>Automotive Engineering
Automotive SPICE|ASPICE
Functional Safety|Funktionale Sicherheit
Vector CANalyzer
EtherCAT
PROFINET
PROFIBUS
Modbus
OPC UA
Bluetooth Low Energy|BLE
Zigbee
LoRaWAN
NB-IoT
Ethereum|Web3.js>Blockchain
Smart Contracts>Blockchain
Hardhat>Blockchain
Hyperledger>Blockchain
ARKit
ARCore
WebXR
Altium Designer>PCB Design
KiCad>PCB Design
Eagle PCB>PCB Design
OrCAD>PCB Design
Cadence Allegro>PCB Design
GNU Octave
Wolfram Mathematica|Mathematica
Maple Software
FileMaker
4D Database
Airtable
Retool
Bubble.io
Low-Code|No-Code
Make.com|Integromat
n8n
Workato
MuleSoft
Boomi|Dell Boomi
Apache Camel
Google Sheets>Google Workspace
Google Docs>Google Workspace
Google Slides>Google Workspace
Google Forms>Google Workspace
Obsidian Notes
Evernote
Coda.io
Cisco Webex|Webex
Google Meet
Videoconferencing
`;
