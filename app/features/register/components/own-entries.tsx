import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'
import { TextLink } from '~/ui/text-link'
import type { OwnEntry } from '../operations/list-own-entries.server'
import { RegisterStateBadge } from './register-badges'

/** The register entries of a person's authorities, each leading to where it is managed. */
export function OwnEntries({ entries, mayCreate }: { entries: readonly OwnEntry[]; mayCreate: boolean }) {
  const { t, locale } = useLanguage()
  const caption = t('register.list.mine')
  if (entries.length === 0 && !mayCreate) return null
  return (
    <section>
      <Heading level={2}>{caption}</Heading>
      {entries.length === 0 ? (
        <p>{t('register.list.mineNone')}</p>
      ) : (
        <ResponsiveTable<OwnEntry>
          caption={caption}
          isCaptionHidden
          rows={entries}
          rowKey={({ id }) => id}
          columns={[
            {
              ...{ key: 'name', label: t('register.system'), isRowHeader: true },
              cell: ({ id, name }) => (
                <Anchor
                  href={path(locale, 'registerManage', { entryId: id })}
                  {...(locale !== 'de' && { lang: 'de' })}
                >
                  {name || t('registerManage.unnamed')}
                </Anchor>
              ),
            },
            {
              ...{ key: 'state', label: t('account.workspace.column.state') },
              cell: ({ state, isPublic }) => <RegisterStateBadge {...{ state, isPublic }} />,
            },
            {
              ...{ key: 'changed', label: t('register.list.changed') },
              cell: ({ updatedAt }) => formatDate(locale, updatedAt),
            },
          ]}
        />
      )}
      {mayCreate && <TextLink href={path(locale, 'registerNew')}>{t('register.list.new')}</TextLink>}
    </section>
  )
}
