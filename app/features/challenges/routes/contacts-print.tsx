// The authority's members take the contacts of a challenge along on paper, for the file.
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { path } from '~/paths'
import type { PageArguments } from '~/platform/guard/page.server'
import { PRINT_VIEW, PrintView } from '~/shell/print-view'
import { HeadlineGroup } from '~/ui/headline-group'
import { ContactTable } from '../components/contact-table'
import { exportContacts } from '../operations/list-contacts.server'
import { readContactFilter } from '../operations/read-contact-filter.server'
import { requireChallenge } from '../operations/require-challenge.server'

export { printMeta as meta } from '~/shell/print-view'
export const handle = PRINT_VIEW

export async function loader(args: PageArguments) {
  const { authorized, t, locale, challenge } = await requireChallenge(args, 'contactNote.view')
  const { filter, query } = readContactFilter(args.request)
  return {
    title: t('contact.title'),
    page: `${path(locale, 'contacts', { challengeId: challenge.id })}${query}`,
    lead: t('contact.printLead', { title: challenge.title, authority: challenge.authority.name }),
    stand: formatInstant(locale, new Date()),
    rows: await exportContacts(authorized, filter),
  }
}

export default function PrintContacts() {
  const { t } = useLanguage()
  const { title, page, lead, stand, rows } = useLoaderData<typeof loader>()
  return (
    <PrintView backHref={page}>
      <HeadlineGroup title={title} lead={lead} />
      <p>
        {t('contact.printedAt', { date: stand })}. {t('contact.count', { count: rows.length })}.
      </p>
      <ContactTable rows={rows} />
    </PrintView>
  )
}
