import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { SearchEngine } from '../../../search/engine'
import type { IndexedThing } from '../../../search/indexed-thing'
import { AT, thing } from '../../search/contract/things'
import { mean, ndcgAt } from '../matching/retrieval-measures'
import type { Measurement } from '../measurement'
import { rank } from './quality'

const FILE = resolve(process.cwd(), '../shared/data/xquad-de/xquad.de.json')
export const XQUAD_TARGET = 0.94

type Question = { text: string; answer: string }

/** 240 German paragraphs and 1,190 questions with the paragraph that answers each; or why there are none. */
export function readXquad(): { things: IndexedThing[]; questions: Question[] } | { absent: string } {
  if (!existsSync(FILE)) return { absent: 'data set xquad-de is absent' }
  type Paragraph = { context: string; qas: { question: string }[] }
  const { data }: { data: { paragraphs: Paragraph[] }[] } = JSON.parse(readFileSync(FILE, 'utf8'))
  const paragraphs = data.flatMap((article) => article.paragraphs)
  const idOf = (index: number) => `paragraph-${String(index).padStart(3, '0')}`
  return {
    things: paragraphs.map(({ context }, index) =>
      thing({ id: idOf(index), title: '', body: context, publishedAt: AT }),
    ),
    questions: paragraphs.flatMap(({ qas }, index) =>
      qas.map(({ question }) => ({ text: question, answer: idOf(index) })),
    ),
  }
}

/** NDCG@10 of every nth question. */
export async function answerXquad(
  engine: SearchEngine,
  { things, questions }: { things: IndexedThing[]; questions: Question[] },
  every: number,
): Promise<{ ndcg: number; asked: number }> {
  await engine.upsert(things)
  const asked = questions.filter((_, index) => index % every === 0)
  const values: number[] = []
  for (const { text, answer } of asked)
    values.push(ndcgAt(10, await rank(engine, text), new Map([[answer, 1]])) ?? 0)
  return { ndcg: mean(values), asked: asked.length }
}

/** All questions of XQuAD. */
export async function measureXquad(engine: SearchEngine): Promise<Measurement[]> {
  const set = readXquad()
  const name = `search.${engine.name}.xquad.ndcg@10`
  const row = { name, unit: '', target: XQUAD_TARGET, baseline: null }
  if ('absent' in set) return [{ ...row, value: null, ok: null, conditions: `not measured: ${set.absent}` }]
  const { ndcg, asked } = await answerXquad(engine, set, 1)
  const conditions = `${asked} questions of people to 240 German paragraphs (XQuAD-de)`
  return [{ ...row, value: ndcg, ok: ndcg >= XQUAD_TARGET, conditions }]
}
