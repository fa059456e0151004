/**
 * The import rule of ARCHITECTURE.md: each folder, and all that it may import. Test code is free.
 * A folder's own files are always allowed; `packages` are names in node_modules.
 */
const FOLDERS = {
  'src/core/model': { folders: [], packages: ['zod'] },
  'src/core/scene': { folders: ['src/core/model'], packages: [] },
  'src/core/read': {
    folders: ['src/core/model', 'src/core/pdf'],
    packages: ['@mozilla/readability', 'fflate', 'htmlparser2', 'linkedom', 'mammoth', 'markdown-it'],
  },
  'src/core/extract': { folders: ['src/core/model'], packages: [] },
  'src/core/compose': { folders: ['src/core/model'], packages: [] },
  'src/core/pdf': { folders: [], packages: ['pdfjs-dist'] },
  'src/core/office': { folders: ['src/core/model'], packages: ['fflate', 'htmlparser2'] },
  'src/core/house': { folders: ['src/core/model', 'src/core/office'], packages: [] },
  'src/core/verify': { folders: ['src/core/model', 'src/core/office', 'src/core/pdf'], packages: ['pdfjs-dist'] },
  'src/core/edit': { folders: ['src/core/model'], packages: [] },
  'src/core/check': { folders: ['src/core/model', 'src/core/scene'], packages: [] },
  'src/core/layout': { folders: ['src/core/model', 'src/core/scene'], packages: [] },
  'src/core/write/html': { folders: ['src/core/model', 'src/core/scene'], packages: ['chart.js'] },
  'src/core/write/data': { folders: ['src/core/model', 'src/core/scene'], packages: [] },
  'src/core/write/pdf': { folders: ['src/core/model', 'src/core/scene'], packages: [] },
  'src/core/write/pptx': { folders: ['src/core/model', 'src/core/scene', 'src/core/office'], packages: ['pptxgenjs'] },
  'src/ipc': { folders: ['src/core/model', 'src/core/scene'], packages: ['zod'] },
  'src/preload': { folders: ['src/ipc'], packages: ['electron'] },
  'src/main': { folders: ['src/core', 'src/ipc'], packages: ['electron', 'hunspell-wasm', 'zod'], node: true },
  'src/cli': {
    folders: ['src/core', 'src/ipc', 'src/main/storage', 'src/main/export', 'src/main/parse', 'src/main/worker'],
    packages: [],
    node: true,
  },
  'src/renderer': {
    folders: ['src/core', 'src/ipc', 'assets/fonts'],
    packages: ['react', 'react-dom', 'react-aria-components', 'chart.js', 'vite'],
  },
};

const escaped = (path) => path.replace(/[.\\/@]/g, '\\$&');
const under = (folder) => `^${escaped(folder)}/`;
/** A package, its types, and for types alone DefinitelyTyped's. */
const inPackage = (name) => `node_modules/(@types/)?${escaped(name)}/`;

const rules = Object.entries(FOLDERS).map(([folder, { folders, packages, node }]) => ({
  name: `imports-of-${folder.replace(/^src\//, '').replaceAll('/', '-')}`,
  comment: `${folder} may import only: ${[...folders, ...packages, node ? 'Node' : ''].filter(Boolean).join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: under(folder) },
  to: {
    pathNot: [under(folder), ...folders.map(under), ...packages.map(inPackage)],
    ...(node ? { dependencyTypesNot: ['core'] } : {}),
  },
}));

module.exports = {
  forbidden: [
    ...rules,
    {
      name: 'pipeline-composes-core',
      comment: 'src/core/pipeline.ts is the one file of core that imports several stages, and only core',
      severity: 'error',
      from: { path: '^src/core/[^/]+\\.ts$' },
      to: { pathNot: [under('src/core')] },
    },
    {
      name: 'only-main-and-preload-know-electron',
      comment: 'The storage and export code that the command line shares must run without Electron',
      severity: 'error',
      from: { path: ['^src/cli/', '^src/main/storage/'] },
      to: { path: ['node_modules/electron/', '^electron$'] },
    },
    {
      name: 'no-circles',
      comment: 'Types may speak of each other; code may not',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
