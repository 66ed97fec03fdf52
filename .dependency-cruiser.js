// Who may import whom (docs/decisions/no-repository-layer.md explains the ladder). Areas stand in their
// order: an operation calls operations of earlier areas only.
const AREAS = [
  'account',
  'profiles',
  'datasets',
  'challenges',
  'matching',
  'proposals',
  'evaluation',
  'pilots',
  'funding',
  'register',
  'cooperations',
  'participation',
  'moderation',
  'searching',
  'reports',
  'administration',
]

const SERVER_ONLY = '\\.server\\.tsx?$'
const code = { dependencyTypesNot: ['type-only'] }

const areaOrder = AREAS.slice(0, -1).map((area, index) => ({
  name: `area-order-${area}`,
  comment: 'An operation calls operations of earlier areas only.',
  severity: 'error',
  from: { path: `^app/features/${area}/(operations|components|schema)` },
  to: { path: `^app/features/(${AREAS.slice(index + 1).join('|')})/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^app/domain' },
      to: { pathNot: '^app/domain' },
    },
    {
      name: 'ui-knows-no-domain',
      severity: 'error',
      from: { path: '^app/ui' },
      to: {
        pathNot:
          '^(app/ui|node_modules/(react|react-dom|@remix-run/react|@types/react)/|node_modules/@kern-ux|react)',
      },
    },
    {
      name: 'languages-stand-alone',
      severity: 'error',
      from: { path: '^app/i18n' },
      to: { path: '^app/(features|platform|outbox|ui|shell)|^search|^prisma' },
    },
    {
      name: 'browser-code-never-reaches-the-server',
      severity: 'error',
      from: {
        path: '^app/(ui|shell|i18n|domain|features/[^/]+/components|entry\\.client|paths)',
        pathNot: SERVER_ONLY,
      },
      to: { path: `${SERVER_ONLY}|^prisma/generated/client|^node_modules/(pg|pino|nodemailer)/`, ...code },
    },
    {
      name: 'routes-hold-no-queries',
      severity: 'error',
      from: { path: '^app/(features/[^/]+/routes|root)' },
      to: { path: '^app/platform/database|^prisma/|^app/outbox|^node_modules/@prisma', ...code },
    },
    {
      name: 'routes-are-leaves',
      severity: 'error',
      from: { path: '^(app|search|prisma)' },
      to: { path: '^app/features/[^/]+/routes' },
    },
    {
      name: 'areas-meet-through-operations',
      severity: 'error',
      from: { path: '^app/features/([^/]+)/(operations|components|schema)' },
      to: { path: '^app/features/[^/]+/(components|routes|schema)', pathNot: '^app/features/$1/' },
    },
    ...areaOrder,
    {
      name: 'platform-below-features',
      comment: 'Only the places where a process is put together know the areas.',
      severity: 'error',
      from: { path: '^app/(platform|outbox)', pathNot: '^app/(platform/(server|command)/|outbox/handlers)' },
      to: { path: '^app/features', ...code },
    },
    {
      name: 'search-is-an-engine-room',
      severity: 'error',
      from: { path: '^search' },
      to: {
        path: '^app',
        pathNot: '^app/(domain|platform/(database|logger|configuration|public-data)|paths)',
      },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(app|search|prisma)', pathNot: '^prisma/seed' },
      to: { path: '^test' },
    },
    {
      name: 'remix-is-never-imported',
      comment: 'The package named remix throws on import; it is listed because the platform is built on it.',
      severity: 'error',
      from: {},
      to: { path: '^node_modules/remix/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: code } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|\\?url$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|data|prisma/generated)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
