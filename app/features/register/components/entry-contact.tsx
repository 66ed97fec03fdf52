import { isEmptyValue, type RegisterContent } from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Callout } from '~/ui/callout'
import { DefinitionList } from '~/ui/definition-list'
import { TextLink } from '~/ui/text-link'
import type { ValueNames } from '../operations/value-names.server'
import { RegisterValue } from './register-value'

type Props = {
  authority: { id: string; name: string }
  content: RegisterContent
  names: ValueNames
}

/** Before all details: who answers for the system, whom to ask, where to complain or to speak up in public. */
export function EntryContact({ authority, content, names }: Props) {
  const { t, locale } = useLanguage()
  return (
    <Callout title={t('register.ask')}>
      <DefinitionList
        isDense
        items={[
          {
            term: t('register.ask.responsible'),
            value: (
              <TextLink href={path(locale, 'organisation', { organisationId: authority.id })}>
                {authority.name}
              </TextLink>
            ),
          },
          {
            term: t('register.ask.contact'),
            value: <RegisterValue field="contact" {...{ content, names }} />,
          },
          { term: t('register.ask.complaints'), value: <Complaints {...{ content, names }} /> },
          {
            term: t('register.ask.opinion'),
            value: <TextLink href="#diskussion">{t('register.ask.talk')}</TextLink>,
          },
        ]}
      />
    </Callout>
  )
}

/** The office, the way, or that the authority names neither. */
function Complaints({ content, names }: Pick<Props, 'content' | 'names'>) {
  const { t } = useLanguage()
  const hasOffice = !isEmptyValue(content.roleComplaints)
  const hasWay = !isEmptyValue(content.complaints)
  if (!hasOffice && !hasWay) return <>{t('register.ask.noComplaints')}</>
  return (
    <>
      {hasOffice && (
        <p>
          <RegisterValue field="roleComplaints" {...{ content, names }} />
        </p>
      )}
      {hasWay && <TextLink href="#section-oversight">{t('register.ask.way')}</TextLink>}
    </>
  )
}
