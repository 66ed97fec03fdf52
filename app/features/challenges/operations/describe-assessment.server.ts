import { assess, type Reason } from '~/domain/assessment/assess'
import { type AssessmentKind, TREES, type TreeKind } from '~/domain/assessment/kinds'
import type { Grounds } from '~/domain/assessment/tree'
import type { LegalStatus } from '~/domain/calendar/holidays'
import { formatMoney } from '~/i18n/format'
import { messagesOf } from '~/i18n/messages.server'
import type { Locale } from '~/paths'

type Row = {
  id: string
  kind: AssessmentKind
  dataVersion: string
  answers: unknown
  evidence: unknown
  outcome: string
  reasons: unknown
  changeReason: string | null
  at: Date
}
/** One line of what a result follows from. */
export type Grounded = {
  text: string
  source: string | null
  isProvisional: boolean
  /** why somebody has answered so, in German */
  evidence?: string | undefined
}
type RouteReason = { route: string; because: string; cents?: string; source?: string; status?: LegalStatus }

/** A message by a key that is put together; what an older version stored keeps its code. */
export function wordOf(locale: Locale, ...keys: string[]): string {
  const messages: Record<string, string> = messagesOf(locale)
  const found = keys.find((key) => Object.hasOwn(messages, `assessment.${key}`))
  return (found && messages[`assessment.${found}`]) ?? keys[0]?.split('.').at(-1) ?? ''
}

/** The words for an answer: its own, or those that many questions share. */
export function answerWord(locale: Locale, kind: TreeKind, question: string, option: string): string {
  return wordOf(locale, `${kind}.${question}.${option}`, `answer.${option}`)
}

/** Source and status as a page shows them. */
export function groundsIn(locale: Locale, grounds: Grounds | undefined) {
  return { source: grounds?.source[locale] ?? null, isProvisional: grounds?.status !== 'verified' }
}

export type DescribedAssessment = ReturnType<typeof describeAssessment>

/** A stored result in words: the class, what it means, what it follows from and where that is written. */
export function describeAssessment(row: Row, locale: Locale) {
  const { id, kind, outcome, changeReason, at, dataVersion } = row
  const found = kind === 'procurement' ? undefined : TREES[kind].outcomes.find(({ code }) => code === outcome)
  return {
    ...{ id, kind, outcome, changeReason, at, dataVersion },
    label: wordOf(locale, `outcome.${kind}.${outcome}`),
    text: wordOf(locale, `outcome.${kind}.${outcome}.text`),
    appliesFrom: found?.appliesFrom ?? null,
    ...groundsIn(locale, found),
    reasons: kind === 'procurement' ? routeReasons(row, locale) : treeReasons(row, kind, locale),
    open: kind === 'procurement' || changeReason !== null ? [] : openQuestions(row, kind, locale),
  }
}

function treeReasons({ reasons, evidence }: Row, kind: TreeKind, locale: Locale): Grounded[] {
  return listOf<Reason>(reasons).map(({ question, option }) => {
    const grounds = TREES[kind].questions.find(({ id }) => id === question)
    const answer = answerWord(locale, kind, question, option)
    const text = `${wordOf(locale, `${kind}.${question}.short`)}: ${answer}`
    return { text, ...groundsIn(locale, grounds), evidence: wordsFor(evidence, question) }
  })
}

function wordsFor(evidence: unknown, question: string): string | undefined {
  if (typeof evidence !== 'object' || evidence === null || !Object.hasOwn(evidence, question))
    return undefined
  const words = (evidence as Record<string, unknown>)[question]
  return typeof words === 'string' ? words : undefined
}

/** What was left open, as far as the questions are still those of today. */
function openQuestions({ answers, dataVersion }: Row, kind: TreeKind, locale: Locale): string[] {
  if (TREES[kind].version !== dataVersion) return []
  const { openQuestions: open } = assess(TREES[kind], answers as Record<string, string>)
  return open.map((id) => wordOf(locale, `${kind}.${id}.short`))
}

function routeReasons({ reasons }: Row, locale: Locale): Grounded[] {
  return listOf<RouteReason>(reasons).map(({ route, because, cents, source, status }) => {
    const amount = cents === undefined ? '' : formatMoney(locale, BigInt(cents))
    const why = wordOf(locale, `because.${because}`).replace('{amount}', amount)
    const text = `${wordOf(locale, `outcome.procurement.${route}`)}: ${why}`
    return { text, source: source ?? null, isProvisional: status !== 'verified' }
  })
}

function listOf<Item>(value: unknown): Item[] {
  return Array.isArray(value) ? value : []
}
