import { useLanguage } from '~/i18n/context'
import { formatDateTime, formatDeadline } from '~/i18n/format'
import { path } from '~/paths'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import type { ListedChange } from '../operations/list-changes.server'
import { useFieldLabel } from './changed-fields'

type Props = { challengeId: string; changes: readonly ListedChange[] }

/** On the page of a challenge: what changed after the publication, when and why, with the way to the words. */
export function ChangeList({ challengeId, changes }: Props) {
  const { t, locale } = useLanguage()
  if (changes.length === 0) return null
  return (
    <section>
      <Heading level={2} look="medium">
        {t('change.list')}
      </Heading>
      <ol reversed>
        {changes.map((change) => (
          <li key={change.id}>
            <ChangeSummary change={change} />
          </li>
        ))}
      </ol>
      <TextLink href={path(locale, 'challengeChanges', { challengeId })}>{t('change.toDiff')}</TextLink>
    </section>
  )
}

/** When a change came into force, of what, why, and until when proposals are possible since. */
export function ChangeSummary({ change }: { change: ListedChange }) {
  const { t, locale } = useLanguage()
  const labelOf = useFieldLabel()
  const { appliedAt, note, fields, isMaterial, deadlineBefore, deadlineAfter } = change
  const isExtended = deadlineAfter && deadlineBefore?.getTime() !== deadlineAfter.getTime()
  return (
    <>
      {appliedAt && (
        <p>
          <Time dateTime={appliedAt.toISOString()} text={formatDateTime(locale, appliedAt)} />
          {': '}
          {t(isMaterial ? 'change.material' : 'change.editorial', { fields: fields.map(labelOf).join(', ') })}
        </p>
      )}
      {/* New dates for questions have no reason of their own. */}
      {note && (
        <p className="whitespace-pre-line">
          {t('change.why')} <span lang="de">{note}</span>
        </p>
      )}
      {isExtended && <p>{t('change.extended', { date: formatDeadline(locale, deadlineAfter) })}</p>}
      {change.approvedByStaff && <p>{t('challenge.show.byStaff')}</p>}
    </>
  )
}
