import { describe, expect, it } from 'vitest'
import type { InvitationPhase } from '~/domain/organisation/invitation'
import { HandoverOpen } from '~/features/profiles/components/handover-open'
import { InvitationForOther, InvitationOver } from '~/features/profiles/components/invitation-link-view'
import { MemberWays } from '~/features/profiles/components/member-ways'
import { OpenInvitation } from '~/features/profiles/components/open-invitation'
import { BOTH, buttonsOf, EVIL, show, textOf, wordsIn } from '../show'

const { t } = wordsIn('de')
const day = new Date('2026-12-31T23:30:00Z')

describe('an invitation that cannot be answered', () => {
  it.each(BOTH)('has words of its own for every state (%s)', (locale) => {
    const states = [
      'unknown',
      'accepted',
      'declined',
      'revoked',
      'expired',
      'inviterGone',
      'organisationGone',
      'alreadyMember',
    ] as const
    const texts = states.map((phase) => textOf(show(<InvitationOver phase={phase} isSignedIn />, locale)))
    expect(new Set(texts).size).toBe(states.length)
  })

  it('for another address names that one only in part', () => {
    const html = show(<InvitationForOther organisation={EVIL} invited="n…@amt.example" own="ich@x.example" />)
    expect(textOf(html)).toContain('n…@amt.example')
    expect(html).not.toContain('<img')
  })
})

describe('an open invitation', () => {
  const until = t('people.invitations.until', { date: '1. Januar 2027' })
  const shown = (phase: InvitationPhase) => {
    const row = { id: 'i', email: 'n@amt.example', role: 'editor', createdAt: day, expiresAt: day } as const
    return textOf(show(<OpenInvitation invitation={{ ...row, phase, inviter: 'Ole' }} />))
  }

  it('says until when it holds, or that it is over', () => {
    expect(shown('open')).toContain(until)
    expect(shown('expired')).toContain(t('people.invitations.expired'))
    for (const phase of ['expired', 'inviterGone', 'organisationGone'] as const)
      expect(shown(phase)).not.toContain(until)
  })

  it('says who no longer stands behind it, and is sent again only where people are still taken in', () => {
    expect(shown('inviterGone')).toContain(t('people.invitations.inviterGone', { inviter: 'Ole' }))
    expect(shown('inviterGone')).toContain(t('people.invitations.resend'))
    expect(shown('organisationGone')).not.toContain(t('people.invitations.resend'))
  })
})

describe('an open offer', () => {
  const offer = { id: 'h', from: 'Ole', to: 'Nele', fromRole: null, expiresAt: day, isExpired: false }
  const buttons = (isReceiver: boolean, isOwner: boolean, isExpired = false) =>
    JSON.stringify(
      buttonsOf(
        show(<HandoverOpen offer={{ ...offer, isExpired }} isReceiver={isReceiver} isOwner={isOwner} />),
      ),
    )

  it('is answered by the receiver and taken back by owners', () => {
    expect(buttons(true, false)).toContain(t('people.handover.accept'))
    expect(buttons(true, false)).not.toContain(t('people.handover.cancel'))
    expect(buttons(false, true)).toContain(t('people.handover.cancel'))
    expect(buttons(false, true)).not.toContain(t('people.handover.accept'))
  })

  it('cannot be accepted when it is over', () => {
    expect(buttons(true, false, true)).not.toContain(t('people.handover.accept'))
  })

  it('says what becomes of who offers', () => {
    const text = (fromRole: 'admin' | null) =>
      textOf(show(<HandoverOpen offer={{ ...offer, fromRole }} isReceiver isOwner={false} />))
    expect(text(null)).toContain(t('people.handover.fromLeaves', { from: 'Ole' }))
    expect(text('admin')).toContain(t('people.handover.fromBecomes', { from: 'Ole', role: 'Verwaltung' }))
  })
})

it('the last owner is shown the hand-over as the way, others are not', () => {
  const ways = (isOwner: boolean, isLastOwner: boolean) =>
    textOf(show(<MemberWays organisationId="o" isManager isOwner={isOwner} isLastOwner={isLastOwner} />))
  expect(ways(true, true)).toContain(t('people.handover.lastOwner'))
  expect(ways(true, false)).not.toContain(t('people.handover.lastOwner'))
  expect(ways(false, false)).not.toContain(t('people.handover.short'))
})
