import type { ReactNode } from 'react'

type Props = { lang?: string } & (
  | { children: ReactNode; safeHtml?: undefined }
  | {
      /** HTML that the server has already sanitised; never a user's raw text. */ safeHtml: string
      children?: undefined
    }
)

/** Running text at a readable width. */
export function Prose({ lang, safeHtml, children }: Props) {
  if (safeHtml === undefined) {
    return (
      <div className="ui-prose" lang={lang}>
        {children}
      </div>
    )
  }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the prop's name and contract demand sanitised HTML.
  return <div className="ui-prose" lang={lang} dangerouslySetInnerHTML={{ __html: safeHtml }} />
}
