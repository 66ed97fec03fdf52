import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { ButtonLink } from '~/ui/button-link'
import { Disclosure } from '~/ui/disclosure'
import { FormActions } from '~/ui/form-actions'

type Props = { action: string; fields: readonly (readonly [name: string, value: string])[] }

const TECHNICAL = new Set(['id', 'version', 'intent'])

/** Everything that was typed before the session ended, ready to be sent to where it was going. */
export function ResumePanel({ action, fields }: Props) {
  const { t, locale } = useLanguage()
  const shown = fields.filter(([name, value]) => value.trim() !== '' && !TECHNICAL.has(name))
  return (
    <>
      <p>{t('account.resume.text')}</p>
      <Disclosure summary={t('account.resume.values')}>
        <ul>
          {shown.map(([name, value]) => (
            <li key={`${name}-${value}`}>{value}</li>
          ))}
        </ul>
      </Disclosure>
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
