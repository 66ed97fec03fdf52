import type { OrganisationRole, PlatformRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'

type Membership = {
  role: OrganisationRole
  isActive: boolean
  organisation: { id: string; name: string }
}
type Props = {
  user: {
    id: string
    email: string
    platformRole: PlatformRole
    createdAt: string
    emailConfirmedAt: string | null
    totpConfirmedAt: string | null
    lastSeenAt: string | null
    mailBouncedAt: string | null
    deletionAskedAt: string | null
    memberships: readonly Membership[]
  }
}

/** What is known of an account: address, dates, memberships. */
export function AccountFacts({ user }: Props) {
  const { t, locale, label } = useLanguage()
  const at = (iso: string | null, otherwise: string) =>
    iso ? formatDateTime(locale, new Date(iso)) : otherwise
  const never = t('administration.users.never')
  const items = [
    { term: t('administration.users.email'), value: <span className="wrap-anywhere">{user.email}</span> },
    {
      term: t('administration.user.confirmed'),
      value: at(user.emailConfirmedAt, t('administration.users.unconfirmed')),
    },
    {
      term: t('administration.users.secondFactor'),
      value: at(user.totpConfirmedAt, t('administration.users.no')),
    },
    { term: t('administration.users.lastSeen'), value: at(user.lastSeenAt, never) },
    { term: t('administration.users.createdAt'), value: at(user.createdAt, never) },
    { term: t('administration.user.id'), value: <code className="wrap-anywhere">{user.id}</code> },
  ]
  const bounced = user.mailBouncedAt
    ? [{ term: t('administration.user.bounced'), value: at(user.mailBouncedAt, never) }]
    : []
  const leaving = user.deletionAskedAt
    ? [{ term: t('administration.user.deletionAsked'), value: at(user.deletionAskedAt, never) }]
    : []
  return (
    <>
      <DefinitionList items={[...items, ...bounced, ...leaving]} />
      <Heading level={2}>{t('administration.user.memberships')}</Heading>
      {user.memberships.length === 0 ? (
        <p>{t('administration.user.noMemberships')}</p>
      ) : (
        <ResponsiveTable
          caption={t('administration.user.memberships')}
          isCaptionHidden
          rows={user.memberships}
          rowKey={(row) => row.organisation.id}
          columns={[
            {
              key: 'organisation',
              label: t('administration.user.organisation'),
              isRowHeader: true,
              cell: ({ organisation }) => (
                <Anchor href={path(locale, 'organisationReview', { organisationId: organisation.id })}>
                  {organisation.name}
                </Anchor>
              ),
            },
            {
              key: 'role',
              label: t('administration.users.role'),
              cell: (row) => label('organisationRole', row.role),
            },
            {
              key: 'state',
              label: t('administration.users.state'),
              cell: (row) => t(row.isActive ? 'administration.user.active' : 'administration.user.former'),
            },
          ]}
        />
      )}
    </>
  )
}
