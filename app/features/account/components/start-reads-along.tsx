import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Callout } from '~/ui/callout'

type Props = { organisations: readonly { organisationId: string; name: string }[] }

/** Says to people without a writing role what they can do, and whom to ask for more. */
export function StartReadsAlong({ organisations }: Props) {
  const { t, locale } = useLanguage()
  return (
    <Callout title={t('face.start.reads')}>
      <p>{t('face.start.readsText')}</p>
      <ul className="flex flex-col gap-8">
        {organisations.map(({ organisationId, name }) => (
          <li key={organisationId}>
            <Anchor href={path(locale, 'organisationMembers', { organisationId })}>
              {t('face.start.readsAsk', { name })}
            </Anchor>
          </li>
        ))}
      </ul>
    </Callout>
  )
}
