// `npm run import|admin|verify:events …`: prepares the working copy, then runs the command of that name.
import { prepare } from './prepare.js'

process.env.NODE_ENV ??= 'production'
await prepare({ build: true })
await import(new URL('../../../build/server/command.js', import.meta.url).href)
