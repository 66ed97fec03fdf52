import { useLanguage } from '~/i18n/context'
import { formatDateTime, formatNumber } from '~/i18n/format'
import { DefinitionList } from '~/ui/definition-list'
import { Time } from '~/ui/time'

type Props = {
  search: { text: string; choices: readonly string[]; total: number }
  /** when something was told last; left out where nothing can have been yet */
  toldAt?: Date | null
}

/** What a saved search asks for, what it finds now, and when it last had news. */
export function SearchFacts({ search, toldAt }: Props) {
  const { t, locale } = useLanguage()
  const { text, choices, total } = search
  return (
    <DefinitionList
      isDense
      items={[
        { term: t('savedSearch.words'), value: text === '' ? t('savedSearch.anyWords') : text },
        {
          term: t('savedSearch.choices'),
          value: choices.length === 0 ? t('savedSearch.noChoices') : choices.join('; '),
        },
        { term: t('savedSearch.now'), value: formatNumber(locale, total) },
        ...(toldAt === undefined
          ? []
          : [
              {
                term: t('savedSearch.lastTold'),
                value: toldAt ? (
                  <Time dateTime={toldAt.toISOString()} text={formatDateTime(locale, toldAt)} />
                ) : (
                  t('savedSearch.neverTold')
                ),
              },
            ]),
      ]}
    />
  )
}
