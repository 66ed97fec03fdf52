import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const NAMED = /`((?:app|search|prisma|test)\/[\w./<>-]+\.\w+|[\w-]+\.config\.\w+)`/g

/** Files that a document names in code type. */
function namedFiles(text: string): string[] {
  return [...new Set([...text.matchAll(NAMED)].map(([, file = '']) => file))]
}

const decisions = readdirSync('docs/decisions').map((file) => `docs/decisions/${file}`)
const story = namedFiles(readFileSync('docs/request-story.md', 'utf8'))

describe('the story of a request', () => {
  it('goes from the site map to the mail', () => {
    expect(story.length).toBeGreaterThan(15)
    expect(story[0]).toBe('remix.config.js')
    expect(story.at(-1)).toContain('mail')
  })

  // The story is about the area of proposals: without it there is nothing to compare.
  it.runIf(existsSync('app/features/proposals/operations')).each(story)('names %s, which exists', (file) => {
    expect(existsSync(file)).toBe(true)
  })

  it('would notice a file that is not there', () => {
    const [file = ''] = namedFiles('see `app/features/proposals/routes/submit-everything.tsx`')
    expect(file).not.toBe('')
    expect(existsSync(file)).toBe(false)
  })
})

describe('decisions', () => {
  it.each(decisions)('%s has the parts of a decision in less than 60 lines', (file) => {
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(/^# .+\n\nDate: \d{4}-\d\d-\d\d\n\nStatus: \w+/)
    for (const part of ['Context', 'Decision', 'Consequences']) expect(text).toContain(`\n## ${part}\n`)
    expect(text.split('\n').length).toBeLessThan(60)
  })

  it.each(decisions)('%s names files that exist', (file) => {
    expect(namedFiles(readFileSync(file, 'utf8')).filter((one) => !existsSync(one))).toEqual([])
  })
})
