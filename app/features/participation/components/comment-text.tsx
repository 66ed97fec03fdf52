import { linksIn } from '~/domain/participation/links'
import { Anchor } from '~/ui/anchor'
import { PlainText } from '~/ui/plain-text'
import { ContributionText } from '~/ui/thread'

/**
 * What somebody typed, as it was typed: paragraphs, lines, and links that are written out. Nothing else in it means
 * anything to the browser; its direction of writing ends where it ends.
 */
export function CommentText({ text }: { text: string }) {
  return (
    <ContributionText>
      <PlainText text={text} show={withLinks} />
    </ContributionText>
  )
}

const withLinks = (paragraph: string) =>
  linksIn(paragraph).map((part, index) =>
    part.href === null ? (
      part.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the links of a text have no other name.
      <Anchor key={index} href={part.href} rel="nofollow ugc noopener">
        {part.text}
      </Anchor>
    ),
  )
