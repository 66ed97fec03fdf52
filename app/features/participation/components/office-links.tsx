import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'
import type { OfficeWays } from '../operations/office-ways.server'

type Props = { office: OfficeWays; commentId: string; title: string; isHighlighted: boolean }

/** From a contribution to what people who write for the office do with it: answer it, highlight it. */
export function OfficeLinks({ office, commentId, title, isHighlighted }: Props) {
  const { t, locale } = useLanguage()
  const { type: subjectType, id: subjectId } = office.subject
  const answer = `${path(locale, 'officialAnswerNew', { subjectType, subjectId })}?beitrag=${commentId}`
  const highlight = t(isHighlighted ? 'comment.toHighlighted' : 'comment.toHighlight')
  return (
    <>
      {office.mayAnswer && (
        <TextLink href={answer} aria-label={`${t('comment.toOfficialAnswer')}: ${title}`}>
          {t('comment.toOfficialAnswer')}
        </TextLink>
      )}
      {office.mayHighlight && (
        <TextLink
          href={path(locale, 'commentHighlight', { commentId })}
          aria-label={`${highlight}: ${title}`}
        >
          {highlight}
        </TextLink>
      )}
    </>
  )
}
