import type { PlatformRole } from '~/domain/permission/matrix'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { Badge } from '~/ui/badge'
import { ResponsiveTable } from '~/ui/responsive-table'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import { VisuallyHidden } from '~/ui/visually-hidden'

export type ShownUser = {
  id: string
  displayName: string
  email: string
  platformRole: PlatformRole
  isConfirmed: boolean
  disabledAt: Date | null
  createdAt: string
}

type Props = { users: readonly ShownUser[]; ownId: string; changeHref: (id: string) => string }

/** Accounts with their role on the platform and the way to change it. */
export function UserTable({ users, ownId, changeHref }: Props) {
  const { t, locale, label } = useLanguage()
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
          cell: (user) => user.displayName,
        },
        {
          key: 'email',
          label: t('administration.users.email'),
          cell: (user) => (
            <>
              {user.email}{' '}
              {!user.isConfirmed && <Badge tone="warning">{t('administration.users.unconfirmed')}</Badge>}
            </>
          ),
        },
        {
          key: 'role',
          label: t('administration.users.role'),
          cell: (user) => (
            <>
              {label('platformRole', user.platformRole)}{' '}
              {user.disabledAt && <Badge tone="danger">{t('administration.users.closed')}</Badge>}
            </>
          ),
        },
        {
          key: 'createdAt',
          label: t('administration.users.createdAt'),
          cell: (user) => (
            <Time dateTime={user.createdAt} text={formatDate(locale, new Date(user.createdAt))} />
          ),
        },
        {
          key: 'action',
          label: t('administration.users.action'),
          cell: (user) =>
            user.id === ownId ? (
              t('administration.users.yourself')
            ) : (
              <TextLink href={changeHref(user.id)}>
                {t('administration.users.change')}
                <VisuallyHidden>: {user.displayName}</VisuallyHidden>
              </TextLink>
            ),
        },
      ]}
    />
  )
}
