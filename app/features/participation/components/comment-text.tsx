import { linksIn } from '~/domain/participation/links'
import { Anchor } from '~/ui/anchor'
import { Prose } from '~/ui/prose'
import { ContributionText } from '~/ui/thread'

/**
 * What somebody typed, as it was typed: paragraphs, lines, and links that are written out. Nothing else in it means
 * anything to the browser; its direction of writing ends where it ends.
 */
export function CommentText({ text }: { text: string }) {
  return (
    <ContributionText>
      <Prose lang="de">
        {text.split(/\n{2,}/).map((paragraph, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a text have no other name.
          <p key={place} className="whitespace-pre-line">
            {linksIn(paragraph).map((part, index) =>
              part.href === null ? (
                part.text
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor have its links.
                <Anchor key={index} href={part.href} rel="nofollow ugc noopener">
                  {part.text}
                </Anchor>
              ),
            )}
          </p>
        ))}
      </Prose>
    </ContributionText>
  )
}
