import { DISTRICT_CODES } from '../../../app/domain/taxonomy/regions'
import { CAPABILITIES, DOMAINS } from '../../../app/domain/taxonomy/vocabulary'
import { fold } from '../../../search/analysis/fold'
import { GERMAN_STOP_WORDS } from '../../../search/analysis/stop-words'
import type { IndexedThing } from '../../../search/indexed-thing'
import { labelsOf } from '../../../search/kinds/labels-of.server'
import { mulberry } from '../matching/retrieval-measures'

export const CHARACTERS = 900
const TITLE_WORDS = 7
const DAY = 86_400_000
const KINDS = ['challenge', 'challenge', 'challenge', 'provider', 'provider', 'answer', 'foreignChallenge']

export type Random = () => number

/** Things of about 900 characters, put together from real sentences; the same at every run. */
export function* generateThings(
  sentences: readonly string[],
  count: number,
  at: Date,
): Generator<IndexedThing> {
  const random = mulberry(23)
  for (let index = 0; index < count; index += 1) {
    const text = compose(sentences, random)
    const title = pick(sentences, random).split(/\s+/).slice(0, TITLE_WORDS).join(' ')
    const isOpen = random() < 0.4
    const thing: IndexedThing = {
      kind: pick(KINDS, random),
      id: `thing-${String(index).padStart(7, '0')}`,
      language: 'de',
      texts: { title, summary: text.slice(0, 200), body: text.slice(200) },
      english: null,
      organisation: `Amt ${Math.floor(random() * 400)}`,
      status: isOpen ? 'open' : 'closed',
      statusAfter: isOpen ? 'evaluating' : null,
      districts: some(DISTRICT_CODES, 2, random),
      domains: some(DOMAINS, 2, random),
      capabilities: some(CAPABILITIES, 3, random),
      deadlineAt: random() < 0.6 ? new Date(at.getTime() + Math.floor((random() * 300 - 150) * DAY)) : null,
      budgetMaxCents: random() < 0.5 ? Math.floor(random() * 80_000_000) : null,
      publishedAt: new Date(at.getTime() - Math.floor(random() * 700 * DAY)),
    }
    yield { ...thing, labels: labelsOf(thing) }
  }
}

/** What people type: words, a few of them, a question, one with a slip. From the same sentences. */
export function generateQueries(sentences: readonly string[], count: number): string[] {
  const random = mulberry(29)
  return Array.from({ length: count }, (_, index) => {
    const sentence = pick(sentences, random)
    // What people look for are things: nouns, which begin with a capital letter.
    const words = (sentence.match(/\p{Lu}\p{L}{3,}/gu) ?? []).filter(
      (word) => !GERMAN_STOP_WORDS.has(fold(word)),
    )
    if (words.length === 0) words.push('Verwaltung')
    const one = () => pick(words, random)
    if (index % 4 === 0) return one()
    if (index % 4 === 1) return `${one()} ${one()}`
    if (index % 4 === 2) return sentence.slice(0, 120)
    return `${slip(one(), random)} ${one()}`
  })
}

/** A letter left out of the middle of a word. */
function slip(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2))
  return word.slice(0, at) + word.slice(at + 1)
}

function compose(sentences: readonly string[], random: Random): string {
  let text = ''
  while (text.length < CHARACTERS) text += `${pick(sentences, random)} `
  return text.slice(0, CHARACTERS)
}

export function pick<One>(list: readonly One[], random: Random): One {
  const one = list[Math.floor(random() * list.length)]
  if (one === undefined) throw new Error('there is nothing to choose from')
  return one
}

function some<One>(list: readonly One[], most: number, random: Random): One[] {
  return [...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list, random)))]
}
