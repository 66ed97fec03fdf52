import { useLanguage } from '~/i18n/context'
import { VisuallyHidden } from '~/ui/visually-hidden'

type Part = { text: string; change: 'same' | 'added' | 'removed' }

/** What was added and what was taken away, for eyes by look and for screen readers by words. */
export function TextComparison({ parts, lang }: { parts: readonly Part[]; lang: string | undefined }) {
  const { t, locale } = useLanguage()
  let place = 0
  return (
    <div className="ui-comparison" lang={lang}>
      {parts.map(({ text, change }) => {
        place += text.length + 1
        if (change === 'same') return <span key={place}>{text}</span>
        const Mark = change === 'added' ? 'ins' : 'del'
        return (
          <Mark key={place}>
            <VisuallyHidden>
              <span lang={locale}>{t(`content.compare.${change}`)} </span>
            </VisuallyHidden>
            {text}
          </Mark>
        )
      })}
    </div>
  )
}
