type Props = { pieces: readonly { text: string; isMatch: boolean }[] }

/** A text in which some pieces are marked, for example what a search has matched. */
export function MarkedText({ pieces }: Props) {
  return (
    <>
      {pieces.map(({ text, isMatch }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
        isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </>
  )
}
