// `npm start`: prepares the working copy, then serves. One process, so that Ctrl-C reaches the server.
import { prepare } from './prepare.js'

process.env.NODE_ENV ??= 'production'
await prepare({ build: true })
await import(new URL('../../../build/server/index.js', import.meta.url).href)
