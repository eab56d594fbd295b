/** Databases, cloud, delivery, data and machine learning. */
export const dataAndCloud = `
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
Database Design|Data Modelling|Data Model
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
Docker|Docker Swarm>Containers
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
Monitoring|System Monitoring
Incident Response|Incident Management|Incident Handling
Kafka|Apache Kafka>Message Queues
RabbitMQ|Rabbit MQ>Message Queues
ActiveMQ|Apache ActiveMQ>Message Queues
MQTT
Message Queues|Messaging
NATS?
Apache Spark|Spark!|Spark SQL|Spark Streaming>Big Data
Hadoop|Apache Hadoop|HDFS|MapReduce>Big Data
Hive!|Apache Hive>Hadoop
Pig?|Apache Pig>Hadoop
Flink|Apache Flink>Big Data
Storm!|Apache Storm>Big Data
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
Computer Vision>Machine Learning
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
Statistics|Statistical Analysis|Statistical Modeling|Statistik|Statistiques|Estadística|Estatística|Statistica|Statystyka|İstatistik
Recommender Systems|Recommendation Systems>Machine Learning
Bayesian Statistics|Bayesian Inference>Statistics
CockroachDB
YugabyteDB
ScyllaDB
TiDB
Pinecone
Weaviate
Qdrant
Milvus
pgvector
Vector Databases
Chroma DB
DuckDB
Apache Iceberg
Delta Lake
Apache Hudi
Parquet?
Trino|Presto SQL
Starburst
Amazon Aurora>AWS
Amazon Athena>AWS
AWS Step Functions>AWS
AWS Fargate>AWS
Amazon EMR>AWS
AWS IAM>AWS
Amazon CloudFront>AWS
Route 53>AWS
Amazon API Gateway>AWS
Amazon Bedrock|AWS Bedrock>AWS
Azure Kubernetes Service|AKS>Microsoft Azure
Azure Logic Apps>Microsoft Azure
Azure Cosmos DB|Cosmos DB>Microsoft Azure
Azure Monitor>Microsoft Azure
Azure Key Vault>Microsoft Azure
Microsoft Fabric>Microsoft Azure
Azure OpenAI>Microsoft Azure
Microsoft Entra ID>Microsoft Azure
Google Kubernetes Engine|GKE>Google Cloud
Cloud Run>Google Cloud
Google Cloud Functions>Google Cloud
Pub/Sub>Google Cloud
Vertex AI>Google Cloud
Dataflow GCP>Google Cloud
Hetzner
OVHcloud
Linode
IONOS
FluxCD>Kubernetes
Crossplane>Kubernetes
Kustomize>Kubernetes
Tekton>Kubernetes
Linkerd>Kubernetes
Cilium>Kubernetes
HashiCorp Vault
Consul?
Nomad?
Grafana Loki>Monitoring
Jaeger Tracing>Monitoring
Observability>Monitoring
Chaos Engineering
Capacity Management
SLO Management
Podman>Docker
containerd>Docker
Docker Compose>Docker
Nix?
NixOS
Packer by HashiCorp
LlamaIndex>Large Language Models
RAG?|Retrieval-Augmented Generation>Large Language Models
Fine-Tuning LLMs|LoRA Fine-Tuning|PEFT>Large Language Models
RLHF>Large Language Models
Model Context Protocol>Agentic AI
CrewAI>Agentic AI
AutoGen>Agentic AI
LangGraph>Agentic AI
Stable Diffusion>Generative AI
Midjourney>Generative AI
DALL-E>Generative AI
ChatGPT>Generative AI
Claude AI>Generative AI
Google Gemini>Generative AI
Microsoft Copilot>Generative AI
Object Detection>Computer Vision
YOLO>Computer Vision
Image Segmentation>Computer Vision
Image Processing|Bildverarbeitung|Traitement d'images>Computer Vision
OCR Development>Computer Vision
Speech Recognition|Spracherkennung>Artificial Intelligence
Whisper ASR>Artificial Intelligence
Text-to-Speech>Artificial Intelligence
Anomaly Detection>Machine Learning
Clustering Algorithms>Machine Learning
Random Forest>Machine Learning
Gradient Boosting>Machine Learning
Logistic Regression>Machine Learning
Linear Regression>Machine Learning
Causal Inference>Statistics
Econometric Modeling>Statistics
Optimization Algorithms
Operations Research|Linear Programming
Gurobi
CPLEX
OR-Tools
Data Modeling|Dimensional Modeling|Star Schema|Kimball|Datenmodellierung|Modélisation de données
Data Vault
Data Lake|Data Lakehouse|Data Lakes>Big Data
Data Mesh>Big Data
Data Catalog>Data Governance
Collibra>Data Governance
Alation>Data Governance
Data Lineage>Data Governance
Streaming Data|Stream Processing
Apache Pulsar
Kafka Streams
Debezium
CDC
SAP BTP>SAP
SAP CAP>SAP
SAP Integration Suite>SAP
SAP PI/PO>SAP
`;
