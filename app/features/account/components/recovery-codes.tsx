import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { CodeList } from '~/ui/code-list'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { type Resume, ResumePanel } from './resume-panel'

type Props = { codes: readonly string[]; resume: Resume | null; target: string | null }

/** The recovery codes, shown this once, and the way on to what waits. */
export function RecoveryCodes({ codes, resume, target }: Props) {
  const { t, locale } = useLanguage()
  return (
    <>
      <Alert tone="success" role="status" title={t('account.recovery.title')}>
        <p>{t('account.recovery.once')}</p>
      </Alert>
      <CodeList label={t('account.recovery.list')} codes={codes} />
      <p>{t('account.recovery.keep')}</p>
      <p>{t('account.recovery.use')}</p>
      {resume ? (
        <>
          <Heading level={2}>{t('account.resume.title')}</Heading>
          <ResumePanel resume={resume} after="secondFactor" />
        </>
      ) : (
        <FormActions>
          <ButtonLink href={target ?? path(locale, 'secondFactor')}>
            {t(target ? 'account.recovery.back' : 'account.recovery.done')}
          </ButtonLink>
        </FormActions>
      )}
    </>
  )
}

/** The new codes in an action's answer, or null. */
export function newCodesOf(answer: unknown): Props | null {
  if (typeof answer !== 'object' || answer === null || !('codes' in answer)) return null
  return answer as Props
}
