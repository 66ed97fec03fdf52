import { sectionOf, sectionsOf } from '~/domain/challenge/sections'
import type { ChallengeKind } from '~/domain/competition/competition'
import { useLanguage } from '~/i18n/context'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { DefaultButton } from '~/ui/default-button'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'
import { LIMITS } from '../limits'
import type { FieldComment } from '../operations/read-comments.server'
import type { ReviewedField } from '../operations/review-text.server'
import { CommentList } from './commented'

type Props = {
  kind: ChallengeKind
  version: number
  fields: readonly ReviewedField[]
  comments: readonly FieldComment[]
  answer: FormAnswer | undefined
  /** otherwise the text is there to read only */
  canReturn: boolean
}
type Shape = { version: string; reason: string; comment: Record<string, string> }

/** The whole text with a box for a comment under each field, and the reason at the end: one form. */
export function ReviewForm({ kind, version, fields, comments, answer, canReturn }: Props) {
  const { t } = useLanguage()
  const page = usePageForm<Shape>({ id: 'review', prefix: 'review.challenge', answer })
  const typedOn = page.fields.version.initialValue
  const typed = page.fields.comment.getFieldset()
  return (
    <PageForm page={page}>
      {canReturn && <DefaultButton />}
      <input type="hidden" name="version" value={typedOn ? String(typedOn) : version} />
      {sectionsOf(kind).map((section) => (
        <section key={section} className="ui-stack">
          <Heading level={2}>{t(`posting.step.${section}`)}</Heading>
          {fields
            .filter(({ field }) => sectionOf(field) === section)
            .map((one) => (
              <section key={one.field} className="ui-stack">
                <Heading level={3} look="small">
                  {t(`challengeForm.${one.field}`)}
                </Heading>
                <FieldText {...one} />
                <CommentList comments={comments.filter(({ field }) => field === one.field)} />
                {canReturn && (
                  <TextareaField
                    id={`${page.form.id}-comment.${one.field}`}
                    name={`comment.${one.field}`}
                    label={t('review.challenge.comment', { field: t(`challengeForm.${one.field}`) })}
                    optionalText={t('shell.optional')}
                    rows={2}
                    defaultValue={String(typed[one.field]?.initialValue ?? '')}
                    errors={typed[one.field]?.errors?.map(() =>
                      t('field.tooLong', { count: LIMITS.comment }),
                    )}
                  />
                )}
              </section>
            ))}
        </section>
      ))}
      {canReturn && (
        <>
          <TextareaField {...page.field('reason')} rows={4} />
          <FormActions note={t('challengeManage.return.text')}>
            <Button look="secondary">{t('review.challenge.return')}</Button>
          </FormActions>
        </>
      )}
    </PageForm>
  )
}

function FieldText({ text, codes, list, field }: ReviewedField) {
  const { t, label, locale } = useLanguage()
  const shown = list ? codes.map((code) => label(list, code)).join(', ') : text
  if (shown === '') return <p className="ui-note">{t('review.challenge.empty')}</p>
  const lang = list ? locale : field.startsWith('english') ? 'en' : 'de'
  return (
    <p className="whitespace-pre-line" {...(lang !== locale && { lang })}>
      {shown}
    </p>
  )
}
