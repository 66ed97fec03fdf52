import { expect, it } from 'vitest'
import type { ActionVerdict } from '~/domain/challenge/available-actions'
import type { Turn } from '~/domain/challenge/view'
import { progressOf } from '~/domain/progress/progress'
import { TurnCallout } from '~/features/challenges/components/turn-callout'
import { path } from '~/paths'
import { linksOf, show, textOf, wordsIn } from '../show'

const { t } = wordsIn('de')
const APPROVE: ActionVerdict = { action: 'approve', allowed: true, to: 'published' }
const callout = (turn: Turn, actions: readonly ActionVerdict[], isMember = true) =>
  show(
    <TurnCallout
      {...{ challengeId: 'c', turn, actions, isMember }}
      progress={progressOf('challenge.inApproval', new Date('2026-12-20T09:00:00Z'))}
    />,
  )

it.each(['secondPerson', 'staff'] as const)('tells %s in person what to do and leads to the text', (turn) => {
  const html = callout(turn, [APPROVE], turn === 'secondPerson')
  expect(textOf(html)).toContain(t('challengeManage.turn.yours'))
  expect(textOf(html)).toContain(t(`challengeManage.yours.${turn}`))
  expect(linksOf(html)).toEqual({
    [t('challengeManage.review')]: path('de', 'challengeReview', { challengeId: 'c' }),
  })
})

it('tells everybody else who is awaited, and offers them no step', () => {
  const html = callout('secondPerson', [])
  expect(textOf(html)).toContain(t('challengeManage.turn.others'))
  expect(textOf(html)).toContain(t('progress.turn.secondPerson'))
  expect(linksOf(html)).toEqual({})
})

it('names the day of the week on which a deadline ends', () => {
  expect(textOf(callout('providers', []))).toContain('Sonntag, 20. Dezember 2026 um 10:00 MEZ')
})
