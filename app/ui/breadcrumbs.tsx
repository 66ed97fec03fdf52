import { Anchor } from './anchor'

type Step = { href: string; label: string; lang?: string | undefined }
type Props = {
  label: string
  items: readonly Step[]
  current: string
  /** The language of the last step where it is not the page's, as of others in `items`. */
  currentLang?: string | undefined
}

/** The way from the start page to here; the last step is this page and no link. */
export function Breadcrumbs({ label, items, current, currentLang }: Props) {
  return (
    <nav aria-label={label} className="ui-breadcrumbs">
      <ol>
        {items.map((item) => (
          <li key={item.href}>
            <Anchor href={item.href} lang={item.lang}>
              {item.label}
            </Anchor>
          </li>
        ))}
        <li>
          <span aria-current="page" lang={currentLang}>
            {current}
          </span>
        </li>
      </ol>
    </nav>
  )
}
