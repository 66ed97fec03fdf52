import type { ReactNode } from 'react'
import { Prose } from './prose'

type Props = {
  text: string
  /** null: nobody knows in which language it was written */
  lang?: string | null
  /** what stands for a paragraph, where it is more than its words */
  show?: (paragraph: string) => ReactNode
}

/** What somebody typed, as it was typed: paragraphs and lines, no marks. Most texts of people are in German. */
export function PlainText({ text, lang = 'de', show }: Props) {
  return (
    <Prose {...(lang !== null && { lang })}>
      {text.split(/\n{2,}/).map((paragraph, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text have no other name.
        <p key={place} className="whitespace-pre-line wrap-anywhere">
          {show ? show(paragraph) : paragraph}
        </p>
      ))}
    </Prose>
  )
}
