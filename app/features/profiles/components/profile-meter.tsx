import {
  type Completeness,
  type PartReason,
  POINTS_OF,
  type ProfilePart,
} from '~/domain/organisation/completeness'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Callout } from '~/ui/callout'
import { Disclosure } from '~/ui/disclosure'
import { Note } from '~/ui/note'
import { ProgressBar } from '~/ui/progress-bar'

type Props = { organisationId: string; meter: Completeness; mayEdit: boolean }

/** So many at once; the others are one click away. */
const FIRST = 3

/** How complete the profile is, what is missing, why that matters, and the way to the field. */
export function ProfileMeter({ organisationId, meter, mayEdit }: Props) {
  const { t } = useLanguage()
  const { percent, missing } = meter
  if (missing.length === 0) {
    return <ProgressBar id="completeness" label={t('completeness.done')} percent={percent} />
  }
  const parts = { organisationId, mayEdit }
  const rest = missing.slice(FIRST)
  return (
    <Callout title={t('completeness.title')}>
      <ProgressBar id="completeness" label={t('completeness.value', { percent })} percent={percent} />
      <p>{t('completeness.text')}</p>
      <Missing {...parts} missing={missing.slice(0, FIRST)} />
      {rest.length > 0 && (
        <Disclosure summary={t('completeness.more', { count: rest.length })}>
          <Missing {...parts} missing={rest} />
        </Disclosure>
      )}
      <Note>{t('completeness.private')}</Note>
    </Callout>
  )
}

type MissingProps = { organisationId: string; mayEdit: boolean; missing: Completeness['missing'] }

function Missing({ organisationId, mayEdit, missing }: MissingProps) {
  const { t, locale } = useLanguage()
  const hrefOf = (part: ProfilePart) =>
    part === 'proof'
      ? path(locale, 'organisationOffer', { organisationId })
      : `${path(locale, 'organisationEdit', { organisationId })}#profile-${part}`
  return (
    <ul className="list-disc ps-kern-space-default">
      {missing.map(({ part, why }) => {
        const label = t(`completeness.label.${part}`)
        return (
          <li key={part}>
            {mayEdit ? <Anchor href={hrefOf(part)}>{label}</Anchor> : label}: <Why why={why} />
          </li>
        )
      })}
    </ul>
  )
}

function Why({ why }: { why: PartReason }) {
  const { t } = useLanguage()
  return t(`completeness.why.${why}`, { points: POINTS_OF[why] ?? 0 })
}
