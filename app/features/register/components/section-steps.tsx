import { missingIn } from '~/domain/register/completeness'
import { REGISTER_SECTIONS, type RegisterField, type RegisterSection } from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'

type Props = { entryId: string; current: RegisterSection; missing: readonly RegisterField[] }

/** The way through the form: every section with what it lacks, the last step being the overview. */
export function SectionSteps({ entryId, current, missing }: Props) {
  const { t, locale } = useLanguage()
  return (
    <nav aria-labelledby="entry-steps">
      <Heading level={2} look="medium" id="entry-steps">
        {t('register.edit.steps')}
      </Heading>
      <ol className="flex flex-col gap-16">
        {REGISTER_SECTIONS.map((section, index) => {
          const lacks = missingIn(section, missing)
          const name = `${index + 1}. ${t(`register.section.${section}`)}`
          return (
            <li key={section} aria-current={section === current ? 'step' : undefined}>
              {section === current ? (
                <strong>{name}</strong>
              ) : (
                <TextLink href={path(locale, 'registerEdit', { entryId, section })}>{name}</TextLink>
              )}
              <p>
                <Badge tone={lacks.length === 0 ? 'success' : 'warning'}>
                  {t(lacks.length === 0 ? 'register.step.complete' : 'register.step.missing')}
                </Badge>
              </p>
              {lacks.length > 0 && (
                <p className="ui-note">
                  {t('register.step.missingFields', {
                    fields: lacks.map((field) => t(`register.field.${field}`)).join(', '),
                  })}
                </p>
              )}
            </li>
          )
        })}
        <li>
          <TextLink href={path(locale, 'registerManage', { entryId })}>
            {`${REGISTER_SECTIONS.length + 1}. ${t('register.edit.overview')}`}
          </TextLink>
        </li>
      </ol>
    </nav>
  )
}
