import { sectionOf } from '~/domain/challenge/sections'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { PageForm, usePageForm } from '~/shell/page-form'
import { Alert } from '~/ui/alert'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import type { Progress } from '../operations/posting-steps.server'
import { fieldAnchor } from './field-anchor'

type Props = { challengeId: string; version: number; steps: readonly Progress[] }

/** The last step: what is still missing, each leading to its field, or the way to the second person. */
export function SubmitPanel({ challengeId, version, steps }: Props) {
  const { t, locale } = useLanguage()
  const missing = steps.flatMap((step) => step.missing)
  // Steps that are no part of the text's form: what they lack is named by the step.
  const unanswered = steps.filter((step) => step.state === 'missing' && step.missing.length === 0)
  const page = usePageForm<{ step: string; version: string }>({ id: 'submit', prefix: 'challengeForm' })
  return (
    <>
      <Heading level={2}>{t('posting.step.review')}</Heading>
      {steps.some(({ state }) => state === 'missing') ? (
        <Alert tone="warning" level={3} title={t('posting.notDone')}>
          <ul>
            {missing.map((field) => (
              <li key={field}>
                <TextLink
                  href={`${path(locale, 'challengeStep', { challengeId, section: sectionOf(field) })}#${fieldAnchor(field)}`}
                >
                  {t(`challengeForm.${field}`)}
                </TextLink>
              </li>
            ))}
            {unanswered.map(({ key, href }) => (
              <li key={key}>
                <TextLink href={href}>{t(`posting.step.${key}` as 'posting.step.existing')}</TextLink>
              </li>
            ))}
          </ul>
        </Alert>
      ) : (
        <>
          <Alert tone="success" level={3} title={t('posting.done')}>
            <p>{t('posting.doneText')}</p>
          </Alert>
          <PageForm page={page} action={path(locale, 'challengeManage', { challengeId })}>
            <input type="hidden" name="step" value="submit" />
            <input type="hidden" name="version" value={version} />
            <FormActions note={t('challengeManage.submit.text')}>
              <Button>{t('challengeManage.submit')}</Button>
            </FormActions>
          </PageForm>
        </>
      )}
    </>
  )
}
