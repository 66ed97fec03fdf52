import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { SoleChoice } from '~/shell/sole-choice'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import type { NewPilotInput } from '../schema'

type Props = {
  id: string
  authorities: readonly { value: string; label: string }[]
  /** the one that the person works for now */
  chosen?: string | undefined
  /** the challenge that it comes from */
  origin: { id: string; title: string; authorityId: string; summary: string } | null
  answer: FormAnswer | undefined
}

/** What a pilot starts with: for which authority, title, summary. */
export function NewPilotForm({ id, authorities, chosen, origin, answer }: Props) {
  const { t } = useLanguage()
  const possible = origin ? authorities.filter(({ value }) => value === origin.authorityId) : authorities
  const only = possible.length === 1 ? possible[0]?.value : undefined
  const page = usePageForm<NewPilotInput>({
    id: 'new-pilot',
    prefix: 'pilotForm',
    defaultValue: {
      id,
      authorityId: only ?? chosen,
      ...(origin && { title: origin.title, summary: origin.summary, challengeId: origin.id }),
    },
    answer,
  })
  const { fields, field } = page
  const typedId = fields.id.initialValue
  return (
    <PageForm page={page}>
      <input type="hidden" name="id" value={typeof typedId === 'string' ? typedId : id} />
      {origin && <input type="hidden" name="challengeId" value={origin.id} />}
      <SoleChoice {...field('authorityId')} options={possible} />
      {only && <p>{t('pilotForm.new.for', { name: possible[0]?.label ?? '' })}</p>}
      <TextField {...field('title')} lang="de" />
      <TextareaField
        {...field('summary', { optional: true })}
        optionalText={t('pilotForm.needed')}
        rows={3}
        lang="de"
      />
      <FormActions>
        <Button>{t('pilotForm.new.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}
