import { useLanguage } from '~/i18n/context'
import { DefinitionList } from '~/ui/definition-list'
import { Disclosure } from '~/ui/disclosure'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'

/** The canonical text behind the hash, to be copied, and how to compute the hash from it. */
export function ReceiptCheck({ canonical }: { canonical: string }) {
  const { t } = useLanguage()
  return (
    <section>
      <Heading level={2}>{t('receipt.check.title')}</Heading>
      <p>{t('receipt.check.text')}</p>
      <p>
        <code translate="no" className="ui-hash__value">
          {t('receipt.check.command')}
        </code>
      </p>
      <TextareaField
        id="canonical"
        name="canonical"
        label={t('receipt.check.canonical')}
        hint={t('receipt.check.hint')}
        defaultValue={canonical}
        rows={8}
        isReadOnly
      />
    </section>
  )
}

/** The technical words of a receipt in plain ones. */
export function ReceiptWords() {
  const { t } = useLanguage()
  return (
    <Disclosure summary={t('face.receipt.words')}>
      <DefinitionList
        isStacked
        items={(['time', 'hash', 'canonical'] as const).map((word) => ({
          term: t(`face.receipt.${word}`),
          value: t(`face.receipt.${word}Text`),
        }))}
      />
    </Disclosure>
  )
}
