import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type * as Engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import { projectRoot } from '~/platform/project-root.server'

type Bindings = typeof Engine & { __wbg_set_wasm: (wasm: WebAssembly.Exports) => void }

// The package's module keeps its memory in a variable of its own, and Node loads it once a process. A
// second instance of the WASM would take that memory away from the first in the middle of its work.
const SLOT = Symbol.for('brueckenschlag.schema-engine')
const slots = globalThis as { [SLOT]?: Promise<Bindings> }

/**
 * Prisma's schema engine in WASM over an adapter: the same code on PGlite and on PostgreSQL, and no binary.
 * The package names no entry for Node, so the module and its bytes are put together here.
 */
export async function schemaEngine(factory: SqlMigrationAwareDriverAdapterFactory) {
  slots[SLOT] ??= loadBindings()
  const { SchemaEngine } = await slots[SLOT]
  const adapter = bindMigrationAwareSqlAdapterFactory(factory)
  return SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
}

async function loadBindings(): Promise<Bindings> {
  const require = createRequire(path.join(projectRoot(), 'package.json'))
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const loaded: Bindings = await import(/* @vite-ignore */ file)
  const bytes = await readFile(path.join(path.dirname(file), 'schema_engine_bg.wasm'))
  const imports = { './schema_engine_bg.js': loaded as unknown as WebAssembly.ModuleImports }
  const { instance } = await WebAssembly.instantiate(bytes, imports)
  loaded.__wbg_set_wasm(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start === 'function') start()
  return loaded
}
