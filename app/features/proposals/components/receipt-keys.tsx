import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { DefinitionList } from '~/ui/definition-list'
import { Disclosure } from '~/ui/disclosure'
import { Hash } from '~/ui/hash'
import { TextLink } from '~/ui/text-link'

type Key = { id: string; publicKey: string; createdAt: Date }

/** For whoever does not want to take this platform's word: the public keys, and how to check with them. */
export function ReceiptKeys({ keys }: { keys: readonly Key[] }) {
  const { t, locale } = useLanguage()
  return (
    <Disclosure summary={t('signedReceipt.keys.title')}>
      <p>{t('signedReceipt.keys.text')}</p>
      {keys.length === 0 ? (
        <p>{t('signedReceipt.keys.none')}</p>
      ) : (
        <DefinitionList
          isStacked
          items={keys.map(({ id, publicKey, createdAt }) => ({
            term: t('signedReceipt.keys.key', { id, day: formatDate(locale, createdAt) }),
            value: <Hash value={publicKey} />,
          }))}
        />
      )}
      <p>
        <TextLink href={path(locale, 'receiptKeys')}>{t('signedReceipt.keys.file')}</TextLink>
      </p>
    </Disclosure>
  )
}
