/** The import rules of docs/ARCHITECTURE.md, checked by npm run verify. @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: { pathNot: "^lib/platform/db/generated" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "contract-imports-zod-only",
      severity: "error",
      from: { path: "^lib/contract/" },
      to: { pathNot: ["^lib/contract/", "^node_modules/zod/"] },
    },
    {
      name: "pure-engines-do-no-io",
      severity: "error",
      comment: "The two loaders read program code (WebAssembly, trained data) from node_modules, once.",
      from: {
        path: "^lib/(documents|parsing|scoring)/",
        pathNot: ["^lib/documents/pdf/pdfium\\.ts$", "^lib/documents/ocr/tesseract-worker\\.ts$"],
      },
      to: {
        path: ["^lib/", "^inngest/", "^app/", "^components/", "^(node:)?(fs|net|http|https|dns|child_process)($|/)"],
        pathNot: ["^lib/(documents|parsing|scoring|contract)/"],
      },
    },
    {
      name: "only-repositories-import-prisma",
      severity: "error",
      comment: "Types of rows are no access to the database.",
      from: { path: "^(lib|app|inngest|components)/", pathNot: ["-repository\\.ts$", "^lib/platform/db/"] },
      to: { path: "^lib/platform/db/generated", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "repositories-stay-in-their-domain",
      severity: "error",
      from: { path: "^lib/([^/]+)/" },
      to: { path: "-repository\\.ts$", pathNot: ["^lib/$1/"] },
    },
    {
      name: "app-holds-no-repositories",
      severity: "error",
      from: { path: "^(app|components)/" },
      to: { path: "-repository\\.ts$" },
    },
    {
      name: "app-and-functions-are-leaves",
      severity: "error",
      from: { path: "^(lib|components)/" },
      to: { path: ["^app/", "^inngest/functions/"] },
    },
    {
      name: "components-never-import-server-code",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^lib/", pathNot: ["^lib/contract/", "^lib/client/"] },
    },
    {
      name: "lib-does-not-import-scripts-or-tests",
      severity: "error",
      from: { path: "^(lib|app|inngest|components)/" },
      to: { path: "^(scripts|tests)/" },
    },
    { name: "nothing-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(\\.next|\\.data)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
