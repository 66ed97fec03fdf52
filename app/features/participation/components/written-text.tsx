import { Prose } from '~/ui/prose'

/** What an authority typed, as it was typed: paragraphs and lines, no marks. Consultations are in German. */
export function WrittenText({ text }: { text: string }) {
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
