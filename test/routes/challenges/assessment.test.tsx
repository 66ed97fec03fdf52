import { beforeEach, describe, expect, test } from 'vitest'
import {
  buttonsOf,
  factsOf,
  headingsOf,
  hiddenFields,
  linksOf,
  textOf,
  tickedOf,
  wordsIn,
} from '#test/components/show'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createScene } from '#test/support/proposal-scene'
import { renderPage } from '#test/support/render-page'
import * as page from '~/features/challenges/routes/assessment'
import * as managePage from '~/features/challenges/routes/manage'
import * as showPage from '~/features/challenges/routes/show'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
const { t } = wordsIn('de')
let scene: Awaited<ReturnType<typeof createScene>>
beforeEach(async () => {
  scene = await createScene()
})

type Options = { kind?: string; user?: { id: string }; query?: string; locale?: Locale }
const params = (kind = 'aiAct') => ({ challengeId: scene.challenge.id, kind })
const addressOf = ({ kind = 'aiAct', query = '', locale = 'de' }: Options) =>
  locale === 'de'
    ? `/herausforderungen/${scene.challenge.id}/pruefung/${kind}${query}`
    : `/en/challenges/${scene.challenge.id}/assessment/${kind}${query}`

async function open(options: Options = {}) {
  const viewer = await viewerOf((options.user ?? scene.official).id)
  const answer = await callLoader(page, { path: addressOf(options), params: params(options.kind), viewer })
  const shown = answer.status === 200
  const locale = options.locale ?? 'de'
  return { ...answer, html: shown ? renderPage({ component: page.default, data: answer.data, locale }) : '' }
}

async function send(form: Record<string, string>, options: Options = {}) {
  const viewer = await viewerOf((options.user ?? scene.official).id)
  return callAction(page, { path: addressOf(options), params: params(options.kind), viewer, form })
}

/** Answers a question as a browser without JavaScript does: the fields of its form become the next address. */
function nextQuery(html: string, choice: string | null): string {
  const form = html.slice(html.indexOf('<form method="get"'), html.indexOf('</form>'))
  const query = new URLSearchParams(hiddenFields(form))
  if (choice !== null) query.set(query.get('weiter') ?? '', choice)
  return `?${query}`
}

const CHATBOT = ['yes', 'no', 'deployer', 'no', 'none', 'no', 'none', 'yes', 'no', 'no']

/** Goes through the check with these answers and gives every page on the way. */
async function goThrough(choices: readonly string[], options: Options = {}) {
  const pages = [await open({ ...options, query: '?frage=system' })]
  for (const choice of choices) {
    const query = nextQuery(pages.at(-1)?.html ?? '', choice)
    pages.push(await open({ ...options, query }))
  }
  return pages
}

describe('a check without JavaScript', () => {
  test('asks one question after another, and leads to a result that can be saved', async () => {
    const pages = await goThrough(CHATBOT)
    const titles = pages.map(({ html }) => /<legend[^>]*>(.*?)<\/legend>/s.exec(html)?.[1] ?? '')
    expect(new Set(titles.slice(0, -1)).size).toBe(CHATBOT.length)
    const last = pages.at(-1)?.html ?? ''
    expect(headingsOf(last)).toContain(
      t('assessment.leadsTo', { outcome: t('assessment.outcome.aiAct.transparency') }),
    )
    expect(factsOf(last)[t('assessment.aiAct.talks')]).toContain(t('assessment.answer.yes'))
    expect(await db.assessment.count()).toBe(0)
    const saved = await send(hiddenFields(last))
    expect(saved.location).toBe(addressOf({}))
    expect(await db.assessment.findMany()).toMatchObject([{ outcome: 'transparency' }])
  })

  test('going back keeps every answer', async () => {
    const pages = await goThrough(CHATBOT.slice(0, 6))
    const back = linksOf(pages.at(-1)?.html ?? '')[t('assessment.back')] ?? ''
    const before = await open({ query: back.slice(back.indexOf('?')) })
    expect(tickedOf(before.html, 'annexI')).toEqual(['no'])
    const again = await open({ query: nextQuery(before.html, 'no') })
    expect(textOf(again.html)).toContain(t('assessment.aiAct.annexIII'))
    expect(textOf(again.html)).toContain(t('assessment.given', { count: 6 }))
  })

  test('stays at a question without an answer and says so', async () => {
    const [first] = await goThrough([])
    const { html } = await open({ query: nextQuery(first?.html ?? '', null) })
    expect(textOf(html)).toContain(t('assessment.unanswered'))
    expect(textOf(html)).toContain(t('assessment.aiAct.system'))
    expect(html).toContain('aria-invalid="true"')
  })

  test.each(['de', 'en'] as const)(
    'says what is provisional, and where it is written (%s)',
    async (locale) => {
      const words = wordsIn(locale)
      const { html } = await open({ query: '?frage=system', locale })
      expect(textOf(html)).toContain(words.t('assessment.provisional'))
      const law = locale === 'de' ? 'KI-VO (EU) 2024/1689, Art. 3 (1)' : 'AI Act (EU) 2024/1689, Art. 3 (1)'
      expect(textOf(html)).toContain(words.t('assessment.source', { source: law }))
    },
  )

  test('makes nothing of answers that nobody offered', async () => {
    const { html, status } = await open({ query: '?frage=%3Cscript%3E&system=%3Cscript%3E&toString=yes' })
    expect(status).toBe(200)
    expect(html).not.toContain('<script')
    expect(textOf(html)).toContain(t('assessment.number', { number: 1 }))
  })

  test('of data protection ends with its own classes', async () => {
    const query = '?frage=personal'
    const first = await open({ kind: 'dataProtection', query })
    const last = await open({ kind: 'dataProtection', query: nextQuery(first.html, 'none') })
    const outcome = t('assessment.outcome.dataProtection.noPersonalData')
    expect(headingsOf(last.html)).toContain(t('assessment.leadsTo', { outcome }))
  })
})

describe('the page of a check', () => {
  const save = async (choices = CHATBOT) => {
    const pages = await goThrough(choices)
    await send(hiddenFields(pages.at(-1)?.html ?? ''))
  }
  const change = async (fields: Record<string, string> = {}) => {
    const [newest] = await db.assessment.findMany({ orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 })
    const { html } = await open()
    const form = html.slice(html.lastIndexOf('<form'))
    return send({
      ...hiddenFields(form),
      correctsId: newest?.id ?? '',
      outcome: 'minimal',
      reason: 'Nur intern',
      ...fields,
    })
  }

  test('shows that nothing was checked, then the result with reasons, and all results before', async () => {
    expect(textOf((await open()).html)).toContain(t('assessment.notChecked'))
    await save()
    await change()
    const text = textOf((await open()).html)
    for (const part of [
      t('assessment.outcome.aiAct.minimal'),
      t('assessment.outcome.aiAct.transparency'),
      `${t('assessment.byExpert')} Nur intern`,
      t('assessment.setBy', { name: scene.official.displayName }),
    ])
      expect(text).toContain(part)
  })

  test('asks an expert for a reason, and loses nothing that was typed', async () => {
    await save()
    const answer = await change({ reason: '' })
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({ lastResult: { initialValue: { outcome: 'minimal' } } })
    expect(await db.assessment.count()).toBe(1)
  })

  test('answers 409 to a change of a result that is not the newest any more', async () => {
    await save()
    const [first] = await db.assessment.findMany()
    await save(['no'])
    const answer = await change({ correctsId: first?.id ?? '' })
    expect(answer.status).toBe(409)
    const { data } = await open()
    const html = renderPage({ component: page.default, data, answer: answer.data })
    expect(textOf(html)).toContain(t('reason.assessmentStale'))
    expect(html).toContain('Nur intern')
  })

  test('lets readers read and no more', async () => {
    await save()
    const { html } = await open({ user: scene.reader })
    expect(textOf(html)).toContain(t('assessment.readOnly'))
    expect(buttonsOf(html)).toEqual([])
    expect((await send({ intent: 'change' }, { user: scene.reader })).status).toBe(404)
  })

  test('of a challenge that has ended keeps its results and offers nothing', async () => {
    await save()
    await db.challenge.update({
      where: { id: scene.challenge.id },
      data: { state: 'withdrawn', withdrawnAt: new Date(), withdrawnReason: 'x' },
    })
    const { html } = await open()
    expect(textOf(html)).toContain(t('reason.challengeOver'))
    expect(textOf(html)).toContain(t('assessment.outcome.aiAct.transparency'))
    expect(buttonsOf(html)).toEqual([])
    expect(Object.keys(linksOf(html))).not.toContain(t('assessment.repeat'))
    expect((await change({ intent: 'change', id: newId() })).status).toBe(409)
  })

  test('is hidden from everybody else, and where there is no such check', async () => {
    expect((await open({ user: scene.author })).status).toBe(404)
    expect((await open({ user: await createUser() })).status).toBe(404)
    expect((await open({ kind: 'constructor' })).status).toBe(404)
  })

  test('works out the route of a procurement, and keeps what was typed wrongly', async () => {
    const form = {
      contractKind: 'supplies',
      market: 'offTheShelf',
      sharedResearch: 'no',
      intent: 'procurement',
    }
    const { html } = await open({ kind: 'procurement' })
    const id = hiddenFields(html)['id'] ?? ''
    const wrong = await send({ ...form, id, value: 'viel' }, { kind: 'procurement' })
    expect(wrong.status).toBe(422)
    expect(wrong.data).toMatchObject({ lastResult: { initialValue: { value: 'viel' } } })
    const right = await send({ ...form, id, value: '90.000' }, { kind: 'procurement' })
    expect(right.location).toBe(addressOf({ kind: 'procurement' }))
    const text = textOf((await open({ kind: 'procurement' })).html).replaceAll('\u00a0', ' ')
    expect(text).toContain(t('assessment.outcome.procurement.directAward'))
    expect(text).toContain('100.000 €')
    expect(text).toContain('Pressemitteilung Nr. 26/2026')
  })
})

describe('what everybody reads', () => {
  const publicPage = async (locale: Locale = 'de') => {
    const path =
      locale === 'de' ? `/herausforderungen/${scene.challenge.id}` : `/en/challenges/${scene.challenge.id}`
    const { data } = await callLoader(showPage, { path, params: { challengeId: scene.challenge.id } })
    return textOf(renderPage({ component: showPage.default, data, locale }))
  }

  test.each(['de', 'en'] as const)(
    'is the class with its reasons, and that nothing is awarded (%s)',
    async (locale) => {
      const words = wordsIn(locale)
      expect(await publicPage(locale)).toContain(words.t('assessment.notChecked'))
      const pages = await goThrough(CHATBOT)
      await send(hiddenFields(pages.at(-1)?.html ?? ''))
      const text = await publicPage(locale)
      for (const part of [
        words.t('challenge.show.noAward'),
        words.t('assessment.outcome.aiAct.transparency'),
        `${words.t('assessment.aiAct.talks.short')}: ${words.t('assessment.answer.yes')}`,
        'Art. 50 (1)',
      ])
        expect(text).toContain(part)
      expect(text).not.toContain(scene.official.displayName)
    },
  )

  test('is nothing about the procurement and the estimated value', async () => {
    const { html } = await open({ kind: 'procurement' })
    const id = hiddenFields(html)['id'] ?? ''
    const form = { contractKind: 'supplies', market: 'unknown', sharedResearch: 'unknown', value: '98765' }
    await send({ intent: 'procurement', id, ...form }, { kind: 'procurement' })
    expect(await db.assessment.count()).toBe(1)
    const text = await publicPage()
    expect(text).not.toContain(t('assessment.kind.procurement'))
    expect(text).not.toMatch(/98[.,]?765/)
  })

  test('stands on the page of the authority too, with the ways to the checks', async () => {
    const viewer = await viewerOf(scene.official.id)
    const asked = { path: '/x', params: { challengeId: scene.challenge.id }, viewer }
    const { data } = await callLoader(managePage, asked)
    const links = linksOf(renderPage({ component: managePage.default, data }))
    for (const kind of ['aiAct', 'dataProtection', 'procurement'] as const)
      expect(links[t('assessment.toCheck', { name: t(`assessment.kind.${kind}`) })]).toBe(addressOf({ kind }))
  })
})
