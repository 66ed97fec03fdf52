import { useLanguage } from '~/i18n/context'
import { Note } from '~/ui/note'
import { TextLink } from '~/ui/text-link'
import type { OpinionView } from '../opinion-view'

type Props = { view: Extract<OpinionView, { state: 'drawn' }>; here: string }

/** Says how many gave the same answer every time, and leads to the map with or without them. */
export function UniformNote({ view: { uniform: count, hasBoth, isWithoutUniform }, here }: Props) {
  const { t } = useLanguage()
  if (count === null) return null
  return (
    <>
      <Note>
        {isWithoutUniform ? t('opinion.uniform.without', { count }) : t('opinion.uniform', { count })}
        {!hasBoth && ` ${t('opinion.uniform.tooFewLeft')}`}
      </Note>
      {hasBoth && (
        <TextLink href={isWithoutUniform ? here : `${here}?ansicht=ohne`}>
          {t(isWithoutUniform ? 'opinion.uniform.show' : 'opinion.uniform.hide')}
        </TextLink>
      )}
    </>
  )
}
