import { useLanguage } from '~/i18n/context'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { PlainText } from '~/ui/plain-text'

type Props = { title: string; text: string; address: string }

/** What is reported, with its exact address: nobody has to look it up. */
export function ReportedItem({ title, text, address }: Props) {
  const { t } = useLanguage()
  return (
    <section>
      <Heading level={2} look="small">
        {t('reporting.subject')}
      </Heading>
      <DefinitionList
        items={[
          { term: t('reporting.about'), value: title },
          { term: t('reporting.address'), value: <span className="break-all">{address}</span> },
          { term: t('reporting.text'), value: <PlainText text={text} /> },
        ]}
      />
    </section>
  )
}
