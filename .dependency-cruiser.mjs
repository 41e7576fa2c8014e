/** The import boundaries: what each part of the house may know of the others. */
export default {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The law is decided from arguments alone: the domain imports nothing but itself.',
      severity: 'error',
      from: { path: '^shared/domain/' },
      to: { pathNot: '^shared/domain/' },
    },
    {
      name: 'ports-know-no-adapter',
      severity: 'error',
      from: { path: '^shared/(ports|schema|policy|i18n)/' },
      to: { path: '^shared/(adapters|http|runtime|cases)/' },
    },
    {
      name: 'operations-know-no-adapter',
      comment: 'Only a composition root chooses adapters.',
      severity: 'error',
      from: { path: '^(shared/(cases|http)/|functions/)', pathNot: 'handler\\.ts$' },
      to: { path: '^shared/adapters/' },
    },
    {
      name: 'functions-are-islands',
      comment: 'What two functions need stands in shared/.',
      severity: 'error',
      from: { path: '^functions/([^/]+)/' },
      to: { path: '^functions/', pathNot: '^functions/$1/' },
    },
    {
      name: 'shared-knows-no-caller',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(functions|infra|web|local|cli|docs|test)/' },
    },
    {
      name: 'product-knows-no-runner',
      comment: 'What is deployed does not know that it can run on a laptop.',
      severity: 'error',
      from: { path: '^(functions|web|infra)/' },
      to: { path: '^(local|cli|docs|test)/' },
    },
    {
      name: 'no-fakes-in-production',
      severity: 'error',
      from: { pathNot: '^(test|shared/ports/fakes)/' },
      to: { path: '^shared/ports/fakes/' },
    },
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other; code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'production-uses-production-dependencies',
      severity: 'error',
      from: { path: '^(shared|functions)/', pathNot: 'generate\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|cdk\\.out)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
