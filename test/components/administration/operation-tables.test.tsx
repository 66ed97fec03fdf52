import { describe, expect, it } from 'vitest'
import { DeliveryTable, type ShownDelivery } from '~/features/administration/components/delivery-table'
import { GiveUpForm } from '~/features/administration/components/give-up-form'
import { type ShownTroubledRow, TroubledRows } from '~/features/administration/components/troubled-rows'
import { buttonsOf, EVIL, fieldOf, hiddenFields, linksOf, rowsOf, show, textOf, wordsIn } from '../show'

const { t } = wordsIn('de')

describe('the outbox', () => {
  const row: ShownTroubledRow = {
    ...{ kind: 'message', id: 'm-1', name: 'claimConfirm', attempts: 10, error: EVIL, isDead: true },
    ...{ at: '2026-12-01T10:00:00.000Z', person: { id: 'u-1', displayName: 'Anna' } },
  }

  it('offers help for what is dead, and none for what is still tried', () => {
    const html = show(<TroubledRows rows={[row]} />)
    expect(buttonsOf(html)).toEqual([`${t('outbox.retry')}: claimConfirm`])
    expect(linksOf(html)).toEqual({
      Anna: '/verwaltung/konten/u-1',
      [`${t('outbox.giveUp')}: claimConfirm`]: '/verwaltung/postausgang?aufgeben=m-1&art=message',
    })
    expect(html).not.toContain('<img')
    const tried = show(<TroubledRows rows={[{ ...row, isDead: false, attempts: 1, person: null }]} />)
    expect(buttonsOf(tried)).toEqual([])
    expect(textOf(tried)).toContain(t('outbox.triedAgain'))
    expect(textOf(tried)).toContain(t('outbox.attempts', { count: 1 }))
  })

  it('gives one up with a reason only', () => {
    const html = show(<GiveUpForm row={row} answer={undefined} />)
    expect(hiddenFields(html)).toEqual({ kind: 'message', id: 'm-1' })
    expect(fieldOf(html, 'reason').isRequired).toBe(true)
  })
})

describe('the mail log', () => {
  const row: ShownDelivery = {
    ...{ id: 'd', template: 'claimConfirm', outcome: 'bounced', smtpCode: 550, reply: 'unknown' },
    ...{ at: '2026-12-01T10:00:00.000Z', atText: '1. Dezember', person: { id: 'u', displayName: 'Anna' } },
  }

  it('has a column for people only where they may be seen', () => {
    const seen = rowsOf(show(<DeliveryTable rows={[row]} seesPeople />))
    const outcome = t('mailLog.outcome.bounced')
    expect(seen).toEqual([['1. Dezember', 'claimConfirm', outcome, '550 unknown', 'Anna']])
    const hidden = rowsOf(show(<DeliveryTable rows={[row]} seesPeople={false} />))
    expect(hidden).toEqual([['1. Dezember', 'claimConfirm', outcome, '550 unknown']])
  })

  it('says so where there is no account and no reply', () => {
    const written = show(<DeliveryTable rows={[{ ...row, outcome: 'sent', smtpCode: null }]} seesPeople />)
    expect(textOf(written)).toContain(t('mailLog.outcome.written'))
    expect(textOf(written)).not.toContain(t('mailLog.outcome.sent'))
    const taken = show(<DeliveryTable rows={[{ ...row, outcome: 'sent', smtpCode: 250 }]} seesPeople />)
    expect(textOf(taken)).toContain(t('mailLog.outcome.sent'))
    const bare = { ...row, person: null, smtpCode: null, reply: '' }
    const [cells] = rowsOf(show(<DeliveryTable rows={[bare]} seesPeople />))
    expect(cells?.slice(3)).toEqual([t('shell.none'), t('mailLog.noAccount')])
  })
})
