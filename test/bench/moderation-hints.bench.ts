import { type Curve, curveOf } from '~/domain/moderation/hints/agreement'
import { type Example, judgeText, trainModel } from '~/domain/moderation/hints/bayes'
import { readKlimarat, type Statement } from './hints/klimarat'
import type { Measurement } from './measurement'

const PARTS = 5

type Scores = { own: Curve | null; length: Curve | null; kept: number; refused: number }

/**
 * How well the built-in classifier for hints tells what people refused, on moderated statements of the Klimarat:
 * trained on one conversation and asked about the other, and within both with no author on two sides. No text
 * stands on two sides. Beside it the trivial classifier that only looks at the length, in the direction that
 * its training side suggests. There is no target: the figure says how little such hints may be trusted.
 */
export function bench(): Measurement[] {
  const all = readKlimarat()
  if (!all) return [notMeasured()]
  const of = (name: string) => all.filter(({ conversation }) => conversation === name)
  return [
    ...measurements('bToEnergie', judge([[of('b'), of('energie-a')]]), 'trained on b, asked about energie-a'),
    ...measurements('energieToB', judge([[of('energie-a'), of('b')]]), 'trained on energie-a, asked about b'),
    ...measurements('byAuthor', judge(partsByAuthor(all)), 'both conversations, five parts by author'),
    speed(all),
  ]
}

function partsByAuthor(all: readonly Statement[]): [Statement[], Statement[]][] {
  const authors = [...new Set(all.map(({ author }) => author))].sort()
  const partOf = new Map(authors.map((author, at) => [author, at % PARTS]))
  return Array.from({ length: PARTS }, (_, part): [Statement[], Statement[]] => [
    all.filter(({ author }) => partOf.get(author) !== part),
    all.filter(({ author }) => partOf.get(author) === part),
  ])
}

function judge(splits: readonly (readonly [Statement[], Statement[]])[]): Scores {
  const rows = splits.flatMap(([known, asked]) => {
    const model = trainModel(known)
    const shorter = averageLength(known, true) < averageLength(known, false) ? -1 : 1
    return asked.map(({ text, isRefused }) => ({
      isRefused,
      own: judgeText(model, text).score,
      length: shorter * text.length,
    }))
  })
  const curve = (name: 'own' | 'length') =>
    curveOf(rows.map((row) => ({ score: row[name], isRefused: row.isRefused })))
  const refused = rows.filter(({ isRefused }) => isRefused).length
  return { own: curve('own'), length: curve('length'), refused, kept: rows.length - refused }
}

function averageLength(examples: readonly Example[], isRefused: boolean): number {
  const texts = examples.filter((one) => one.isRefused === isRefused)
  return texts.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, texts.length)
}

function measurements(name: string, { own, length, kept, refused }: Scores, how: string): Measurement[] {
  const figure = (title: string, curve: Curve | null, baseline: number | null): Measurement => ({
    name: `moderation-hints.${name}.${title}`,
    value: curve?.area ?? null,
    ...{ unit: 'area under the curve', target: null, ok: null, baseline },
    conditions: `${how}; ${kept} kept, ${refused} refused; 95 %: ${curve?.low.toFixed(3)} to ${curve?.high.toFixed(3)}`,
  })
  return [figure('own', own, length?.area ?? null), figure('length', length, null)]
}

function speed(all: readonly Statement[]): Measurement {
  const model = trainModel(all)
  const start = performance.now()
  for (const { text } of all) judgeText(model, text)
  const value = (performance.now() - start) / all.length
  const conditions = `${all.length} statements, ${Object.keys(model.weights).length} groups of letters`
  return {
    name: 'moderation-hints.judge',
    value,
    unit: 'ms',
    target: 10,
    ok: value < 10,
    baseline: null,
    conditions,
  }
}

function notMeasured(): Measurement {
  const conditions = 'the data of the Klimarat is not there'
  return {
    name: 'moderation-hints',
    value: null,
    unit: '',
    target: null,
    ok: null,
    baseline: null,
    conditions,
  }
}
