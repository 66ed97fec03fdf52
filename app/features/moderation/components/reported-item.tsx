import { useLanguage } from '~/i18n/context'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { Prose } from '~/ui/prose'

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

/** What a person wrote: as text, with its lines. */
export function PlainText({ text }: { text: string }) {
  return (
    <Prose>
      <p className="whitespace-pre-line wrap-anywhere">{text}</p>
    </Prose>
  )
}
