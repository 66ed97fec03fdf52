// Calendar programs take the dates of a challenge from here.
import type { PageArguments } from '~/platform/guard/page.server'
import { taggedAnswer } from '~/platform/lists/tagged-answer.server'
import { challengeCalendar } from '../operations/challenge-calendar.server'
import { requirePublicChallenge } from '../operations/require-public-challenge.server'

export async function loader(args: PageArguments) {
  const { challenge, t, locale } = await requirePublicChallenge(args)
  return taggedAnswer(args.request, challengeCalendar(challenge, t, locale), {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `attachment; filename="${locale === 'de' ? 'termine' : 'dates'}.ics"`,
  })
}
