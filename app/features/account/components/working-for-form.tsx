import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/select-field'

type Props = { organisations: readonly { organisationId: string; name: string }[]; chosenId: string | null }

/** “I am working for …”: narrows lists and defaults to one organisation. Nothing where there is only one. */
export function WorkingForForm({ organisations, chosenId }: Props) {
  const { t, locale } = useLanguage()
  if (organisations.length < 2) return null
  return (
    <Form
      method="post"
      action={path(locale, 'workingFor')}
      className="flex flex-wrap items-end gap-kern-space-default"
    >
      <SelectField
        key={chosenId}
        id="working-for"
        name="organisationId"
        label={t('account.workingFor.label')}
        emptyText={t('account.workingFor.all')}
        defaultValue={chosenId ?? ''}
        options={organisations.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
      />
      <Button look="secondary">{t('account.workingFor.submit')}</Button>
    </Form>
  )
}
