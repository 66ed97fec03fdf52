import type { PlatformRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { personName } from '~/i18n/person-name'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Badge } from '~/ui/badge'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'

export type ShownUser = {
  id: string
  displayName: string
  email: string
  platformRole: PlatformRole
  isConfirmed: boolean
  hasSecondFactor: boolean
  isDisabled: boolean
  lastSeenAt: string | null
  createdAt: string
}

/** Accounts with their role on the platform; each leads to its page. */
export function UserTable({ users }: { users: readonly ShownUser[] }) {
  const { t, locale, label } = useLanguage()
  const day = (iso: string) => <Time dateTime={iso} text={formatDate(locale, new Date(iso))} />
  return (
    <ResponsiveTable
      caption={t('administration.users.caption')}
      rows={users}
      rowKey={(user) => user.id}
      columns={[
        {
          key: 'name',
          label: t('administration.users.name'),
          isRowHeader: true,
          cell: (user) => (
            <>
              <Anchor href={path(locale, 'user', { userId: user.id })}>
                {personName(t, user.displayName)}
              </Anchor>{' '}
              {user.isDisabled && <Badge tone="danger">{t('administration.users.disabled')}</Badge>}
            </>
          ),
        },
        {
          key: 'email',
          label: t('administration.users.email'),
          cell: (user) => (
            <>
              <Email address={user.email} />{' '}
              {!user.isConfirmed && <Badge tone="warning">{t('administration.users.unconfirmed')}</Badge>}
            </>
          ),
        },
        {
          key: 'role',
          label: t('administration.users.role'),
          cell: (user) => label('platformRole', user.platformRole),
        },
        {
          key: 'secondFactor',
          label: t('administration.users.secondFactor'),
          cell: (user) => t(user.hasSecondFactor ? 'administration.users.yes' : 'administration.users.no'),
        },
        {
          key: 'lastSeen',
          label: t('administration.users.lastSeen'),
          cell: (user) => (user.lastSeenAt ? day(user.lastSeenAt) : t('administration.users.never')),
        },
        { key: 'createdAt', label: t('administration.users.createdAt'), cell: (user) => day(user.createdAt) },
      ]}
    />
  )
}

/** An address may break behind its @ before it breaks anywhere. */
function Email({ address }: { address: string }) {
  const [name, ...rest] = address.split('@')
  if (rest.length === 0) return <span className="wrap-anywhere">{address}</span>
  return (
    <span className="wrap-anywhere">
      {name}@<wbr />
      {rest.join('@')}
    </span>
  )
}
