import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Card } from '~/ui/card'
import { Cluster } from '~/ui/cluster'
import type { ListedEntry } from '../operations/list-entries.server'
import { RegisterPhaseBadge } from './register-badges'
import { useChoiceName } from './register-value'

type Props = {
  entry: Pick<
    ListedEntry,
    'id' | 'name' | 'summary' | 'phase' | 'authorityName' | 'providerName' | 'licenceModel'
  >
  level?: 2 | 3
}

/** One system in a list: who uses it, what it does, from whom it is. */
export function EntryCard({ entry, level = 3 }: Props) {
  const { locale } = useLanguage()
  const choiceName = useChoiceName()
  const { id, name, summary, phase, authorityName, providerName, licenceModel } = entry
  return (
    <Card
      lang={locale === 'de' ? undefined : 'de'}
      href={path(locale, 'registerEntry', { entryId: id })}
      title={name}
      level={level}
      preline={authorityName}
      marks={
        <div lang={locale}>
          <Cluster>
            <RegisterPhaseBadge phase={phase} />
          </Cluster>
        </div>
      }
      footer={
        <span>
          {providerName} · <span lang={locale}>{choiceName('licenceModel', licenceModel)}</span>
        </span>
      }
    >
      <p>{summary}</p>
    </Card>
  )
}
