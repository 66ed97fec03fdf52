import { useLanguage } from '~/i18n/context'
import { Anchor } from '~/ui/anchor'
import { DefinitionList } from '~/ui/definition-list'

export type ShownContact = { name: string | null; email: string | null; phone: string | null }

/** How an organisation is reached. */
export function ContactFacts({ contact }: { contact: ShownContact }) {
  const { t } = useLanguage()
  const { name, email, phone } = contact
  const none = t('introduction.contact.none')
  return (
    <DefinitionList
      isStacked
      items={[
        { term: t('introduction.contact.name'), value: name ?? none },
        {
          term: t('introduction.contact.email'),
          value: email ? <Anchor href={`mailto:${email}`}>{email}</Anchor> : none,
        },
        { term: t('introduction.contact.phone'), value: phone ?? none },
      ]}
    />
  )
}
