/** Programming languages, frameworks, mobile and web. */
export const programming = `
Python|Python 3|Python3|CPython
Java|Java SE|Java EE|Jakarta EE|Core Java|J2EE|JavaSE>Object-Oriented Programming
JavaScript|JS|ECMAScript|ES6|ES2015|Vanilla JS|Java Script
TypeScript|TS>JavaScript
C?
C++|CPP|Modern C++|C++11|C++17|C++20>Object-Oriented Programming
C#|CSharp|C Sharp>Object-Oriented Programming
Go?|Golang|Go Lang
Rust?|Rust Lang
Ruby!
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
Dart!
Lua
Julia!
Groovy!
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
React!|React.js|ReactJS|React JS>JavaScript|Front-End Development
Redux|Redux Toolkit>React
Next.js|NextJS|Next JS>React
Gatsby|Gatsby.js>React
React Native>React|Mobile Development
Vue.js|Vue!|VueJS|Vue JS|Vue 3>JavaScript|Front-End Development
Nuxt|Nuxt.js|NuxtJS>Vue.js
Vuex>Vue.js
Angular|Angular 2+|AngularJS|Angular JS|Angular 2>JavaScript|Front-End Development
RxJS>JavaScript
Svelte|SvelteKit>JavaScript|Front-End Development
Ember.js|Ember!|EmberJS>JavaScript
Backbone.js|BackboneJS>JavaScript
jQuery>JavaScript
D3.js|D3|D3JS>JavaScript|Data Visualization
Three.js|ThreeJS>JavaScript|WebGL
WebGL
Node.js|Node|NodeJS|Node JS>JavaScript|Back-End Development
Express!|Express.js|ExpressJS>Node.js
NestJS|Nest.js|Nest JS>Node.js|TypeScript
Fastify>Node.js
Deno>TypeScript
Bun?
Webpack>JavaScript
Vite>JavaScript
Babel>JavaScript
ESLint>JavaScript
npm
Storybook
Tailwind CSS|Tailwind|TailwindCSS>CSS
Bootstrap|Twitter Bootstrap>CSS
Material UI|MUI|Material-UI>React
Responsive Design|Responsive Web Design>CSS
Web Accessibility|a11y|Accessibility|Barrierefreiheit
Progressive Web Apps|PWA
Django|Django REST Framework|DRF>Python|Back-End Development
Flask!>Python|Back-End Development
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
Spring!|Spring Framework>Java
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
Joomla>PHP|Content Management Systems
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
Astro?
SolidJS
Qwik?
Remix?
Alpine.js
Preact
HTMX
Lit?
TanStack Query|React Query|SWR?
Zustand
MobX
Recoil?
Chakra UI
shadcn/ui
Radix UI
Ant Design
Turborepo
Nx Monorepo
Monorepo
pnpm
Yarn?
tRPC
OpenAPI
AsyncAPI
Koa.js
Hapi.js
AdonisJS
Drizzle ORM
TypeORM
Sequelize
Mongoose
Vitest
Testing Library|React Testing Library
Polars>Python
Dask>Python
PySpark>Python|Apache Spark
RAPIDS>Python
Pydantic
asyncio
Tornado?
Ktor>Kotlin
Kotlin Multiplatform>Kotlin
Akka>Scala
Play Framework>Scala
Actix>Rust
Tokio>Rust
Gin Framework>Go
Gorilla Mux>Go
Phoenix LiveView|Phoenix Framework>Elixir
Avalonia UI>.NET
SignalR>.NET
MediatR>.NET
Symfony Messenger>PHP
Doctrine ORM>PHP
PHPUnit>PHP
Craft CMS>Content Management Systems
Sanity CMS>Content Management Systems
Ghost CMS>Content Management Systems
Headless CMS>Content Management Systems
Storyblok>Content Management Systems
Directus>Content Management Systems
Shopware
Oxid eSales
BigCommerce
VTEX
`;
