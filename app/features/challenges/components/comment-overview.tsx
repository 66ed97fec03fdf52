import type { TextField } from '~/domain/challenge/sections'
import { sectionOf } from '~/domain/challenge/sections'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import type { FieldComment } from '../operations/read-comments.server'
import { CommentList } from './commented'
import { fieldAnchor } from './field-anchor'

type Props = { challengeId: string; comments: readonly FieldComment[] }

/** All comments by field, each leading to its field. */
export function CommentOverview({ challengeId, comments }: Props) {
  const { t, locale } = useLanguage()
  if (comments.length === 0) return null
  const fields = [...new Set(comments.map(({ field }) => field))]
  const href = (field: TextField) =>
    `${path(locale, 'challengeStep', { challengeId, section: sectionOf(field) })}#${fieldAnchor(field)}`
  return (
    <>
      <Heading level={2}>{t('posting.comment.title')}</Heading>
      {fields.map((field) => (
        <section key={field} className="ui-stack">
          <Heading level={3} look="small">
            {t(`challengeForm.${field}`)}
          </Heading>
          <CommentList comments={comments.filter((one) => one.field === field)} />
          <TextLink href={href(field)}>
            {t('posting.comment.toField', { field: t(`challengeForm.${field}`) })}
          </TextLink>
        </section>
      ))}
    </>
  )
}
