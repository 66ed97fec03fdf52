import { sectionOf, sectionsOf, type TextField } from '~/domain/challenge/sections'
import type { ChallengeKind } from '~/domain/competition/competition'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatDeadline } from '~/i18n/format'
import { type FormAnswer, PageForm, usePageForm } from '~/shell/page-form'
import { Button } from '~/ui/button'
import { DefaultButton } from '~/ui/default-button'
import { Disclosure } from '~/ui/disclosure'
import { FormActions } from '~/ui/form-actions'
import { Heading } from '~/ui/heading'
import { TextareaField } from '~/ui/textarea-field'
import { Time } from '~/ui/time'
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
  /** why there has to be a new challenge: part of what is approved, though of no step of the text */
  whyNew: string
  /** otherwise the text is there to read only */
  canReturn: boolean
}
type Shape = { version: string; reason: string; comment: Record<string, string> }

/** The whole text with a box for a comment under each field, and the reason at the end: one form. */
export function ReviewForm({ kind, version, fields, comments, answer, whyNew, canReturn }: Props) {
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
                  <CommentBox
                    id={`${page.form.id}-comment.${one.field}`}
                    field={one.field}
                    typed={String(typed[one.field]?.initialValue ?? '')}
                    isTooLong={Boolean(typed[one.field]?.errors?.length)}
                  />
                )}
              </section>
            ))}
        </section>
      ))}
      <section className="ui-stack">
        <Heading level={2}>{t('posting.step.existing')}</Heading>
        {whyNew === '' ? (
          <p className="ui-note">{t('review.challenge.empty')}</p>
        ) : (
          <p className="whitespace-pre-line" lang="de">
            {whyNew}
          </p>
        )}
      </section>
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

type BoxProps = { id: string; field: TextField; typed: string; isTooLong: boolean }

/** Folded, so that the text can be read in one go; open where something stands in it. */
function CommentBox({ id, field, typed, isTooLong }: BoxProps) {
  const { t } = useLanguage()
  const name = t(`challengeForm.${field}`)
  return (
    <Disclosure summary={t('review.challenge.toComment', { field: name })} isOpen={typed !== '' || isTooLong}>
      <TextareaField
        id={id}
        name={`comment.${field}`}
        label={t('review.challenge.comment', { field: name })}
        optionalText={t('shell.optional')}
        rows={2}
        defaultValue={typed}
        errors={isTooLong ? [t('field.tooLong', { count: LIMITS.comment })] : undefined}
      />
    </Disclosure>
  )
}

function FieldText({ text, codes, list, field, at }: ReviewedField) {
  const { t, label, locale } = useLanguage()
  if (at) {
    const shown = field === 'deadline' ? formatDeadline(locale, at) : formatDate(locale, at)
    return (
      <p>
        <Time dateTime={at.toISOString()} text={shown} />
      </p>
    )
  }
  const shown = list ? codes.map((code) => label(list, code)).join(', ') : text
  if (shown === '') return <p className="ui-note">{t('review.challenge.empty')}</p>
  const lang = list ? locale : field.startsWith('english') ? 'en' : 'de'
  return (
    <p className="whitespace-pre-line" {...(lang !== locale && { lang })}>
      {shown}
    </p>
  )
}
