import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { Disclosure } from '~/ui/disclosure'
import { FormActions } from '~/ui/form-actions'

export type Resume = { action: string; fields: [name: string, value: string][] }
type Props = {
  resume: Resume
  /** what came between: the session had ended, or a proof was asked for */
  after: 'expired' | 'proof' | 'secondFactor'
}

const TECHNICAL = new Set(['id', 'version', 'intent', 'step', 'weiter', 'kept'])

/** Everything that was typed before the session ended, ready to be sent to where it was going. */
export function ResumePanel({ resume: { action, fields }, after }: Props) {
  const { t, locale } = useLanguage()
  const shown = fields.filter(([name, value]) => value.trim() !== '' && !TECHNICAL.has(name))
  return (
    <>
      <p>{t(`account.resume.${after}`)}</p>
      {shown.length > 0 && (
        <Disclosure summary={t('account.resume.values')}>
          <ul>
            {shown.map(([name, value]) => (
              <li key={`${name}-${value}`}>{value}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Form method="post" action={action}>
        {fields.map(([name, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and names may repeat
          <textarea key={index} name={name} defaultValue={value} hidden readOnly />
        ))}
        <FormActions>
          <Button>{t('account.resume.send')}</Button>
          <ButtonLink look="secondary" href={path(locale, 'workspace')}>
            {t('account.resume.discard')}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  )
}

/** The values that an action's answer asks to send again, or null. */
export function resumeOf(answer: unknown): Resume | null {
  if (typeof answer !== 'object' || answer === null || !('resume' in answer)) return null
  return answer.resume as Resume | null
}
