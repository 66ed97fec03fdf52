import { describe, expect, it } from 'vitest'
import { AI_ACT_OUTCOMES, AI_ACT_TREE } from '~/domain/assessment/ai-act'
import { answersOnTheWay, assess, walk } from '~/domain/assessment/assess'
import { DATA_PROTECTION_OUTCOMES, DATA_PROTECTION_TREE } from '~/domain/assessment/data-protection'
import { NOT_YET_CLASSIFIED, type Tree, UNKNOWN } from '~/domain/assessment/tree'
import { isDay } from '~/domain/calendar/day'
import { de } from '~/i18n/de'
import { en } from '~/i18n/en'
import { allPaths } from './all-paths'
import { AI_ACT_WAYS, DATA_PROTECTION_WAYS, fits, type Reviewed } from './reviewed-ways'

const TREES: [
  name: string,
  tree: Tree,
  reviewed: Reviewed<string>,
  all: number,
  outcomes: readonly string[],
][] = [
  ['AI Act', AI_ACT_TREE, AI_ACT_WAYS, 230_243, AI_ACT_OUTCOMES],
  ['data protection', DATA_PROTECTION_TREE, DATA_PROTECTION_WAYS, 11_666, DATA_PROTECTION_OUTCOMES],
]

describe.each(TREES)('every way through the check: %s', (_name, tree, reviewed, all, outcomes) => {
  // Answers that say nothing about the class lead all to the same place, as the next test proves: one stands for all.
  const thin = {
    ...tree,
    questions: tree.questions.map((question) => ({
      ...question,
      options: question.options.some(({ isContext }) => isContext)
        ? question.options.slice(0, 1)
        : question.options,
    })),
  }
  const paths = [...allPaths(thin)]
  const known = paths.filter((answers) => !Object.values(answers).includes(UNKNOWN))

  it('asks what the case is without an influence on its class', () => {
    for (const { options } of tree.questions) {
      if (!options.some(({ isContext }) => isContext)) continue
      expect(new Set(options.map(({ next }) => next)).size).toBe(1)
      for (const { finding, isDuty } of options) expect([finding, isDuty]).toEqual([undefined, undefined])
    }
  })

  it('ends with the class of the reviewed table', () => {
    const counts = reviewed.map(() => 0)
    for (const answers of known) {
      const row = reviewed.findIndex(([when]) => fits(answers, when))
      expect(row, JSON.stringify(answers)).toBeGreaterThanOrEqual(0)
      const { outcome, openQuestions } = assess(tree, answers)
      expect([outcome, openQuestions], JSON.stringify(answers)).toEqual([reviewed[row]?.[1], []])
      counts[row] = (counts[row] ?? 0) + 1
    }
    expect(counts).toEqual(reviewed.map(([, , ways]) => ways))
  })

  it('stays open with a single "I do not know", and names the question', () => {
    const open = paths.filter((answers) => Object.values(answers).includes(UNKNOWN))
    expect(paths).toHaveLength(all)
    for (const answers of open) {
      const { outcome, openQuestions } = assess(tree, answers)
      const unknown = Object.keys(answers).filter((id) => answers[id] === UNKNOWN)
      if (outcome !== NOT_YET_CLASSIFIED) throw new Error(`${outcome}: ${JSON.stringify(answers)}`)
      if (openQuestions.join() !== unknown.join()) throw new Error(JSON.stringify({ answers, openQuestions }))
    }
  })

  it('stays open at every question before the end', () => {
    for (const answers of known) {
      const given = Object.entries(answers)
      for (let count = 0; count < given.length; count += 1) {
        const { outcome, openQuestions } = assess(tree, Object.fromEntries(given.slice(0, count)))
        if (outcome !== NOT_YET_CLASSIFIED || openQuestions.join() !== given[count]?.[0])
          throw new Error(JSON.stringify({ answers, count, outcome, openQuestions }))
      }
    }
  })

  it('asks every question, gives every answer and reaches every class', () => {
    const asked = new Set(paths.flatMap((answers) => Object.entries(answers).map((pair) => pair.join('.'))))
    const offered = thin.questions.flatMap(({ id, options }) => options.map(({ code }) => `${id}.${code}`))
    expect([...asked].sort()).toEqual(offered.sort())
    expect(new Set(known.map((answers) => assess(tree, answers).outcome))).toEqual(new Set(outcomes))
    expect(tree.outcomes.map(({ code }) => code)).toEqual(outcomes)
  })

  it('gives reasons for every class, out of the answers', () => {
    for (const answers of known) {
      const { reasons } = assess(tree, answers)
      if (reasons.length === 0) throw new Error(JSON.stringify(answers))
      for (const { question, option } of reasons)
        if (answers[question] !== option) throw new Error(JSON.stringify({ answers, reasons }))
    }
  })

  it('offers "I do not know" everywhere, and has a source, a status and real days', () => {
    for (const { id, options, source, status } of tree.questions) {
      expect([id, options.filter(({ code }) => code === UNKNOWN).length]).toEqual([id, 1])
      expect([source.de, source.en, status].every(Boolean)).toBe(true)
      for (const { finding } of options) if (finding) expect(outcomes).toContain(finding)
    }
    for (const { appliesFrom, source } of tree.outcomes) {
      expect(appliesFrom === null || isDay(appliesFrom)).toBe(true)
      expect(source.de && source.en).toBeTruthy()
    }
    expect([isDay(tree.version), isDay(tree.checkedOn)]).toEqual([true, true])
  })

  it.each([
    ['German', de],
    ['English', en],
  ])('has all its words in %s', (_language, messages) => {
    const keys = tree.questions.flatMap(({ id, options }) => [
      `${tree.kind}.${id}`,
      `${tree.kind}.${id}.help`,
      `${tree.kind}.${id}.short`,
      ...options.map(({ code }) =>
        Object.hasOwn(messages, `assessment.answer.${code}`)
          ? `answer.${code}`
          : `${tree.kind}.${id}.${code}`,
      ),
    ])
    const outcomeKeys = [...outcomes, NOT_YET_CLASSIFIED].flatMap((code) => [
      `outcome.${tree.kind}.${code}`,
      `outcome.${tree.kind}.${code}.text`,
    ])
    const missing = [...keys, ...outcomeKeys].filter((key) => !Object.hasOwn(messages, `assessment.${key}`))
    expect(missing).toEqual([])
  })
})

describe('answers', () => {
  it('for questions off the way do not count', () => {
    const answers = { system: 'no', exempt: 'yes', talks: 'yes' }
    expect(answersOnTheWay(AI_ACT_TREE, answers)).toEqual({ system: 'no' })
    expect(assess(AI_ACT_TREE, answers)).toEqual({
      outcome: 'outside',
      reasons: [{ question: 'system', option: 'no' }],
      openQuestions: [],
    })
  })

  it.each([
    ['an answer that there is not', { system: 'maybe' }, 'system'],
    ['a name of every object', { system: 'constructor' }, 'system'],
    ['nothing', {}, 'system'],
  ])('leave the question open: %s', (_name, answers, id) => {
    expect(walk(AI_ACT_TREE, answers)).toMatchObject({ steps: [], next: { id } })
    expect(assess(AI_ACT_TREE, answers)).toMatchObject({ outcome: NOT_YET_CLASSIFIED, openQuestions: [id] })
  })

  it('keep what is certain among the reasons of an open check', () => {
    const answers = { personal: 'personal', legalBasis: UNKNOWN, special: 'yes' }
    expect(assess(DATA_PROTECTION_TREE, answers)).toEqual({
      outcome: NOT_YET_CLASSIFIED,
      reasons: [{ question: 'special', option: 'yes' }],
      openQuestions: ['legalBasis', 'decides'],
    })
  })

  it('name both the class and the duty that comes on top', () => {
    const answers = {
      ...{ system: 'yes', exempt: 'no', role: 'modified', model: 'no', prohibited: 'none', annexI: 'no' },
      ...{ annexIII: 'services', profiling: 'yes', talks: 'yes', generates: 'no', recognises: 'no' },
    }
    expect(assess(AI_ACT_TREE, answers)).toEqual({
      outcome: 'highRiskAnnexIII',
      reasons: [
        // Who uses a system and changes it counts as its provider: said beside the class.
        { question: 'role', option: 'modified' },
        { question: 'annexIII', option: 'services' },
        { question: 'profiling', option: 'yes' },
        { question: 'talks', option: 'yes' },
      ],
      openQuestions: [],
    })
  })

  it('may leave the role to the proposals, and not to ignorance', () => {
    const answers = { system: 'yes', exempt: 'no', model: 'no', prohibited: 'manipulation' }
    expect(assess(AI_ACT_TREE, { ...answers, role: 'undecided' }).outcome).toBe('prohibited')
    const unknown = assess(AI_ACT_TREE, { ...answers, role: UNKNOWN })
    expect([unknown.outcome, unknown.openQuestions]).toEqual([NOT_YET_CLASSIFIED, ['role']])
  })

  it('of a broken tree are a mistake of ours', () => {
    expect(() => walk({ ...AI_ACT_TREE, first: 'gone' }, {})).toThrow('no question gone')
  })
})
