import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'
import type { Sharer } from '../operations/require-sharing.server'

type Props = { sharer: Sharer; answer: FormAnswer | undefined }

/** One authority says that it has the problem too, or takes it back. */
export function SharedForm({ sharer, answer }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<{ note: string }>({ id: `shared-${sharer.id}`, prefix: 'sharedForm', answer })
  const isSaid = sharer.note !== null
  return (
    <section className="ui-stack">
      <Heading level={2} look="medium">
        {t('shared.for', { name: sharer.name })}
      </Heading>
      {isSaid && <p>{t('shared.stands', { name: sharer.name })}</p>}
      {sharer.note && <p className="whitespace-pre-line">{t('shared.note', { note: sharer.note })}</p>}
      <PageForm page={page}>
        <input type="hidden" name="intent" value={isSaid ? 'end' : 'share'} />
        <input type="hidden" name="organisationId" value={sharer.id} />
        {!isSaid && <TextareaField {...page.field('note', { optional: true })} rows={3} />}
        <FormActions>
          <Button look={isSaid ? 'secondary' : 'primary'}>{t(isSaid ? 'shared.end' : 'joint.share')}</Button>
        </FormActions>
      </PageForm>
    </section>
  )
}
