/** Programming, data, infrastructure, design tools of the trade of computing. */
export const technology = `
Python|Python 3|Python3|CPython
Java|Java SE|Java EE|Jakarta EE|Core Java|J2EE|JavaSE>Object-Oriented Programming
JavaScript|JS|ECMAScript|ES6|ES2015|Vanilla JS|Java Script
TypeScript|TS>JavaScript
C?
C++|CPP|Modern C++|C++11|C++17|C++20>Object-Oriented Programming
C#|CSharp|C Sharp>Object-Oriented Programming
Go?|Golang|Go Lang
Rust?|Rust Lang
Ruby
PHP|PHP7|PHP 8
Swift?|Swift UI Programming
Kotlin
Scala
R?|R Programming|R Language|RStudio|R Studio
MATLAB|Mat Lab
Perl
Haskell
Elixir
Erlang
Clojure
F#|FSharp
Dart
Lua
Julia
Groovy
Objective-C|Objective C|ObjC
Visual Basic|VB|VB6
VB.NET|Visual Basic .NET>.NET
VBA|Visual Basic for Applications|Excel VBA|Excel Macros
COBOL
Fortran
Assembly|Assembler|Assembly Language
Pascal|Object Pascal
Delphi
Ada?
Prolog
Lisp|Common Lisp
Scheme?
OCaml
Zig?
Nim?
Crystal?
Solidity>Blockchain
Apex?|Salesforce Apex>Salesforce
ABAP|SAP ABAP>SAP
SQL|Structured Query Language
PL/SQL|PLSQL>SQL|Oracle Database
T-SQL|Transact-SQL|TSQL>SQL|Microsoft SQL Server
Bash|Shell|Shell Scripting|Bash Scripting|Shell Script|Unix Shell
PowerShell|Power Shell
Awk
HTML|HTML5|XHTML
CSS|CSS3
Sass|SCSS>CSS
Less?
XML
JSON
YAML
XSLT>XML
GraphQL>APIs
WebAssembly|WASM
Verilog
VHDL
SystemVerilog|System Verilog
SAS|SAS Programming|Base SAS
SPSS|IBM SPSS
Stata
LaTeX|TeX
Regex|Regular Expressions
React|React.js|ReactJS|React JS>JavaScript|Front-End Development
Redux|Redux Toolkit>React
Next.js|NextJS|Next JS>React
Gatsby|Gatsby.js>React
React Native>React|Mobile Development
Vue.js|Vue|VueJS|Vue JS|Vue 3>JavaScript|Front-End Development
Nuxt|Nuxt.js|NuxtJS>Vue.js
Vuex>Vue.js
Angular|Angular 2+|AngularJS|Angular JS|Angular 2>JavaScript|Front-End Development
RxJS>JavaScript
Svelte|SvelteKit>JavaScript|Front-End Development
Ember.js|Ember|EmberJS>JavaScript
Backbone.js|BackboneJS>JavaScript
jQuery>JavaScript
D3.js|D3|D3JS>JavaScript|Data Visualization
Three.js|ThreeJS>JavaScript|WebGL
WebGL
Node.js|Node|NodeJS|Node JS>JavaScript|Back-End Development
Express|Express.js|ExpressJS>Node.js
NestJS|Nest.js|Nest JS>Node.js|TypeScript
Fastify>Node.js
Deno>TypeScript
Bun?
Webpack>JavaScript
Vite>JavaScript
Babel>JavaScript
ESLint>JavaScript
npm|Yarn|pnpm
Storybook
Tailwind CSS|Tailwind|TailwindCSS>CSS
Bootstrap|Twitter Bootstrap>CSS
Material UI|MUI|Material-UI>React
Responsive Design|Responsive Web Design>CSS
Web Accessibility|WCAG|a11y|Accessibility|Barrierefreiheit
Progressive Web Apps|PWA
Django|Django REST Framework|DRF>Python|Back-End Development
Flask>Python|Back-End Development
FastAPI|Fast API>Python|APIs
Pyramid?
Celery?>Python
SQLAlchemy>Python
Pandas>Python|Data Analysis
NumPy>Python
SciPy>Python
Matplotlib>Python|Data Visualization
Seaborn>Python|Data Visualization
Plotly>Data Visualization
Jupyter|Jupyter Notebook|JupyterLab>Python
Streamlit>Python
pytest>Python|Unit Testing
Spring|Spring Framework>Java
Spring Boot|SpringBoot>Spring
Spring Security>Spring
Hibernate|JPA>Java
Maven|Apache Maven>Java
Gradle
JUnit|JUnit 5>Java|Unit Testing
Mockito>Java
Struts|Apache Struts>Java
Quarkus>Java
Micronaut>Java
Vaadin>Java
JSP|Java Server Pages>Java
Servlets|Java Servlets>Java
Tomcat|Apache Tomcat
WildFly|JBoss
WebLogic|Oracle WebLogic
WebSphere|IBM WebSphere
.NET|dotnet|.NET Core|.NET Framework|Dot Net|NET Core|.NET 6|.NET 8
ASP.NET|ASP.NET Core|ASP.NET MVC|ASP .NET>.NET
Entity Framework|EF Core|Entity Framework Core>.NET
Blazor>.NET
WPF|Windows Presentation Foundation>.NET
WCF>.NET
LINQ>.NET
Xamarin>.NET|Mobile Development
MAUI|.NET MAUI>.NET
Unity|Unity3D|Unity 3D>Game Development
Unreal Engine|Unreal|UE4|UE5>Game Development
Godot>Game Development
Game Development|Game Programming
Ruby on Rails|Rails|RoR>Ruby|Back-End Development
Sinatra?>Ruby
RSpec>Ruby
Laravel>PHP
Symfony>PHP
CodeIgniter>PHP
Yii|Yii2>PHP
Zend|Zend Framework|Laminas>PHP
WordPress|Word Press|WooCommerce Development>PHP|Content Management Systems
Drupal>PHP|Content Management Systems
Joomla|Joomla!>PHP|Content Management Systems
TYPO3>PHP|Content Management Systems
Magento|Adobe Commerce>PHP|E-Commerce
Shopify>E-Commerce
WooCommerce>E-Commerce
PrestaShop>E-Commerce
Content Management Systems|CMS
Contentful>Content Management Systems
Strapi>Content Management Systems
Adobe Experience Manager|AEM>Content Management Systems
Sitecore>Content Management Systems
Webflow
Wix
Squarespace
iOS|iOS Development|iOS SDK>Mobile Development
Android|Android Development|Android SDK>Mobile Development
SwiftUI|Swift UI>iOS
UIKit>iOS
Jetpack Compose>Android
Flutter>Dart|Mobile Development
Ionic>Mobile Development
Cordova|PhoneGap|Apache Cordova>Mobile Development
Mobile Development|Mobile App Development|Mobile Application Development|App Development
Xcode>iOS
Android Studio>Android
PostgreSQL|Postgres|Postgre SQL|PSQL|PostGIS>SQL|Databases
MySQL|My SQL>SQL|Databases
MariaDB|Maria DB>SQL|Databases
SQLite>SQL|Databases
Microsoft SQL Server|SQL Server|MSSQL|MS SQL|MS SQL Server>SQL|Databases
Oracle Database|Oracle DB|Oracle SQL|Oracle 12c|Oracle 19c>SQL|Databases
Db2|IBM Db2>SQL|Databases
MongoDB|Mongo|Mongo DB>NoSQL
Redis>NoSQL
Cassandra|Apache Cassandra>NoSQL
DynamoDB|Amazon DynamoDB|Dynamo DB>NoSQL|AWS
CouchDB>NoSQL
Couchbase>NoSQL
Neo4j|Neo4J>Graph Databases
Graph Databases|Graph Database
HBase|Apache HBase>NoSQL
Elasticsearch|Elastic Search|ELK|ELK Stack|OpenSearch|Elastic Stack
Solr|Apache Solr
InfluxDB
TimescaleDB>PostgreSQL
Firebase|Firestore>Google Cloud
Supabase>PostgreSQL
Snowflake|Snowflake DB>Data Warehousing
BigQuery|Google BigQuery|Big Query>Google Cloud|Data Warehousing
Redshift|Amazon Redshift>AWS|Data Warehousing
Databricks>Apache Spark
Teradata>Data Warehousing
ClickHouse>Databases
Microsoft Access|MS Access>Databases
Databases|Database|Database Management|Relational Databases|RDBMS|Databases Management|Datenbanken|Bases de données|Bases de datos|Bancos de dados|Database Administration
NoSQL|No SQL
Database Design|Data Modeling|Data Modelling|Data Model
Data Warehousing|Data Warehouse|DWH|Data Warehouse Design
ETL|ELT|Extract Transform Load|Data Pipelines|Data Pipeline
Prisma?|Prisma ORM
AWS|Amazon Web Services|Amazon AWS>Cloud Computing
EC2|Amazon EC2|AWS EC2>AWS
S3|Amazon S3|AWS S3>AWS
AWS Lambda|Lambda Functions>AWS|Serverless
RDS|Amazon RDS|AWS RDS>AWS
ECS|Amazon ECS|AWS ECS|Fargate>AWS
EKS|Amazon EKS>AWS|Kubernetes
CloudFormation|AWS CloudFormation>AWS|Infrastructure as Code
CloudWatch|AWS CloudWatch>AWS
SageMaker|AWS SageMaker|Amazon SageMaker>AWS|Machine Learning
AWS Glue>AWS|ETL
Kinesis|AWS Kinesis>AWS
SQS|Amazon SQS>AWS
Microsoft Azure|Azure|MS Azure|Azure Cloud>Cloud Computing
Azure DevOps|VSTS|TFS|Team Foundation Server>Microsoft Azure|DevOps
Azure Data Factory|ADF>Microsoft Azure|ETL
Azure Functions>Microsoft Azure|Serverless
Azure Active Directory|Azure AD|Entra ID|Microsoft Entra>Microsoft Azure
Synapse|Azure Synapse>Microsoft Azure
Google Cloud|GCP|Google Cloud Platform>Cloud Computing
Cloud Computing|Cloud|Cloud Technologies|Cloud Infrastructure|Cloud Architecture
Heroku>Cloud Computing
DigitalOcean|Digital Ocean>Cloud Computing
Vercel
Netlify
Cloudflare
OpenStack>Cloud Computing
VMware|VMware vSphere|vSphere|ESXi>Virtualization
Hyper-V>Virtualization
Virtualization|Virtualisation|Virtualisierung
Proxmox>Virtualization
Citrix>Virtualization
Serverless|Serverless Architecture
Docker|Docker Compose|Docker Swarm>Containers
Containers|Containerization
Kubernetes|K8s>Containers
OpenShift|Red Hat OpenShift>Kubernetes
Helm>Kubernetes
Istio>Kubernetes
Rancher>Kubernetes
Terraform|OpenTofu>Infrastructure as Code
Pulumi>Infrastructure as Code
Ansible>Infrastructure as Code
Puppet>Infrastructure as Code
Chef Infra|Chef Automation>Infrastructure as Code
SaltStack>Infrastructure as Code
Vagrant
Packer?
Infrastructure as Code|IaC
Jenkins>CI/CD
GitHub Actions>CI/CD
GitLab CI|GitLab CI/CD>CI/CD
CircleCI|Circle CI>CI/CD
Travis CI|TravisCI>CI/CD
TeamCity>CI/CD
Bamboo?>CI/CD
Argo CD|ArgoCD>CI/CD|Kubernetes
CI/CD|CI CD|Continuous Integration|Continuous Delivery|Continuous Deployment
DevOps|Dev Ops
DevSecOps>DevOps|Information Security
Site Reliability Engineering|SRE
GitOps
Git|Git Flow|Gitflow>Version Control
GitHub>Git
GitLab>Git
Bitbucket>Git
SVN|Subversion|Apache Subversion>Version Control
Mercurial>Version Control
Perforce>Version Control
Version Control|Source Control|Versionsverwaltung
Prometheus>Monitoring
Grafana>Monitoring
Datadog>Monitoring
New Relic>Monitoring
Splunk>Monitoring
Nagios>Monitoring
Zabbix>Monitoring
Dynatrace>Monitoring
Kibana>Elasticsearch
Logstash>Elasticsearch
Sentry?
OpenTelemetry>Monitoring
PagerDuty
Monitoring|System Monitoring|Observability
Incident Response|Incident Management|Incident Handling
Kafka|Apache Kafka>Message Queues
RabbitMQ|Rabbit MQ>Message Queues
ActiveMQ|Apache ActiveMQ>Message Queues
MQTT
Message Queues|Messaging
NATS?
Apache Spark|Spark|PySpark|Spark SQL|Spark Streaming>Big Data
Hadoop|Apache Hadoop|HDFS|MapReduce>Big Data
Hive|Apache Hive>Hadoop
Pig?|Apache Pig>Hadoop
Flink|Apache Flink>Big Data
Storm|Apache Storm>Big Data
Beam?|Apache Beam>Big Data
Airflow|Apache Airflow>ETL
dbt|data build tool>ETL
Fivetran>ETL
Talend>ETL
Informatica|Informatica PowerCenter>ETL
SSIS|SQL Server Integration Services>ETL|Microsoft SQL Server
SSRS|SQL Server Reporting Services>Microsoft SQL Server
SSAS>Microsoft SQL Server
Alteryx>Data Analysis
KNIME>Data Analysis
RapidMiner>Machine Learning
Apache NiFi|NiFi>ETL
Big Data
Luigi?
Dagster>ETL
Prefect?
Tableau|Tableau Desktop|Tableau Server>Data Visualization|Business Intelligence
Power BI|PowerBI|Microsoft Power BI|MS Power BI|DAX>Data Visualization|Business Intelligence
Looker>Business Intelligence
Looker Studio|Google Data Studio|Data Studio>Data Visualization
Qlik|QlikView|Qlik Sense|QlikSense>Business Intelligence
MicroStrategy>Business Intelligence
Cognos|IBM Cognos>Business Intelligence
SAP BusinessObjects|Business Objects|BusinessObjects>Business Intelligence|SAP
Metabase>Business Intelligence
Superset|Apache Superset>Business Intelligence
Power Query>Microsoft Excel
Power Pivot>Microsoft Excel
Power Automate|Microsoft Power Automate|Microsoft Flow
Power Apps|PowerApps|Microsoft Power Platform|Power Platform
Business Intelligence|BI
Data Visualization|Data Visualisation|Datenvisualisierung|Dataviz|Visualización de datos|Dashboards|Dashboarding
Data Analysis|Data Analytics|Datenanalyse|Analyse de données|Análisis de datos|Análise de dados|Analisi dei dati|Data-analyse|Analiza danych|Dataanalys|Veri analizi|Analisi dati|Analytics
Data Science|Datenwissenschaft|Ciencia de datos|Ciência de dados
Data Engineering
Data Mining
Data Governance
Data Quality|Data Cleaning|Data Cleansing
Master Data Management|MDM|Stammdatenpflege
Machine Learning|ML|Maschinelles Lernen|Aprendizaje automático|Aprendizado de máquina|Apprentissage automatique|Makine öğrenmesi|Maskininlärning|Uczenie maszynowe
Deep Learning>Machine Learning
Artificial Intelligence|AI|Künstliche Intelligenz|KI|Intelligence artificielle|Inteligencia artificial|Yapay zeka
Natural Language Processing|NLP>Machine Learning
Computer Vision|Image Processing>Machine Learning
Reinforcement Learning>Machine Learning
Generative AI|GenAI>Artificial Intelligence
Large Language Models|LLM|LLMs>Generative AI
Prompt Engineering>Generative AI
LangChain>Generative AI
Neural Networks|Artificial Neural Networks>Deep Learning
Graph Neural Networks|GNN>Deep Learning
TensorFlow|Tensor Flow>Deep Learning
PyTorch|Py Torch>Deep Learning
Keras>Deep Learning
scikit-learn|sklearn|scikit learn>Machine Learning|Python
XGBoost>Machine Learning
LightGBM>Machine Learning
CatBoost>Machine Learning
Hugging Face|Transformers Library>Natural Language Processing
spaCy>Natural Language Processing
NLTK>Natural Language Processing
OpenCV|Open CV>Computer Vision
MLflow>MLOps
MLOps|ML Ops>Machine Learning
Kubeflow>MLOps
Feature Engineering>Machine Learning
Predictive Modeling|Predictive Modelling|Predictive Analytics>Machine Learning
Time Series Analysis|Time Series|Forecasting Models
A/B Testing|AB Testing|Split Testing|Experimentation
Statistics|Statistical Analysis|Statistical Modeling|Statistik|Statistiques|Estadística|Estatística|Statistica|Statystyka|İstatistik|Biostatistics
Recommender Systems|Recommendation Systems>Machine Learning
Bayesian Statistics|Bayesian Inference>Statistics
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
Firewalls|Firewall|Fortinet|FortiGate|Palo Alto Networks|pfSense>Information Security
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
SIEM|QRadar>Information Security
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
Threat Modeling|Threat Analysis|Threat Intelligence
APIs|API|REST|REST API|REST APIs|RESTful|RESTful APIs|RESTful API|Web APIs|API Development|API Design
SOAP
gRPC
WebSockets|WebSocket
Swagger|OpenAPI>APIs
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
RTOS|FreeRTOS>Embedded Systems
Microcontrollers|Microcontroller|STM32|PIC>Embedded Systems
Arduino>Embedded Systems
Raspberry Pi>Embedded Systems
ESP32>Embedded Systems
FPGA
IoT|Internet of Things
CAN Bus|CAN
I2C
Robotics|ROS|Robot Operating System
Blockchain|Web3|Ethereum|Smart Contracts
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
Behavior-Driven Development|BDD|Cucumber|Gherkin
Selenium|Selenium WebDriver>Test Automation
Cypress|Cypress.io>Test Automation
Playwright>Test Automation
Puppeteer>Test Automation
Appium>Test Automation
Jest>JavaScript|Unit Testing
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
Technical Documentation|Technical Writing|Documentation|Technische Dokumentation
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
SCCM|Microsoft Intune|Intune
Office 365|Microsoft 365|O365|M365
SharePoint|Microsoft SharePoint|SharePoint Online
Google Workspace|G Suite|Google Suite|Google Docs|Google Sheets
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
SAP FI|SAP FICO|SAP FI/CO|SAP CO>SAP
SAP MM>SAP
SAP SD>SAP
SAP PP>SAP
SAP WM|SAP EWM>SAP
SAP HR|SAP HCM|SAP SuccessFactors|SuccessFactors>SAP
SAP BW|SAP BI>SAP
SAP Fiori|SAP UI5|SAPUI5>SAP
SAP Ariba|Ariba>SAP
Oracle ERP|Oracle EBS|Oracle E-Business Suite|Oracle Fusion|Oracle Financials>ERP
NetSuite|Oracle NetSuite>ERP
Odoo>ERP
Sage|Sage 50|Sage 100|Sage X3>Accounting Software
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
OpenAI API|ChatGPT|GPT-4>Generative AI
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
PLC Programming|PLC|SPS|SPS-Programmierung|SPS Programmierung|Siemens S7|TIA Portal|Siemens TIA Portal|Simatic S7|Allen-Bradley|Automates programmables
SCADA|WinCC
HMI
LabVIEW
Simulink>MATLAB
ROS 2>Robotics
`;
