import { existsSync, readFileSync } from 'node:fs'
import type { IndexedThing } from '#search/indexed-thing'
import { labelsOf } from '#search/kinds/labels-of.server'
import { readGoldChallenges, readGoldGrades, readGoldProfiles } from '../../gold/matching/gold-set'
import { thing } from '../contract/things'

const FILES = ['challenges-21-40.txt', 'challenges-41-60.txt', 'others.txt']
export const CLASSES = ['compound', 'inflection', 'spelling', 'synonym', 'sentence', 'profile'] as const
export type QueryClass = (typeof CLASSES)[number]
/** What can answer a challenge. */
const ANSWERING = ['provider', 'researchCentre', 'innovationCentre']

/**
 * `open` was tuned on, and `second`, by another hand, after two looks as well; `locked` is run at the end of a change,
 * and so is `third`, by a further hand, as a whole.
 */
export const HALVES = ['open', 'locked', 'second', 'third'] as const
export type GoldHalf = (typeof HALVES)[number]
/** The texts of the sets of other hands. */
type FurtherSets = { second?: string; third?: string }

export type GoldQuery = {
  name: string
  class: QueryClass
  half: GoldHalf
  text: string
  /** kinds of documents that are looked through; none: all */
  kinds: readonly string[]
  grades: ReadonlyMap<string, number>
}

/** The 150 documents: c… challenges, p… providers, f… others. Throws where a file cannot be read as meant. */
export function readGoldDocuments(): IndexedThing[] {
  const challenges = readGoldChallenges().map(({ id, title, summary, ...row }) => {
    const texts = [title, summary, `${row.problem} ${row.desiredOutcome} ${row.dataSituation}`]
    return { ...goldThing(shortId(id), 'challenge', texts), labels: labelsOf(row) }
  })
  const profiles = readGoldProfiles().map(({ id, name, summary, ...row }) => ({
    ...goldThing(shortId(id), 'provider', [name, summary, row.description]),
    labels: labelsOf(row),
  }))
  return [...challenges, ...FILES.flatMap(readDocuments), ...profiles]
}

/**
 * The 60 queries with their grades, and behind them those of further sets, which are not halved; a grade for a
 * document that is not there is an error.
 * @param further one that is not named is left out; what lies there where nothing is given
 */
export function readGoldQueries(
  documents: readonly IndexedThing[],
  further: FurtherSets = readFurtherSets(),
): GoldQuery[] {
  const known = new Map(documents.map((document) => [document.id, document]))
  const queriesOf = (text = '', half: GoldHalf | null = null) =>
    linesOf(text).map((line) => toQuery(line, known, half))
  return [
    ...queriesOf(read('queries.txt')),
    ...queriesOf(further.second, 'second'),
    ...queriesOf(further.third, 'third'),
  ]
}

const readFurtherSets = (): FurtherSets => ({
  second: readIfThere('queries-second.txt'),
  third: readIfThere('queries-third.txt'),
})

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))

function toQuery(line: string, known: ReadonlyMap<string, IndexedThing>, given: GoldHalf | null): GoldQuery {
  const [name = '', text = '', ...lists] = line.split('|').map((cell) => cell.trim())
  const [className, number] = name.split(' ')
  const queryClass = CLASSES.find((one) => one === className)
  if (!queryClass || text === '' || lists.length !== 3) throw new Error(`queries.txt: ${line}`)
  const grades = new Map<string, number>()
  lists.forEach((list, index) => {
    for (const id of list.split(' ').filter(Boolean)) {
      if (!known.has(id) || grades.has(id)) throw new Error(`queries.txt, ${name}: ${id}`)
      grades.set(id, 3 - index)
    }
  })
  const half = given ?? (Number(number) % 2 === 0 ? 'locked' : 'open')
  const query = { name, class: queryClass, half, text, kinds: [], grades }
  if (!text.startsWith('= ')) return query
  const challenge = known.get(text.slice(2))
  if (!challenge) throw new Error(`queries.txt: ${line}`)
  const { title, summary } = challenge.texts
  const graded = grades.size > 0 ? grades : gradesOfMatching(challenge.id)
  return { ...query, text: `${title} ${summary}`, kinds: ANSWERING, grades: graded }
}

function gradesOfMatching(id: string): Map<string, number> {
  const found = readGoldGrades().find(({ challenge }) => shortId(challenge) === id)
  if (!found) throw new Error(`${id} has no grades`)
  return new Map([...found.grades].map(([profile, grade]) => [shortId(profile), grade]))
}

/** "# id kind language", a title, a summary, a body, and the same in English behind "EN: ". */
function readDocuments(file: string): IndexedThing[] {
  return read(file)
    .split(/^# /m)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [head = '', ...lines] = block.trim().split('\n')
      const [id = '', kind = 'challenge', language = 'de'] = head.split(' ')
      const english = lines.filter((line) => line.startsWith('EN: ')).map((line) => line.slice(4))
      const own = lines.filter((line) => !line.startsWith('EN: '))
      if (own.length !== 3 || ![0, 3].includes(english.length)) throw new Error(`${file}: ${head}`)
      return { ...goldThing(id, kind, own, english), language: language === 'en' ? 'en' : 'de' }
    })
}

function goldThing(id: string, kind: string, texts: string[], english: string[] = []): IndexedThing {
  const publishedAt = new Date(Date.UTC(2027, 0, 1) + Number(id.slice(1)) * 1000)
  const given = { kind, id, publishedAt, ...toTexts(texts) }
  return thing(english.length > 0 ? { ...given, english: toTexts(english) } : given)
}

const toTexts = ([title = '', summary = '', body = '']: string[]) => ({ title, summary, body })
const shortId = (id: string) => id.replace('gold-', '')
const addressOf = (file: string) => new URL(file, import.meta.url)
const readIfThere = (file: string) => (existsSync(addressOf(file)) ? read(file) : '')
const read = (file: string) => readFileSync(addressOf(file), 'utf8')
