import { createContext, type ReactNode, useContext } from 'react'
import type { TextField } from '~/domain/challenge/sections'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { Disclosure } from '~/ui/disclosure'
import { Stack } from '~/ui/stack'
import type { FieldComment } from '../operations/read-comments.server'

/** The comments on the text that a form shows. */
export const CommentsContext = createContext<readonly FieldComment[]>([])

/** A field with what second persons have said about it: of the last round in sight, older ones folded. */
export function Commented({ field, children }: { field: TextField; children: ReactNode }) {
  const comments = useContext(CommentsContext).filter((one) => one.field === field)
  if (comments.length === 0) return children
  return (
    <Stack>
      <CommentList comments={comments} />
      {children}
    </Stack>
  )
}

/** Comments of one field: the ones to answer, and the earlier ones to unfold. */
export function CommentList({ comments }: { comments: readonly FieldComment[] }) {
  const { t } = useLanguage()
  const now = comments.filter((one) => !one.isOld)
  const earlier = comments.filter((one) => one.isOld)
  return (
    <>
      {now.map((one) => (
        <Comment key={one.id} comment={one} />
      ))}
      {earlier.length > 0 && (
        <Disclosure summary={t('posting.comment.earlier', { count: earlier.length })}>
          {earlier.map((one) => (
            <Comment key={one.id} comment={one} />
          ))}
        </Disclosure>
      )}
    </>
  )
}

function Comment({ comment: { round, asStaff, text, at } }: { comment: FieldComment }) {
  const { t, locale } = useLanguage()
  const who = t(asStaff ? 'posting.comment.staff' : 'posting.comment.second')
  return (
    <blockquote className="ui-callout">
      <p className="whitespace-pre-line" lang="de">
        {text}
      </p>
      <footer className="ui-note">
        {t('posting.comment.by', { round, who, date: formatDate(locale, at) })}
      </footer>
    </blockquote>
  )
}
