import { Prose } from '~/ui/prose'

/** Text in large letters with wide lines: one sentence a line, nothing hyphenated. */
export function LargeText({ html }: { html: string }) {
  return (
    <div className="text-large leading-loose hyphens-none">
      <Prose safeHtml={html} />
    </div>
  )
}
