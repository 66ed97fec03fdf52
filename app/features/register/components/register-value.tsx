import { NOT_YET_CLASSIFIED } from '~/domain/assessment/tree'
import { isWebAddress } from '~/domain/register/completeness'
import {
  type ChoiceField,
  fieldRule,
  type ImpactAssessment,
  isEmptyValue,
  type RegisterContent,
  type RegisterField,
} from '~/domain/register/fields'
import { monthText } from '~/domain/register/month'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { isMessageKey } from '~/i18n/translate'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { PlainText } from '~/ui/plain-text'
import { TextLink } from '~/ui/text-link'
import { choiceKey } from '../choice-key'
import type { ValueNames } from '../operations/value-names.server'

type Props = { field: RegisterField; content: RegisterContent; names: ValueNames }

/** What a field says, by its kind; an empty one says that nothing is stated. */
export function RegisterValue({ field, content, names }: Props) {
  const { t, locale } = useLanguage()
  const listName = useListNames()
  const choiceName = useChoiceName()
  const value = content[field]
  const { kind, list = 'domain' } = fieldRule(field)
  if (field === 'districts' && isEmptyValue(value)) return <>{t('register.wholeState')}</>
  if (isEmptyValue(value)) return <span className="ui-note">{t('register.notStated')}</span>
  if (kind === 'assessments') return <Assessments rows={value as ImpactAssessment[]} />
  if (Array.isArray(value)) return <>{listName(list, value as string[])}</>
  switch (kind) {
    case 'text':
      return <PlainText text={value} />
    case 'choice':
      return (
        <>
          {choiceName(field as ChoiceField, value)}
          {field === 'aiActClass' && value !== NOT_YET_CLASSIFIED && (
            <>
              {' '}
              <Badge tone="warning">{t('register.provisional')}</Badge>
              <span className="ui-note block">{t('register.provisionalText')}</span>
            </>
          )}
        </>
      )
    case 'code':
      return <>{listName(list, [value])}</>
    case 'month':
      return <>{monthText(value)}</>
    case 'day':
      return <>{formatDate(locale, new Date(`${value}T12:00:00Z`))}</>
    case 'country':
      return <>{names.countries[value] ?? value}</>
    case 'url':
      return <OutsideLink href={value}>{value}</OutsideLink>
    case 'contact':
      return isWebAddress(value) ? (
        <OutsideLink href={value}>{value}</OutsideLink>
      ) : (
        <TextLink href={`mailto:${value}`}>{value}</TextLink>
      )
    case 'organisation':
      return <ProfileLink id={value} name={names.organisations[value]} />
    default:
      return <span lang="de">{value}</span>
  }
}

/** An address that somebody typed: nothing that a browser would run, and no recommendation of the platform. */
function OutsideLink({ href, children }: { href: string; children: string }) {
  if (!isWebAddress(href)) return <>{children}</>
  return (
    <TextLink href={href} rel="nofollow noopener" className="break-all">
      {children}
    </TextLink>
  )
}

/** How a choice is called. */
export function useChoiceName() {
  const { messages } = useLanguage()
  return (field: ChoiceField, code: string): string => {
    const key = choiceKey(field, code)
    return isMessageKey(messages, key) ? messages[key] : code
  }
}

function useListNames() {
  const { label } = useLanguage()
  return (list: string, codes: readonly string[]) => codes.map((code) => label(list, code)).join(', ')
}

function ProfileLink({ id, name }: { id: string; name: string | undefined }) {
  const { t, locale } = useLanguage()
  // A profile that is no longer public is nobody's address.
  if (name === undefined) return <span className="ui-note">{t('register.notStated')}</span>
  return (
    <TextLink href={path(locale, 'organisation', { organisationId: id })}>
      {t('register.profile', { name })}
    </TextLink>
  )
}

function Assessments({ rows }: { rows: readonly ImpactAssessment[] }) {
  const { t, locale } = useLanguage()
  return (
    <ul>
      {rows.map(({ kind, title, date, link }) => (
        <li key={`${kind} ${title} ${date} ${link}`}>
          {t(`register.impact.${kind}` as 'register.impact.other')}:{' '}
          <span lang="de">
            {link === '' ? title : <OutsideLink href={link}>{title || link}</OutsideLink>}
          </span>
          {date !== '' && ` (${formatDate(locale, new Date(`${date}T12:00:00Z`))})`}
        </li>
      ))}
    </ul>
  )
}
