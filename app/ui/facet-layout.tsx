import { type ReactNode, useEffect, useRef } from 'react'

type Props = { summary: string; facets: ReactNode; children: ReactNode }

/** Where filters stand beside what they filter; below each other, and folded up, on a phone. */
const WIDE = '(min-width: 992px)'

/**
 * Filters at the side and what they leave. The filters can be folded up, without JavaScript as well; where there is
 * room for both they are open as soon as the page runs.
 */
export function FacetLayout({ summary, facets, children }: Props) {
  const panel = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (panel.current && window.matchMedia(WIDE).matches) panel.current.open = true
  }, [])
  return (
    <div className="ui-facets">
      <details className="ui-facets__panel" ref={panel}>
        <summary className="ui-facets__summary">{summary}</summary>
        <div className="ui-facets__groups">{facets}</div>
      </details>
      <div className="ui-stack ui-facets__results">{children}</div>
    </div>
  )
}
