import { PROPOSAL_SECTIONS, type ProposalSection } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { SelectField } from '~/ui/select-field'
import { TextareaField } from '~/ui/textarea-field'
import { COMMENT_LIMIT } from '../schema-comments'

type Props = {
  section: ProposalSection | null
  /** of the comment, so that a second post writes no second one */
  freshId: string
  answer: FormAnswer | undefined
}

/** Says something to the team about a section. */
export function CommentForm({ section, freshId, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ intent: string; id: string; section: string; text: string }>({
    id: 'comment',
    prefix: 'proposalComments',
    defaultValue: { section: section ?? '' },
    answer,
  })
  const options = PROPOSAL_SECTIONS.map((value) => ({ value, label: t(`proposalSection.${value}`) }))
  const counter = {
    limit: COMMENT_LIMIT,
    staticText: t('shell.maxCharacters', { count: COMMENT_LIMIT }),
    remainingText: (count: number) => t('shell.charactersLeft', { count }),
  }
  return (
    <PageForm page={page}>
      <input type="hidden" name="intent" value="comment" />
      <input type="hidden" name="id" value={String(page.fields.id.initialValue ?? freshId)} />
      <SelectField {...page.field('section')} options={options} emptyText={t('proposalForm.choose')} />
      <TextareaField {...page.field('text')} rows={4} counter={counter} />
      <FormActions note={t('proposalComments.note')}>
        <Button>{t('proposalComments.send')}</Button>
      </FormActions>
    </PageForm>
  )
}
