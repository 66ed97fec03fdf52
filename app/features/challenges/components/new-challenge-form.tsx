import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { SoleChoice } from '~/shell/sole-choice'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { TextField } from '~/ui/text-field'
import { TextareaField } from '~/ui/textarea-field'
import type { NewChallengeInput } from '../schema'
import { KindField } from './kind-field'

type Props = {
  id: string
  authorities: readonly { value: string; label: string }[]
  /** the one that the person works for now */
  chosen?: string | undefined
  answer: FormAnswer | undefined
}

/** What a challenge starts with: for which authority, what kind of a call, title, summary. */
export function NewChallengeForm({ id, authorities, chosen, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<NewChallengeInput>({
    id: 'new-challenge',
    prefix: 'challengeForm',
    defaultValue: {
      id,
      kind: 'open',
      authorityId: authorities.length === 1 ? authorities[0]?.value : chosen,
    },
    answer,
  })
  const { fields, field } = page
  const typedId = fields.id.initialValue
  return (
    <PageForm page={page}>
      <input type="hidden" name="id" value={typeof typedId === 'string' ? typedId : id} />
      <SoleChoice {...field('authorityId')} options={authorities} />
      <KindField page={page as never} />
      <TextField {...field('title')} />
      <TextareaField
        {...field('summary', { optional: true })}
        optionalText={t('challengeForm.needed')}
        rows={3}
      />
      <FormActions>
        <Button>{t('challengeForm.new.submit')}</Button>
      </FormActions>
    </PageForm>
  )
}
