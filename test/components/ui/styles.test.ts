import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dropUnusedRules, isStyleSheet, usedClasses } from '~/platform/build/trim-unused-kern'

const APP = join(import.meta.dirname, '../../../app')
const UI = join(APP, 'ui')
const kern = readFileSync(createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.css'), 'utf8')
const texts = (folder: string, end: RegExp) =>
  readdirSync(folder).flatMap((file) => (end.test(file) ? [readFileSync(join(folder, file), 'utf8')] : []))
const parts = texts(UI, /\.tsx?$/).join('\n')
const sheets = [...texts(UI, /\.css$/), ...texts(join(UI, 'styles'), /\.css$/)].join('\n')
const all = (text: string, pattern: RegExp) => new Set(text.match(pattern) ?? [])
/** Class names as they end in a component: before a quote or a blank. */
const inParts = (prefix: string) => all(parts, new RegExp(`(?<=['"\` ])${prefix}-[\\w-]+(?=['"\` ])`, 'g'))

describe('class names', () => {
  it('of KERN exist in KERN', () => {
    const known = all(kern, /(?<=\.)kern-[\w-]+/g)
    expect([...inParts('kern')].filter((name) => !known.has(name))).toEqual([])
  })

  it('of our own are styled, and every style is used', () => {
    const styled = all(sheets, /(?<=\.)ui-[\w-]+/g)
    const used = inParts('ui')
    expect([...used].filter((name) => !styled.has(name))).toEqual([])
    expect([...styled].filter((name) => !used.has(name))).toEqual([])
  })
})

describe('components', () => {
  it('carry no inline style, which the content security policy would refuse', () => {
    expect(parts).not.toMatch(/\sstyle=|\bstyle:/)
  })

  it('know neither domain, data nor messages', () => {
    const imported = [...parts.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '')
    expect(imported.filter((name) => !/^(?:\.\/[\w-]+|react|@remix-run\/react)$/.test(name))).toEqual([])
  })

  it('load nothing from other hosts', () => {
    expect(sheets).not.toMatch(/https?:\/\//)
  })
})

describe('trimming KERN', () => {
  it('touches the text of the style sheet, never the script that holds its address', () => {
    expect(isStyleSheet('/x/app/ui/styles.css')).toBe(true)
    expect(isStyleSheet('/x/app/ui/styles.css?transform-only')).toBe(true)
    expect(isStyleSheet('/x/app/ui/styles.css?url')).toBe(false)
  })

  const used = new Set(['kern-btn'])

  it('keeps used rules and rules without classes, drops the others', () => {
    expect(dropUnusedRules('.kern-btn{a:b}.kern-card{a:b}body{a:b}', used)).toBe('.kern-btn{a:b}body{a:b}')
  })

  it('drops only the unused selectors of a list, and groups that are empty then', () => {
    expect(dropUnusedRules('.kern-card,.kern-btn{a:b}', used)).toBe('.kern-btn{a:b}')
    expect(dropUnusedRules('@media (min-width:1px){.kern-card{a:b}}', used)).toBe('')
  })

  it('lets a class inside :is() or :has() alone, and braces inside strings', () => {
    const css = ':is(body,.kern-dark){a:b}.kern-btn:has(.kern-card){a:url("}{")}@layer a,b;'
    expect(dropUnusedRules(css, used)).toBe(css)
  })

  it('keeps of the real sheet what the components name, and loses more than half of it', () => {
    const trimmed = dropUnusedRules(kern, usedClasses(APP))
    const left = all(trimmed, /(?<=\.)kern-[\w-]+/g)
    expect([...inParts('kern')].filter((name) => !left.has(name))).toEqual([])
    expect(trimmed).toContain('prefers-color-scheme: dark')
    expect(trimmed).toContain('--kern-color-layout-text-default-contextual')
    expect(trimmed).not.toContain('.kern-row')
    expect(trimmed.length).toBeLessThan(kern.length / 2)
  })
})
