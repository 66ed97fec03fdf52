import { describe, expect, it } from 'vitest'
import { PilotHistory } from '~/features/pilots/components/pilot-history'
import {
  AskPilotPartner,
  type PilotPartnerAnswer,
  PilotPartnerList,
} from '~/features/pilots/components/pilot-partner-list'
import type { ListedPilotPartner } from '~/features/pilots/operations/list-pilot-partners.server'
import { pilotPartnerSchema } from '~/features/pilots/schema'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  fieldOf,
  headingsOf,
  hiddenFields,
  itemsOf,
  show,
  textOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const ID = '0193a000-0000-7000-8000-000000000001'
const OTHER = '0193a000-0000-7000-8000-000000000002'
const partner = (given: Partial<ListedPilotPartner> = {}): ListedPilotPartner => ({
  ...{ organisationId: ID, name: 'Risswerk', role: '', state: 'invited', reason: null, actions: [] },
  ...given,
})
const list = (
  partners: readonly ListedPilotPartner[],
  answer?: PilotPartnerAnswer,
  locale: 'de' | 'en' = 'de',
) => show(<PilotPartnerList partners={partners} answer={answer} />, locale)

describe('the partners that were asked', () => {
  it('are said to be none', () => expect(textOf(list([]))).toBe('Noch niemand ist gefragt.'))

  it.each([
    ['invited', 'Angefragt'],
    ['confirmed', 'Nimmt teil'],
    ['declined', 'Hat abgesagt'],
    ['left', 'Nimmt nicht mehr teil'],
    ['takenBack', 'Nicht mehr angefragt'],
  ] as const)('stand with their state: %s is %s', (state, words) => {
    expect(itemsOf(list([partner({ state })]))).toEqual([`Risswerk\n${words}`])
    expect(textOf(list([partner({ state })], undefined, 'en'))).toContain(
      wordsIn('en').t(`pilotPartners.state.${state}`),
    )
  })

  it('have names, parts and reasons that are texts, and nothing to press where nothing can be done', () => {
    const html = list([partner({ name: EVIL, role: EVIL, reason: EVIL, state: 'left' })])
    expect(headingsOf(html)).toEqual([EVIL])
    expect(textOf(html)).toContain(`Aufgabe: ${EVIL}`)
    expect(textOf(html)).toContain(`Begründung: ${EVIL}`)
    expect(html).not.toContain('<img')
    expect(buttonsOf(html)).toEqual([])
  })

  it.each([
    ['takeBack', 'Anfrage zurücknehmen', false],
    ['confirm', 'Zusagen', false],
    ['decline', 'Absagen', true],
    ['leave', 'Nicht mehr teilnehmen', true],
  ] as const)('can %s for their own organisation alone', (step, label, isAskedTwice) => {
    const html = list([partner({ actions: [step] }), partner({ organisationId: OTHER, name: 'Flugwerk' })])
    expect(hiddenFields(html)).toEqual({ step, organisationId: ID })
    expect(buttonsOf(html)).toEqual([label])
    expect(html.includes('<details')).toBe(isAskedTwice)
    if (isAskedTwice) expect(fieldOf(html, 'reason').isRequired).toBe(step === 'leave')
    else expect(openingTags(html, '<textarea')).toEqual([])
    expect(textOf(html)).toContain(wordsIn('de').t(`pilotPartners.text.${step}`))
  })

  it('get an answer back where it was asked, and nowhere else', () => {
    const both = [
      partner({ actions: ['decline', 'confirm'] }),
      partner({ organisationId: OTHER, actions: ['decline'] }),
    ]
    const sent = { step: 'decline', organisationId: OTHER, reason: 'x'.repeat(5001) }
    const answer = { ...answerTo(pilotPartnerSchema, sent), step: 'decline', organisationId: OTHER } as const
    const html = list(both, answer)
    expect(openingTags(html, '<details', 'open')).toHaveLength(1)
    expect(openingTags(html, 'aria-invalid="true"', `id="decline-${OTHER}-reason"`)).toHaveLength(1)
    expect(openingTags(html, 'aria-invalid="true"', '<textarea')).toHaveLength(1)
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('asking a partner', () => {
  const ask = (sent?: Record<string, string>) =>
    show(
      <AskPilotPartner
        organisations={[{ id: ID, name: EVIL }]}
        answer={sent && answerTo(pilotPartnerSchema, sent)}
      />,
    )
  it('names an organisation and, if one likes, its part', () => {
    expect(hiddenFields(ask())).toEqual({ step: 'invite' })
    expect(fieldOf(ask(), 'organisationId')).toMatchObject({
      label: 'Organisation',
      value: '',
      isRequired: true,
    })
    expect(fieldOf(ask(), 'role')).toMatchObject({ isRequired: false, value: '' })
    expect(ask()).not.toContain('<img')
  })

  it('keeps what was typed where no organisation was chosen', () => {
    const html = ask({ step: 'invite', organisationId: '', role: EVIL })
    expect(fieldOf(html, 'organisationId').isInvalid).toBe(true)
    expect(fieldOf(html, 'role').value).toBe(EVIL)
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})

describe('the history of a pilot', () => {
  const entry = { id: 'e1', action: 'pilot.returned', at: new Date('2026-11-20T09:05:00Z'), fields: [] }
  it.each(BOTH)('says who did what when, and why (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = show(
      <PilotHistory
        entries={[
          { ...entry, actorName: EVIL, reason: EVIL },
          { ...entry, id: 'e2', action: 'pilot.endProposed', actorName: null, reason: null },
          { ...entry, id: 'e3', action: 'pilot.constructor', actorName: 'Ida', reason: null },
        ]}
      />,
      locale,
    )
    const [returned = '', proposed = '', other = ''] = itemsOf(html)
    expect(returned).toContain(t('pilotEvent.returned'))
    expect(returned).toContain(t('pilotManage.reason', { reason: EVIL }))
    expect(proposed).toContain(t('pilotEvent.endProposed'))
    expect(proposed).toContain(t('pilotManage.platform'))
    expect(other).toContain(t('pilotEvent.other'))
    expect(html).not.toContain('<img')
    expect(html).toContain('dateTime="2026-11-20T09:05:00.000Z"')
  })
})
