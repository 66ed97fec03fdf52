import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FILES, SHOTS } from '#test/screenshots/shots'

const FOLDER = 'docs/screenshots'
const taken = readdirSync(FOLDER).filter((name) => name.endsWith('.png'))
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
]
const shown = documents.flatMap((name) =>
  [...readFileSync(name, 'utf8').matchAll(/\((?:docs\/)?screenshots\/([\w.-]+)\)/g)].map(
    ([, file = '']) => file,
  ),
)

describe('the screenshots', () => {
  it('are of thirty-one pages, each in four looks, under names of their own', () => {
    expect(SHOTS).toHaveLength(31)
    expect(FILES).toHaveLength(124)
    expect(new Set(FILES).size).toBe(FILES.length)
  })

  it('in the folder are those that the command writes: all of them, or only what README shows', () => {
    expect(taken.filter((name) => !FILES.includes(name))).toEqual([])
    if (taken.length > new Set(shown).size) expect([...taken].sort()).toEqual([...FILES].sort())
  })

  it('that a document shows exist', () => {
    expect(shown).toContain('start.png')
    expect(shown.filter((name) => !existsSync(`${FOLDER}/${name}`))).toEqual([])
  })

  it('stay small enough for the repository', () => {
    const sizes = taken.map((name) => readFileSync(`${FOLDER}/${name}`).length)
    expect(Math.max(...sizes)).toBeLessThan(250_000)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000_000)
  })
})
