// Calendar programs take the start and the end of a consultation from here.
import type { PageArguments } from '~/platform/guard/page.server'
import { taggedAnswer } from '~/platform/lists/tagged-answer.server'
import { consultationCalendar } from '../operations/consultation-calendar.server'
import { requirePublicConsultation } from '../operations/require-consultation.server'

export async function loader(args: PageArguments) {
  const { consultation, t, locale } = await requirePublicConsultation(args)
  return taggedAnswer(args.request, consultationCalendar(consultation, t, locale), {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `attachment; filename="${locale === 'de' ? 'termine' : 'dates'}.ics"`,
  })
}
