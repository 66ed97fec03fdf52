// The authority's members record here whom they told what about a challenge, so that all can be told the same.
import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { toBerlin } from '~/domain/time/berlin'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { Authorized } from '~/platform/guard/authorized.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Disclosure } from '~/ui/disclosure'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { TextLink } from '~/ui/text-link'
import { ManagedTrail } from '../components/challenge-trails'
import { ContactFilterForm } from '../components/contact-filter-form'
import { ContactForm } from '../components/contact-form'
import { ContactTable } from '../components/contact-table'
import { listContacts } from '../operations/list-contacts.server'
import { readContactFilter } from '../operations/read-contact-filter.server'
import { recordContact } from '../operations/record-contact.server'
import { requireChallenge } from '../operations/require-challenge.server'
import { contactSchema } from '../schema-contact'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer, challenge, authorized } = await requireChallenge(args, 'contactNote.view')
  const url = new URL(args.request.url)
  const { filter, shown, query } = readContactFilter(args.request)
  const { rows, total, recorded, hasNext, hasPrevious } = await listContacts(
    authorized,
    filter,
    readCursor(url.searchParams),
  )
  const [first, last] = [rows[0], rows.at(-1)]
  const at = (direction: 'after' | 'before', row: { at: Date; id: string }) =>
    withCursor(url, { direction, key: row.at.toISOString(), id: row.id })
  return {
    title: `${t('contact.title')}: ${challenge.title}`,
    challenge: { id: challenge.id, title: challenge.title },
    canRecord: Authorized.judge('contactNote.record', viewer, authorized.standing, challenge) !== null,
    ...{ rows, total, recorded, shown, query, id: newId(), now: toBerlin(new Date()) },
    previous: hasPrevious && first ? at('before', first) : null,
    next: hasNext && last ? at('after', last) : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, challenge, authorized } = await requireChallenge(args, 'contactNote.record')
  const submission = parseForm(await readForm(args.request), contactSchema)
  if (submission.status !== 'success') return invalid(submission)
  const recorded = await recordContact(authorized, submission.value, new Date())
  if (!recorded.ok) return invalid(submission, { fields: { [recorded.field]: [recorded.reason] } })
  return redirectWithToast(viewer, path(locale, 'contacts', { challengeId: challenge.id }), 'contact.toast')
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { challenge, canRecord, rows, total, recorded, shown, query, id, now, previous, next } =
    useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<typeof action>())
  const parameters = { challengeId: challenge.id }
  const here = path(locale, 'contacts', parameters)
  const isFiltered = query !== ''
  return (
    <Container>
      <ManagedTrail challengeId={challenge.id} title={challenge.title} current={t('contact.title')} />
      <HeadlineGroup preline={challenge.title} title={t('contact.title')} lead={t('contact.lead')} />
      {canRecord ? (
        <Disclosure summary={t('contact.add')} isOpen={answer !== undefined || recorded === 0}>
          {/* A new form after each note, and not after each filter: nothing typed is lost. */}
          <ContactForm key={recorded} id={id} now={now} answer={answer} />
        </Disclosure>
      ) : (
        <p>{t('contact.readOnly')}</p>
      )}
      <ContactFilterForm page={here} shown={shown} />
      {rows.length > 0 ? (
        <>
          <p role="status">{t('contact.count', { count: total })}</p>
          <Cluster isWide>
            <TextLink href={`${path(locale, 'contactsExport', parameters)}${query}`} reloadDocument>
              {t('contact.export')}
            </TextLink>
            <TextLink href={`${path(locale, 'contactsPrint', parameters)}${query}`}>
              {t('contact.print')}
            </TextLink>
          </Cluster>
          <ContactTable rows={rows} />
        </>
      ) : (
        <EmptyState title={t(isFiltered ? 'contact.noHits' : 'contact.none')}>
          <p>{t(isFiltered ? 'contact.noHitsText' : 'contact.noneText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('contact.pages')}
        {...(previous && { previous: { href: previous, label: t('contact.newer') } })}
        {...(next && { next: { href: next, label: t('contact.older') } })}
      />
    </Container>
  )
}
