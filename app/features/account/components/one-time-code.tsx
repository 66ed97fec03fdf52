import type { ComponentProps, ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'

type Field = Pick<ComponentProps<typeof TextField>, 'name' | 'id' | 'label'> &
  Partial<ComponentProps<typeof TextField>>

/** The field for a code of the app and its button. */
export function OneTimeCodeField({ field, submit }: { field: Field; submit: string }) {
  return (
    <>
      <TextField {...field} autoComplete="one-time-code" inputMode="numeric" width="half" />
      <FormActions>
        <Button>{submit}</Button>
      </FormActions>
    </>
  )
}

/** What helps where a code is refused; more of it where there is more to say. */
export function CodeHelp({ children }: { children?: ReactNode }) {
  const { t } = useLanguage()
  return (
    <Disclosure summary={t('account.code.help')}>
      <p>{t('account.code.clock')}</p>
      {children}
    </Disclosure>
  )
}
