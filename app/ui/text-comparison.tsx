import { VisuallyHidden } from './visually-hidden'

export type ComparedPart = { text: string; change: 'same' | 'added' | 'removed' }

type Props = {
  parts: readonly ComparedPart[]
  /** language of the text, where it is another one than the page's */
  lang?: string | undefined
  /** said before what was added or taken away, for screen readers */
  words: { added: string; removed: string; lang: string }
}

/** What was added to a text and what was taken away: for eyes by look, for screen readers by words. */
export function TextComparison({ parts, lang, words }: Props) {
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
              <span lang={words.lang}>{words[change]} </span>
            </VisuallyHidden>
            {text}
          </Mark>
        )
      })}
    </div>
  )
}
