import { Fragment } from 'react'
import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'
import { Prose } from '~/ui/prose'
import { ResponsiveTable } from '~/ui/responsive-table'

const SECTIONS = ['problem', 'currentProcess', 'desiredOutcome', 'dataSituation', 'constraints'] as const
export type SectionKey = (typeof SECTIONS)[number]

/** A text in the language that it is written in; `html` comes sanitised from the server. */
export type ShownText = { html: string; lang: 'de' | 'en' }

type Props = {
  texts: Partial<Record<SectionKey, ShownText>>
  criteria: readonly { criterion: string; target: string }[]
}

/** The text of a challenge, section by section; what was left empty is left out. */
export function ChallengeTexts({ texts, criteria }: Props) {
  const { t, locale } = useLanguage()
  return SECTIONS.map((key) => {
    const text = texts[key]
    return (
      <Fragment key={key}>
        {text && (
          <section>
            <Heading level={2} look="medium">
              {t(`challenge.section.${key}`)}
            </Heading>
            <Prose safeHtml={text.html} {...(text.lang !== locale && { lang: text.lang })} />
          </section>
        )}
        {key === 'desiredOutcome' && <Criteria criteria={criteria} />}
      </Fragment>
    )
  })
}

function Criteria({ criteria }: Pick<Props, 'criteria'>) {
  const { t, locale } = useLanguage()
  if (criteria.length === 0) return null
  const written = (text: string) => <span {...(locale !== 'de' && { lang: 'de' })}>{text}</span>
  return (
    <section>
      <Heading level={2} look="medium">
        {t('challenge.section.successCriteria')}
      </Heading>
      <ResponsiveTable
        caption={t('challenge.section.successCriteria')}
        isCaptionHidden
        columns={[
          {
            key: 'criterion',
            label: t('challenge.section.criterion'),
            isRowHeader: true,
            cell: (row) => written(row.criterion),
          },
          { key: 'target', label: t('challenge.section.target'), cell: (row) => written(row.target) },
        ]}
        rows={criteria}
        rowKey={(row) => `${row.criterion} ${row.target}`}
      />
    </section>
  )
}
