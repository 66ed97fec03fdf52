import { defineConfig } from 'prisma/config'

// No engine binary is ever used (Rust-free client, migrations in WASM): the CLI must not try to download one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://unset' },
})
