import type { ReactNode } from 'react'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { Prose } from '~/ui/prose'

type Props = { preline?: string; title: string; lead: string; html: string; children?: ReactNode }

/** A page of running text: headline on a tinted band, the text below it, then what the page adds. */
export function TextPage({ preline, title, lead, html, children }: Props) {
  return (
    <>
      <Container tinted>
        <HeadlineGroup preline={preline} title={title} lead={lead} />
      </Container>
      <Container>
        <Prose safeHtml={html} />
        {children}
      </Container>
    </>
  )
}
