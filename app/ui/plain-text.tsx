import { Prose } from './prose'

/** What somebody typed, as it was typed: paragraphs and lines, no marks. Questions and answers are in German. */
export function PlainText({ text }: { text: string }) {
  return (
    <Prose lang="de">
      {text.split(/\n{2,}/).map((paragraph, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text have no other name.
        <p key={place} className="whitespace-pre-line">
          {paragraph}
        </p>
      ))}
    </Prose>
  )
}
