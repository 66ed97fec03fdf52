import { Form } from '@remix-run/react'
import { REGISTER_CLASSES, REGISTER_LICENCE_MODELS, REGISTER_PHASES } from '~/domain/register/fields'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Button } from '~/ui/button'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { Stack } from '~/ui/stack'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import { useChoiceName } from './register-value'

/** The filter as it stands in the address. */
export type EntryFilterValues = Record<
  'text' | 'phase' | 'authority' | 'licence' | 'class' | 'domain',
  string
>

type Props = {
  values: EntryFilterValues
  authorities: readonly { id: string; name: string }[]
  isTable: boolean
}

/** Filters the public list; a plain GET form, so that every choice has an address. */
export function EntryFilterForm({ values, authorities, isTable }: Props) {
  const { t, locale, label, codes } = useLanguage()
  const choiceName = useChoiceName()
  const list = path(locale, 'registerList')
  const field = (name: keyof EntryFilterValues, text: string) => ({
    ...{ id: `filter-${name}`, name, label: text, defaultValue: values[name] },
    emptyText: t('register.list.all'),
  })
  const options = (name: 'phase' | 'licenceModel' | 'aiActClass', all: readonly string[]) =>
    all.map((value) => ({ value, label: choiceName(name, value) }))
  const { emptyText: _, ...text } = field('text', t('register.list.text'))
  return (
    <Form
      method="get"
      action={list}
      role="search"
      aria-label={t('register.list.filter')}
      key={JSON.stringify(values)}
    >
      {isTable && <input type="hidden" name="ansicht" value="tabelle" />}
      <Stack>
        <FilterGrid>
          <TextField type="search" {...text} />
          <SelectField
            {...field('phase', t('register.field.phase'))}
            options={options('phase', REGISTER_PHASES)}
          />
          <SelectField
            {...field('authority', t('register.list.authority'))}
            options={authorities.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <SelectField
            {...field('licence', t('register.field.licenceModel'))}
            options={options('licenceModel', REGISTER_LICENCE_MODELS)}
          />
          <SelectField
            {...field('class', t('register.field.aiActClass'))}
            options={options('aiActClass', REGISTER_CLASSES)}
          />
          <SelectField
            {...field('domain', t('register.field.domain'))}
            options={codes('domain').map((code) => ({ value: code, label: label('domain', code) }))}
          />
        </FilterGrid>
        <FormActions>
          <Button look="secondary">{t('register.list.apply')}</Button>
          {Object.values(values).some(Boolean) && (
            <TextLink href={isTable ? `${list}?ansicht=tabelle` : list}>{t('register.list.reset')}</TextLink>
          )}
        </FormActions>
      </Stack>
    </Form>
  )
}
