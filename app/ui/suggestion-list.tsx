import { useEffect } from 'react'
import { MarkedText } from './marked-text'

type Option = {
  id: string
  title: readonly { text: string; isMatch: boolean }[]
  kind: string
  lang: string | undefined
}

type Props = {
  id: string
  label: string
  isShown: boolean
  /** the place of the option that Enter would choose; -1 for none */
  active: number
  options: readonly Option[]
  onChoose: (index: number) => void
}

/** The list of a combobox. The focus stays in the field, which names the active option; a mouse chooses one as well. */
export function SuggestionList({ id, label, isShown, active, options, onChoose }: Props) {
  // The focus stays in the field, so the browser does not scroll to the option by itself.
  useEffect(() => {
    if (isShown && active >= 0)
      document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, isShown, active])
  return (
    <div id={id} role="listbox" aria-label={label} hidden={!isShown} className="ui-search-box__list">
      {options.map(({ id: key, title, kind, lang }, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the field
        <div
          key={key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className="ui-search-box__option"
          // The field must not lose the focus before the click has arrived.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          <span lang={lang}>
            <MarkedText pieces={title} />
          </span>
          <span className="ui-search-box__kind">{kind}</span>
        </div>
      ))}
    </div>
  )
}
