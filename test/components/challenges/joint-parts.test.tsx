import { describe, expect, it } from 'vitest'
import { JointSection, PartnerNotice, WhyNew } from '~/features/challenges/components/joint-section'
import { PartnerList } from '~/features/challenges/components/partner-list'
import { ShareCall } from '~/features/challenges/components/share-call'
import { SharedForm } from '~/features/challenges/components/shared-form'
import { SimilarHits } from '~/features/challenges/components/similar-hits'
import { WhyNewForm } from '~/features/challenges/components/why-new-form'
import { BOTH, EVIL, linksOf, show, textOf, wordsIn } from '../show'

const { t } = wordsIn('de')
const AT = new Date('2026-11-26T10:00:00Z')
const other = { organisationId: 'o', name: 'Amt Mitte', words: '', at: AT }

describe('the authorities behind a challenge', () => {
  it('are none where nobody else takes part, and then nothing is said', () => {
    expect(show(<JointSection leader="Amt" joint={[]} />)).toBe('')
    expect(show(<WhyNew text=" " />)).toBe('')
  })

  it.each(BOTH)(
    'are told apart: who has confirmed, who is only asked, who has left and why, who shares (%s)',
    (locale) => {
      const joint = [
        { ...other, part: 'confirmed' as const },
        { ...other, organisationId: 'p', part: 'invited' as const },
        { ...other, organisationId: 'q', part: 'left' as const, words: EVIL },
        { ...other, organisationId: 'r', part: 'shares' as const, words: EVIL },
      ]
      const html = show(<JointSection leader="Amt Nord" joint={joint} />, locale)
      expect(html).not.toContain(EVIL)
      const text = textOf(html)
      expect(text.match(/Amt Mitte/g)).toHaveLength(4)
      expect(text).toContain('Amt Nord')
      // What somebody wrote is German on every page.
      expect(html.match(/<span lang="de">/g) ?? []).toHaveLength(locale === 'en' ? 2 : 0)
    },
  )

  it('are not said to post together any more once the last one has left', () => {
    const section = (part: 'left' | 'confirmed') =>
      textOf(show(<JointSection leader="Amt Nord" joint={[{ ...other, part, words: 'Kein Geld.' }]} />))
    expect(section('left')).toContain(t('joint.posted'))
    expect(section('left')).not.toContain(t('joint.partners'))
    expect(section('confirmed')).toContain(t('joint.partners'))
  })

  it.each([true, false])('are told where they answer or leave (published: %s)', (isPublic) => {
    const html = show(<PartnerNotice challengeId="c" isPublic={isPublic} />)
    expect(linksOf(html)).toEqual({ [t('joint.toPartners')]: '/herausforderungen/c/gemeinsam' })
    expect(textOf(html).includes(t('joint.previewText'))).toBe(!isPublic)
  })
})

describe('what is similar', () => {
  const hit = {
    ...{
      id: 'c',
      title: 'Risse',
      organisationId: 'o',
      organisation: 'Amt Mitte',
      kind: 'challenge' as const,
    },
    ...{
      stands: { kind: 'challenge' as const, phase: 'open' as const, state: 'published' as const },
      words: ['Brücke', 'Riss'],
      isOwn: false,
      isJoined: false,
      mayJoin: true,
    },
  }

  const badgeOf = ({ phase }: { phase: string }) => <b>{phase}</b>

  it('names the words in common, leads there and can be joined by its title', () => {
    const html = show(<SimilarHits hits={[hit]} answer={undefined} badgeOf={badgeOf} />)
    expect(linksOf(html)).toEqual({ Risse: '/herausforderungen/c' })
    expect(textOf(html)).toContain('Brücke, Riss')
    expect(html).toContain('aria-label="Zu „Risse“: Wir haben das Problem auch"')
  })

  it('cannot be joined twice, and says so', () => {
    const html = show(
      <SimilarHits
        hits={[{ ...hit, isJoined: true, mayJoin: false }]}
        answer={undefined}
        badgeOf={badgeOf}
      />,
    )
    expect(html).not.toContain('<button')
    expect(textOf(html)).toContain('Ihre Behörde hat angegeben')
  })

  it('is told apart by kind, each with its own address and stand, and only challenges can be joined', () => {
    const more = { ...hit, isJoined: false, mayJoin: false }
    const pilot = { kind: 'pilot' as const, phase: 'finished' as const }
    const html = show(
      <SimilarHits
        hits={[{ ...more, id: 'p', kind: 'pilot', stands: pilot }]}
        answer={undefined}
        badgeOf={badgeOf}
      />,
    )
    expect(linksOf(html)).toEqual({ Risse: '/pilotprojekte/p' })
    expect(textOf(html)).toContain('finished')
    expect(textOf(html)).toContain('Keine andere Herausforderung klingt ähnlich.')
    expect(textOf(html)).toContain('Kein Eintrag im KI-Register klingt ähnlich.')
    const entry = { kind: 'registerEntry' as const, phase: 'inUse' as const }
    const other = show(
      <SimilarHits
        hits={[{ ...more, id: 'e', kind: 'registerEntry', stands: entry }]}
        answer={undefined}
        badgeOf={badgeOf}
      />,
    )
    expect(linksOf(other)).toEqual({ Risse: '/ki-register/e' })
    expect(html + other).not.toContain('<button')
  })

  it('is said to be nothing where there is nothing', () => {
    expect(textOf(show(<SimilarHits hits={[]} answer={undefined} badgeOf={badgeOf} />))).toContain(
      'nichts ähnlich',
    )
  })
})

describe('forms', () => {
  it('a save that was overtaken shows both texts and sends what was seen', () => {
    const conflict = { saved: 'Vom Kollegen', seen: 'neu' }
    const form = { whyNew: 'Von mir', seen: 'alt', answer: undefined, backHref: '/uebersicht' }
    const html = show(<WhyNewForm {...form} conflict={conflict} />)
    expect(textOf(html)).toContain('Vom Kollegen')
    expect(linksOf(html)).toEqual({ 'Zur Übersicht': '/uebersicht' })
    expect(html).toContain('name="seen" value="neu"')
  })

  it('one click where one authority has not said it yet, otherwise the page behind', () => {
    const fresh = { id: 'o', name: 'Amt', note: null }
    expect(show(<ShareCall challengeId="c" sharers={[fresh]} />)).toContain('name="organisationId" value="o"')
    for (const sharers of [[{ ...fresh, note: '' }], [fresh, { ...fresh, id: 'p' }]]) {
      expect(show(<ShareCall challengeId="c" sharers={sharers} />)).not.toContain('<form')
    }
  })

  it('what was said can be taken back, and only that', () => {
    const html = show(<SharedForm sharer={{ id: 'o', name: 'Amt', note: '20 Brücken' }} answer={undefined} />)
    expect(html).toContain('name="intent" value="end"')
    expect(html).not.toContain('<textarea')
  })

  it('leaving asks for a reason and unfolds first; what may not be done is not offered', () => {
    const partner = {
      ...other,
      state: 'confirmed' as const,
      invitedAt: AT,
      answeredAt: AT,
      reason: null,
      progress: null,
    }
    const html = show(<PartnerList partners={[{ ...partner, actions: ['leave'] }]} answer={undefined} />)
    expect(html).toMatch(/<details[^>]*>.*<textarea/s)
    expect(show(<PartnerList partners={[{ ...partner, actions: [] }]} answer={undefined} />)).not.toContain(
      '<form',
    )
  })

  it('whoever is asked reads what follows; declining unfolds first and needs no reason', () => {
    const partner = {
      ...other,
      state: 'invited' as const,
      invitedAt: AT,
      answeredAt: null,
      reason: null,
      progress: null,
    }
    const actions = ['confirm', 'decline'] as const
    const list = (answer?: Parameters<typeof PartnerList>[0]['answer']) =>
      show(<PartnerList partners={[{ ...partner, actions: [...actions] }]} answer={answer} />)
    expect(textOf(list())).toContain(t('partners.confirmText'))
    expect(textOf(list())).toContain(t('partners.declineText'))
    expect(list()).toMatch(/<details[^>]*>.*<textarea/s)
    expect(list()).not.toContain('aria-required="true"')
    expect(list().match(/angefragt/g)).toHaveLength(1)
  })
})
