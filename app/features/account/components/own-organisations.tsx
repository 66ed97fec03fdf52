import type { OrganisationState } from '~/domain/organisation/lifecycle'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Badge, type BadgeTone } from '~/ui/badge'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'

export type OwnOrganisation = {
  organisationId: string
  name: string
  role: OrganisationRole
  state: OrganisationState
}

const TONES: Record<OwnOrganisation['state'], BadgeTone> = {
  listed: 'neutral',
  unverified: 'info',
  verified: 'success',
  rejected: 'warning',
  merged: 'neutral',
  closed: 'neutral',
}

/** The organisations that a person works for, with the role there and whether it is verified. */
export function OwnOrganisations({ organisations }: { organisations: readonly OwnOrganisation[] }) {
  const { t, locale, label } = useLanguage()
  return (
    <CardList label={t('account.page.organisations')} columns={organisations.length > 1 ? 2 : 1}>
      {organisations.map(({ organisationId, name, role, state }) => (
        <Card
          key={organisationId}
          href={path(locale, 'organisation', { organisationId })}
          title={name}
          preline={label('organisationRole', role)}
          marks={<Badge tone={TONES[state]}>{t(`account.state.${state}`)}</Badge>}
        />
      ))}
    </CardList>
  )
}
