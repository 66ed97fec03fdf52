import type { OfficialStatus } from '~/domain/participation/official-answer'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'

type Props = { answer: { id: string; status: OfficialStatus }; title: string }

/** On a contribution on which an official answer draws: what was decided, and the way to the reasons. */
export function AnsweredLink({ answer: { id, status }, title }: Props) {
  const { t, locale } = useLanguage()
  const text = t('comment.answered', { status: t(`officialAnswer.status.${status}`) })
  return (
    <p>
      <TextLink href={path(locale, 'officialAnswer', { answerId: id })} aria-label={`${text}: ${title}`}>
        {text}
      </TextLink>
    </p>
  )
}
