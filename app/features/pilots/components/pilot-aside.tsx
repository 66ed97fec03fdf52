import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import { Timeline } from '~/ui/timeline'
import type { ShownChange, ShownPilotPartner } from '../operations/show-pilot.server'
import { dayText } from './calendar-day'

/** Who takes part: only those who have said yes, and those who left in public. */
export function PilotPartnersShown({ partners }: { partners: readonly ShownPilotPartner[] }) {
  const { t, locale } = useLanguage()
  return (
    <>
      <Heading level={2} look="medium">
        {t('pilot.partners.public')}
      </Heading>
      {partners.length === 0 ? (
        <p>{t('pilot.partners.nonePublic')}</p>
      ) : (
        <ul className="ui-stack list-none p-0">
          {partners.map(({ id, name, role, hasLeft, reason }) => (
            <li key={id}>
              <TextLink href={path(locale, 'organisation', { organisationId: id })}>{name}</TextLink>
              {role && <p lang="de">{role}</p>}
              {hasLeft && <p>{t('pilot.partners.left')}</p>}
              {hasLeft && reason && <p>{t('pilotPartners.reason', { reason })}</p>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What has changed since the publication, newest first. */
export function PilotChanges({ changes }: { changes: readonly ShownChange[] }) {
  const { t, locale } = useLanguage()
  if (changes.length === 0) return null
  const titleOf = (change: ShownChange) => {
    if (change.kind === 'postponed')
      return t('pilot.changes.postponed', {
        ...{ from: dayText(locale, change.from), to: dayText(locale, change.to) },
      })
    return change.kind === 'left'
      ? t('pilot.changes.left', { name: change.name })
      : t(`pilot.changes.${change.kind}`)
  }
  return (
    <>
      <Heading level={2} look="medium">
        {t('pilot.changes')}
      </Heading>
      <Timeline
        label={t('pilot.changes')}
        items={changes.map((change) => ({
          key: `${change.kind}-${change.at}`,
          title: titleOf(change),
          ...{ state: 'done' as const, stateText: t('timeline.state.past') },
          time: { dateTime: change.at, text: formatDate(locale, new Date(change.at)) },
          ...(change.because && { body: <p lang="de">{change.because}</p> }),
        }))}
      />
    </>
  )
}
