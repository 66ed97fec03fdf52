import { LEAST_VOTES } from '~/domain/participation/opinion/limits'
import { useLanguage } from '~/i18n/context'
import { Disclosure } from '~/ui/disclosure'
import { Prose } from '~/ui/prose'

const PARTS = ['vote', 'place', 'groups', 'same', 'privacy'] as const

/** How a map of opinions comes about, in plain words. */
export function OpinionExplained() {
  const { t } = useLanguage()
  return (
    <Disclosure summary={t('opinion.how')}>
      <Prose>
        {PARTS.map((part) => (
          <p key={part}>
            {part === 'vote' ? t('opinion.how.vote', { votes: LEAST_VOTES }) : t(`opinion.how.${part}`)}
          </p>
        ))}
      </Prose>
    </Disclosure>
  )
}
