import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { SelectField } from '~/ui/select-field'

type Props = {
  version: number
  isRetired: boolean
  replacements: readonly { value: string; label: string }[]
  uses: { challenges: number; organisations: number }
  answer: FormAnswer | undefined
}

/** Takes an entry out of the forms, with what takes its place; or offers it again. */
export function RetireForm({ version, isRetired, replacements, uses, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ replacedBy: string }>({ id: 'retire', prefix: 'lists.retire', answer })
  return (
    <PageForm page={page}>
      <input type="hidden" name="version" value={version} />
      {isRetired ? (
        <>
          <p>{t('lists.restore.text')}</p>
          <Button look="secondary" name="intent" value="restore">
            {t('lists.restore.submit')}
          </Button>
        </>
      ) : (
        <ConfirmPanel
          summary={t('lists.retire.title')}
          confirmLabel={t('lists.retire.submit')}
          name="intent"
          value="retire"
          isOpen={answer !== undefined}
        >
          <p>{t('lists.retire.text')}</p>
          <p>{t('lists.retire.uses', uses)}</p>
          <SelectField
            {...page.field('replacedBy', { optional: true })}
            options={replacements}
            emptyText={t('lists.retire.nothing')}
          />
        </ConfirmPanel>
      )}
    </PageForm>
  )
}
