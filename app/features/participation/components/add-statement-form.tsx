import { LONGEST_STATEMENT } from '~/domain/participation/statement'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'
import type { GuardedForm } from '../operations/guard-form.server'
import { FormGuard } from './form-guard'

/** id: minted with the page, so that the same form sent twice makes one statement */
type Props = { id: string; guard: GuardedForm; answer: FormAnswer | undefined }

/** A sentence of one's own for the others to vote on. */
export function AddStatementForm({ id, guard, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ id: string; text: string }>({
    id: 'add-statement',
    prefix: 'statement.add',
    answer,
  })
  const typed = page.fields.id.initialValue
  return (
    <section aria-labelledby="add-statement-title" className="ui-stack">
      <Heading level={2} id="add-statement-title">
        {t('statement.add.title')}
      </Heading>
      <PageForm page={page}>
        <input type="hidden" name="intent" value="add" />
        <input type="hidden" name="id" value={typeof typed === 'string' ? typed : id} />
        <TextareaField
          {...page.field('text')}
          rows={3}
          lang="de"
          counter={{
            limit: LONGEST_STATEMENT,
            staticText: t('statement.add.counter', { limit: LONGEST_STATEMENT }),
            remainingText: (count) =>
              count < 0
                ? t('statement.add.over', { count: -count })
                : t('statement.add.remaining', { count }),
          }}
        />
        <FormGuard guard={guard} />
        <FormActions>
          <Button look="secondary">{t('statement.add.submit')}</Button>
        </FormActions>
      </PageForm>
    </section>
  )
}
