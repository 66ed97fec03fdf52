import { describe, expect, it } from 'vitest'
import { textProblems, versionState } from '~/domain/content/page-text'

const known = { pages: ['imprint'], placeholders: ['name'] }
const problems = (text: string) => textProblems(text, known)

describe('a text', () => {
  it('may have headings, links to pages and details of the operator', () => {
    expect(
      problems('## Wer\n\n{name}, siehe [Impressum](page:imprint) und [dort](https://x.example).'),
    ).toEqual([])
  })

  it.each([
    ['[x](page:nowhere)', [{ problem: 'unknownPage', name: 'nowhere' }]],
    ['[x](page:)', [{ problem: 'unknownPage', name: '' }]],
    ['{nmae} {nmae}', [{ problem: 'unknownPlaceholder', name: 'nmae' }]],
    ['# Titel', [{ problem: 'mainHeading' }]],
    ['Text\n\n  # Titel', [{ problem: 'mainHeading' }]],
    ['![Bild](https://x.example/y.png)', [{ problem: 'image' }]],
    ['<b onclick="x()">fett</b>', [{ problem: 'html' }]],
    ['<script>', [{ problem: 'html' }]],
  ])('is told what is wrong with %j', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it('is told everything at once', () => {
    expect(problems('# T\n![x](y) {z} <i>').map((one) => one.problem)).toEqual([
      'unknownPlaceholder',
      'mainHeading',
      'image',
      'html',
    ])
  })

  it('may compare numbers: that is no HTML', () => {
    expect(problems('1 < 2 und 3 > 2')).toEqual([])
  })
})

describe('a version', () => {
  it.each([
    [{ number: 3, isPublished: true }, 3, 3, 'published'],
    [{ number: 0, isPublished: true }, 0, 0, 'published'],
    [{ number: 4, isPublished: false }, 3, 4, 'draft'],
    [{ number: 1, isPublished: true }, 3, 4, 'former'],
    [{ number: 0, isPublished: true }, 3, 4, 'former'],
    [{ number: 2, isPublished: false }, 3, 4, 'left'],
    [{ number: 4, isPublished: false }, 3, 5, 'left'],
  ] as const)('%j with %i shown and %i the newest is %s', (version, shown, newest, state) => {
    expect(versionState(version, shown, newest)).toBe(state)
  })
})
