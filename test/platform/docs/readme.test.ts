import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfiguration, SETTINGS } from '~/platform/configuration.server'

const readme = readFileSync('README.md', 'utf8')
const rows = [...readme.matchAll(/^\| `([A-Z0-9_]+)` \| ([^|]*) \|/gm)]
const listed = rows.map(([, name]) => name)

describe('the configuration table of README', () => {
  it('lists every setting once, in the order of the code, and no other', () => {
    expect(listed).toEqual(SETTINGS)
  })

  it('states the defaults that the code has', () => {
    const stated = Object.fromEntries(
      rows.flatMap(([, name = '', value = '']) =>
        /^`[^`]+`$/.test(value) ? [[name, value.slice(1, -1)]] : [],
      ),
    )
    const { port, host, dataDir, role, logLevel, mailFrom, trustedProxies, isProduction } = readConfiguration(
      {},
    )
    expect(stated).toMatchObject({
      PORT: String(port),
      HOST: host,
      ROLE: role,
      LOG_LEVEL: logLevel,
      MAIL_FROM: mailFrom,
      TRUSTED_PROXIES: String(trustedProxies),
      NODE_ENV: isProduction ? 'production' : '',
    })
    expect(dataDir.endsWith(`/${stated['DATA_DIR']}`)).toBe(true)
  })
})

describe('the commands of README', () => {
  it('are those of package.json', () => {
    const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts)
    const named = [...readme.matchAll(/^\| `npm (?:run )?([\w:]+)/gm)].map(([, name]) => name)
    expect([...named].sort()).toEqual([...scripts].sort())
  })

  it('stand beside links that lead somewhere', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) => target)
    expect(links.filter((target) => !existsSync(target) && !target.endsWith('.png'))).toEqual([])
  })
})
