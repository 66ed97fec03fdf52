import { describe, expect, it } from 'vitest'
import type { ConsultationRefusal, ConsultationVerdict } from '~/domain/participation/consultation'
import { ConsultationCompleteness } from '~/features/participation/components/consultation-completeness'
import { ConsultationForm } from '~/features/participation/components/consultation-form'
import { ConsultationSteps } from '~/features/participation/components/consultation-steps'
import { NewConsultationForm } from '~/features/participation/components/new-consultation-form'
import { StaleConsultation } from '~/features/participation/components/stale-consultation'
import type { ConsultationText } from '~/features/participation/operations/consultation-text.server'
import {
  CONSULTATION_STEPS,
  consultationSchema,
  consultationStepSchema,
  newConsultationSchema,
} from '~/features/participation/schema-consultation'
import {
  answerTo,
  BOTH,
  buttonsOf,
  disabledActions,
  EVIL,
  factsOf,
  fieldOf,
  hiddenFields,
  linksOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const text: ConsultationText = {
  ...{ title: EVIL, question: 'Frage?', background: 'B', useOfResult: 'N' },
  ...{ startsAt: new Date('2026-07-01T06:00:00Z'), endsAt: new Date('2026-11-24T12:00:00Z') },
  seeds: ['Eins', 'Zwei'],
}
const UUID = '0b1c2d3e-4f50-4617-8293-a4b5c6d7e8f9'

describe('the form of the text', () => {
  const form = (answer?: ReturnType<typeof answerTo>) =>
    show(<ConsultationForm text={text} version={7} answer={answer} />)

  it('is filled with what is saved, with the times of Germany and a line a statement', () => {
    const html = form()
    expect(hiddenFields(html)).toEqual({ version: '7' })
    expect(fieldOf(html, 'title').value).toBe(EVIL)
    expect(fieldOf(html, 'startsAt').value).toBe('2026-07-01T08:00')
    expect(fieldOf(html, 'endsAt').value).toBe('2026-11-24T13:00')
    expect(html).toMatch(/<textarea[^>]*name="seeds"[^>]*>\n?Eins\nZwei<\/textarea>/)
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('leaves out times that nobody has set', () => {
    const html = show(
      <ConsultationForm text={{ ...text, startsAt: null, endsAt: null }} version={1} answer={undefined} />,
    )
    expect([fieldOf(html, 'startsAt').value, fieldOf(html, 'endsAt').value]).toEqual(['', ''])
  })

  it('has its texts typed and read in German, also on an English page', () => {
    const html = show(<ConsultationForm text={text} version={7} answer={undefined} />, 'en')
    for (const name of ['title', 'question', 'background', 'useOfResult', 'seeds'])
      expect(openingTags(html, `name="${name}"`, 'lang="de"'), name).toHaveLength(1)
  })

  it('asks for the title only; what the approval needs may come later', () => {
    const html = form()
    expect(fieldOf(html, 'title').isRequired).toBe(true)
    for (const name of ['question', 'background', 'useOfResult', 'startsAt', 'endsAt', 'seeds']) {
      expect(fieldOf(html, name).isRequired, name).toBe(false)
      expect(fieldOf(html, name).label, name).toContain('für die Freigabe nötig')
    }
  })

  it('keeps what was typed, and says what is wrong at the field', () => {
    const sent = { version: '7', title: 'Neu', startsAt: '2026-12-02T10:00', endsAt: '2026-12-01T10:00' }
    const html = form(answerTo(consultationSchema, { ...sent, seeds: EVIL }))
    expect(fieldOf(html, 'title').value).toBe('Neu')
    expect(fieldOf(html, 'seeds').value).toBe(EVIL)
    expect(fieldOf(html, 'endsAt').isInvalid).toBe(true)
    expect(fieldOf(html, 'endsAt').descriptions.join()).toContain('Das Ende muss nach dem Beginn liegen.')
    expect(fieldOf(html, 'startsAt').isInvalid).toBe(false)
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('the form of a new one', () => {
  const one = { value: 'o1', label: EVIL }
  const two = { value: 'o2', label: 'Stadt Wismar' }
  const form = (more: Partial<Parameters<typeof NewConsultationForm>[0]>) =>
    show(<NewConsultationForm id={UUID} authorities={[one]} answer={undefined} {...more} />)

  it('asks for the authority only where there are several, and knows the one worked for', () => {
    expect(hiddenFields(form({}))).toEqual({ id: UUID, organisationId: 'o1' })
    const several = form({ authorities: [one, two], chosen: 'o2' })
    expect(hiddenFields(several)).toEqual({ id: UUID })
    expect(fieldOf(several, 'organisationId')).toMatchObject({ label: 'Behörde, die fragt', value: 'o2' })
    expect(fieldOf(form({ authorities: [one, two] }), 'organisationId').value).toBe('')
    expect(several).not.toContain('<img')
  })

  it('keeps its id and its text after an error, so that it makes one consultation', () => {
    const typed = 'ffffffff-4f50-4617-8293-a4b5c6d7e8f9'
    const html = form({
      answer: answerTo(newConsultationSchema, { id: typed, organisationId: UUID, title: ' ', question: 'Q' }),
    })
    expect(hiddenFields(html)['id']).toBe(typed)
    expect(fieldOf(html, 'title').isInvalid).toBe(true)
    expect(fieldOf(html, 'question').value).toBe('Q')
    expect(buttonsOf(html)).toEqual(['Entwurf beginnen'])
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('what is missing', () => {
  const parts = ['title', 'question', 'background', 'useOfResult', 'startsAt', 'endsAt', 'seeds'] as const
  const edit = { de: '/beteiligung/k1/bearbeiten', en: '/en/participation/k1/edit' }
  const shown = (
    missing: readonly (typeof parts)[number][],
    isPeriodShort = false,
    locale: 'de' | 'en' = 'de',
  ) => show(<ConsultationCompleteness consultationId="k1" {...{ missing, isPeriodShort }} />, locale)

  it.each(BOTH)('leads to a field that is really there (%s)', (locale) => {
    const form = show(<ConsultationForm text={text} version={1} answer={undefined} />, locale)
    const hrefs = Object.values(linksOf(shown(parts, false, locale)))
    expect(hrefs).toEqual(parts.map((part) => `${edit[locale]}#consultation-${part}`))
    for (const href of hrefs) expect(form).toContain(` id="${href.split('#')[1]}"`)
  })

  it.each([
    ['background', 'Hintergrund'],
    ['endsAt', 'Ende'],
    ['seeds', 'Thesen zum Anfang: mindestens 5'],
  ] as const)('names %s as %s', (part, name) => {
    expect(linksOf(shown([part]))).toEqual({ [name]: `${edit.de}#consultation-${part}` })
    expect(textOf(shown([part]))).toContain('Das fehlt noch')
  })

  it('is nothing once all is there; a short time is a warning beside it', () => {
    expect(textOf(shown([]))).toBe('Alles ist ausgefüllt')
    expect(textOf(shown([], true))).toContain('Wir empfehlen mindestens 14 Tage')
    expect(textOf(shown(['title'], true))).toContain('Die Zeit ist kurz')
  })
})

describe('the steps', () => {
  const allowed = (action: ConsultationVerdict['action']): ConsultationVerdict => ({
    ...{ action, allowed: true, to: 'draft' },
  })
  const steps = (
    actions: ConsultationVerdict[],
    answer?: Parameters<typeof ConsultationSteps>[0]['answer'],
  ) => show(<ConsultationSteps {...{ actions, answer }} version={3} />)

  it('are nothing where nothing is offered; saving has its own page', () => {
    expect(steps([])).toBe('')
    expect(steps([allowed('save')])).toBe('')
  })

  it.each([
    ['submit', 'Zur Freigabe vorlegen', false, false, false],
    ['recall', 'Zurückholen', false, false, false],
    ['approve', 'Freigeben und veröffentlichen', true, false, false],
    ['return', 'Zurückgeben', true, true, false],
    ['extend', 'Verlängern', true, true, true],
    ['withdraw', 'Zurückziehen', true, true, false],
    ['close', 'Mit Ergebnis abschließen', true, true, false],
  ] as const)('%s carries its fields: %s', (step, label, asksTwice, hasReason, hasEnd) => {
    const html = steps([allowed(step)])
    expect(hiddenFields(html)).toEqual({ step, version: '3' })
    expect(buttonsOf(html)).toEqual([label])
    expect(html.includes('<summary')).toBe(asksTwice)
    expect(html.includes('name="reason"')).toBe(hasReason)
    expect(html.includes('name="newEnd"')).toBe(hasEnd)
    expect(html).not.toContain('<details class="ui-confirm" open')
    expect(textOf(html)).toContain(wordsIn('de').t(`consultationManage.${step}.text`))
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('look grave only where something is taken away', () => {
    const grave = CONSULTATION_STEPS.filter((step) => steps([allowed(step)]).includes('danger'))
    expect(grave).toEqual(['return', 'withdraw'])
  })

  it('ask at the end what became of it', () => {
    expect(fieldOf(steps([allowed('close')]), 'reason').label).toBe('Was wurde daraus?')
    expect(fieldOf(steps([allowed('return')]), 'reason').label).toBe('Begründung')
  })

  it.each([
    ['samePerson', 'Sie haben an diesem Text mitgeschrieben.'],
    ['ownCause', 'Sie gehören zu einer beteiligten Behörde.'],
    ['staffNotNeeded', 'In der Behörde gibt es noch jemanden'],
    ['authorityNotVerified', 'Die Behörde ist noch nicht bestätigt.'],
    ['incomplete', 'Es fehlt noch etwas.'],
    ['endTooSoon', 'Das Ende liegt in der Vergangenheit.'],
    ['consultationOver', 'Die Beteiligung ist beendet.'],
    ['consultationRuns', 'Das geht erst, wenn die Beteiligung beendet ist.'],
    ['secondFactorMissing', 'zweiten Faktor'],
  ] as const satisfies [ConsultationRefusal, string][])('that are refused say why: %s', (reason, words) => {
    const html = steps([{ action: 'approve', allowed: false, reason }])
    const why = disabledActions(html)
    expect(Object.keys(why)).toEqual(['Freigeben und veröffentlichen'])
    expect(why['Freigeben und veröffentlichen']).toContain(words)
    expect(buttonsOf(html)).toEqual([])
    expect(html).not.toContain('<form')
    expect(Object.keys(linksOf(html))).toHaveLength(reason === 'secondFactorMissing' ? 1 : 0)
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('lead to the second factor and back to the page', () => {
    const [href] = Object.values(
      linksOf(steps([{ action: 'close', allowed: false, reason: 'secondFactorMissing' }])),
    )
    expect(href).toContain('weiter=%2Fx')
  })

  it('open only the one that was answered with an error, and keep what was typed', () => {
    const reason = EVIL + 'x'.repeat(5000)
    const sent = answerTo(consultationStepSchema, { step: 'withdraw', version: '3', reason })
    const html = steps([allowed('extend'), allowed('withdraw')], { ...sent, step: 'withdraw' })
    expect(openingTags(html, '<details', ' open')).toHaveLength(1)
    const [extend = '', withdraw = ''] = html.split('</form>')
    expect(extend).not.toContain('alert(1)')
    expect(extend).not.toContain(' open=""')
    expect(fieldOf(withdraw, 'reason')).toMatchObject({ value: reason, isInvalid: true })
    expect(html).not.toContain('<img')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('what somebody else has saved', () => {
  it.each(BOTH)('stands under the names of the fields, as text (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(<StaleConsultation saved={{ ...text, version: 4 }} attempt={1} />, locale)
    const facts = factsOf(html)
    expect(facts).toMatchObject({
      [t('consultationForm.title')]: EVIL,
      [t('consultationForm.question')]: 'Frage?',
      [t('consultationForm.seeds')]: 'Eins\nZwei',
    })
    expect(Object.keys(facts)).toHaveLength(7)
    expect(html).not.toContain('<img')
    expect(openingTags(html, '<div', 'role="alert"')).toHaveLength(1)
    expect(textOf(html)).toContain(t('consultationForm.staleText'))
  })

  it('has dashes for what is empty, and German times', () => {
    const empty = { ...text, version: 4, question: '', startsAt: null, seeds: [] }
    const facts = factsOf(show(<StaleConsultation saved={empty} attempt={1} />))
    expect(facts).toMatchObject({ Frage: '–', Beginn: '–', 'Thesen zum Anfang': '–' })
    expect(facts['Ende']).toBe('24. November 2026 um 13:00 MEZ')
  })
})
