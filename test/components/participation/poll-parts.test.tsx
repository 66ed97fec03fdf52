import { describe, expect, it } from 'vitest'
import { countBallots } from '~/domain/participation/poll/count-ballots'
import type { PollKind } from '~/domain/participation/poll/poll'
import { BallotForm } from '~/features/participation/components/ballot-form'
import { PollEditor } from '~/features/participation/components/poll-editor'
import { PollList } from '~/features/participation/components/poll-list'
import { PollResultView } from '~/features/participation/components/poll-result'
import { ballotSchema } from '~/features/participation/schema-polls'
import { answerTo, BOTH, EVIL, linksOf, rowsOf, show, textOf, wordsIn } from '../show'

const poll = (kind: PollKind, mostChoices: number | null = null) => ({
  ...{ id: 'p', question: EVIL, kind, mostChoices },
  options: [
    { id: 'a', text: 'Nord' },
    { id: 'b', text: EVIL },
    { id: 'c', text: 'Süd' },
  ],
})
const { t } = wordsIn('de')

describe('the ballot', () => {
  it('of one choice is a group of dots, with what was chosen before', () => {
    const html = show(<BallotForm poll={poll('single')} own={['c']} answer={undefined} />)
    expect(html.match(/type="radio"/g)).toHaveLength(3)
    expect(html).toMatch(/value="c"[^>]*checked|checked[^>]*value="c"/)
    expect(html).toContain(t('poll.voteAgain'))
    expect(html).not.toContain('<img')
  })

  it('of several says how many at most', () => {
    const html = show(<BallotForm poll={poll('multiple', 2)} own={null} answer={undefined} />)
    expect(html.match(/type="checkbox"/g)).toHaveLength(3)
    expect(textOf(html)).toContain(t('poll.choices.most', { count: 2 }))
    expect(html).toContain(t('poll.vote'))
  })

  it('of a ranking has one list a rank, and keeps what was chosen after an error', () => {
    const answer = answerTo(ballotSchema, { choice: ['b', 'b', ''] })
    const html = show(<BallotForm poll={poll('ranked')} own={['a']} answer={answer} />)
    expect(html.match(/<select/g)).toHaveLength(3)
    expect(html.match(/<option value="b" selected/g)).toHaveLength(2)
    expect(html).not.toMatch(/<option value="a" selected/)
    expect(new Set(html.match(/<select[^>]* id="[^"]+"/g)).size, 'each has an id of its own').toBe(3)
  })
})

it('the ballot says on English pages that its answers are in German', () => {
  for (const kind of ['single', 'multiple', 'ranked'] as const) {
    const html = show(<BallotForm poll={poll(kind)} own={null} answer={undefined} />, 'en')
    expect(html.match(/lang="de"/g), kind).toHaveLength(kind === 'ranked' ? 9 : 3)
    expect(show(<BallotForm poll={poll(kind)} own={null} answer={undefined} />)).not.toContain('lang=')
  }
})

describe('the result', () => {
  const result = (kind: PollKind, ballots: string[][]) =>
    show(<PollResultView poll={poll(kind)} result={countBallots(kind, ['a', 'b', 'c'], ballots)} />)

  it('names the winner, and gives bars and the same as a table', () => {
    const html = result('single', [['a'], ['a'], ['a'], ['b'], ['c']])
    expect(textOf(html)).toContain(t('poll.result.winner', { text: 'Nord' }))
    expect(rowsOf(html)).toContainEqual(['Nord', '3', '60 %'])
  })

  it('tells that several are level, and decides nothing', () => {
    const html = result('multiple', [['a', 'c'], ['a', 'c'], ['a'], ['c'], ['b']])
    expect(textOf(html)).toContain(t('poll.result.tie', { texts: 'Nord · Süd' }))
  })

  it('of a ranking shows every round, who leaves, and which ballots count no more', () => {
    const html = result('ranked', [['a'], ['a'], ['b'], ['c', 'b'], ['c'], ['c']])
    expect(rowsOf(html)).toContainEqual(['Nord', '2', '2'])
    expect(rowsOf(html)).toContainEqual([EVIL, `1 (${t('poll.result.out')})`, t('poll.result.gone')])
    expect(rowsOf(html)).toContainEqual([t('poll.result.exhausted'), '0', '1'])
  })

  it('says why there are no figures below five ballots', () => {
    const html = result('single', [['a'], ['a']])
    expect(textOf(html)).toContain(t('poll.result.tooFew', { least: 5 }))
    expect(html).not.toContain('<table')
  })
})

describe('lists of polls', () => {
  const polls = [{ id: 'p', position: 1, question: EVIL, kind: 'ranked' as const, optionCount: 3 }]

  it('lead to the page of each, in both languages, and are nothing where there are none', () => {
    for (const locale of BOTH) {
      const html = show(<PollList consultationId="c" polls={polls} />, locale)
      expect(Object.values(linksOf(html))).toHaveLength(1)
      expect(html).not.toContain('<img')
    }
    expect(show(<PollList consultationId="c" polls={[]} />)).toBe('')
  })

  it('lead to the form only where polls may be changed, and to a new one up to five', () => {
    const shown = (mayEdit: boolean, count = 1) =>
      show(
        <PollEditor
          consultationId="c"
          polls={Array.from(
            { length: count },
            (_, at) => ({ ...polls[0], id: `p${at}` }) as (typeof polls)[0],
          )}
          mayEdit={mayEdit}
        />,
      )
    expect(Object.keys(linksOf(shown(true)))).toContain(t('poll.manage.add'))
    expect(Object.keys(linksOf(shown(true, 5)))).not.toContain(t('poll.manage.add'))
    expect(linksOf(shown(false))).toEqual({})
    expect(textOf(shown(true, 0))).toContain(t('poll.manage.none'))
    expect(shown(false, 0)).toBe('')
    const adding = show(<PollEditor consultationId="c" polls={polls} mayEdit isAdding />)
    expect(Object.keys(linksOf(adding))).not.toContain(t('poll.manage.add'))
  })
})
