import { useLocation, useNavigate } from '@remix-run/react'
import { type KeyboardEvent, useCallback, useEffect, useState } from 'react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Icon } from '~/ui/icon'
import { SearchBoxForm } from '~/ui/search-box-form'
import { SuggestionList } from '~/ui/suggestion-list'
import { VisuallyHidden } from '~/ui/visually-hidden'
import { useSuggestions } from './use-suggestions'

const LIST = 'search-box-list'

/**
 * The search field of every page: a plain form that leads to the page of the search. Once the page runs it is a
 * combobox that suggests titles; what is typed stays a search unless somebody chooses one of them.
 */
export function SearchBox() {
  const { t, locale } = useLanguage()
  const { key } = useLocation()
  const navigate = useNavigate()
  const [isRunning, setRunning] = useState(false)
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const suggestions = useSuggestions(locale, isOpen ? typed.trim() : '')
  const options = suggestions ?? []
  const isShown = isOpen && options.length > 0
  useEffect(() => setRunning(true), [])
  /** A list that opens again begins anew: Enter must not choose what was marked before. */
  const close = useCallback(() => {
    setOpen(false)
    setActive(-1)
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page has been opened
  useEffect(() => close(), [key])

  const choose = (index: number) => {
    const chosen = options[index]
    if (!chosen) return
    close()
    navigate(chosen.address)
  }
  const move = (step: number) => {
    if (!isShown) return setOpen(true)
    // One place more than there are options: none of them is a place as well.
    const places = options.length + 1
    setActive((place) => ((place + 1 + step + places) % places) - 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Escape' && isShown) close()
    else if (event.key === 'Enter' && isShown && active >= 0) choose(active)
    else return
    event.preventDefault()
  }
  const combobox = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': isShown,
    'aria-controls': LIST,
    'aria-activedescendant': isShown && active >= 0 ? `${LIST}-${active}` : undefined,
  } as const
  return (
    <SearchBoxForm action={path(locale, 'search')} label={t('search.box')}>
      <input
        type="search"
        name="q"
        aria-label={t('search.box')}
        placeholder={t('search.box')}
        autoComplete="off"
        maxLength={500}
        {...(isRunning && combobox)}
        onChange={({ target }) => {
          setTyped(target.value)
          setActive(-1)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <button type="submit">
        <Icon name="search" />
        <VisuallyHidden>{t('search.boxSubmit')}</VisuallyHidden>
      </button>
      {isRunning && (
        <SuggestionList
          id={LIST}
          label={t('search.suggestions')}
          isShown={isShown}
          active={active}
          options={options.map(({ id, kind, title, language, address }) => ({
            ...{ id, title, address },
            lang: language === locale ? undefined : language,
            kind: t(`search.kind.${kind as 'challenge'}`),
          }))}
          onChoose={choose}
        />
      )}
      <span role="status" className="sr-only">
        {isOpen && suggestions && countText(suggestions.length)}
      </span>
    </SearchBoxForm>
  )

  function countText(count: number) {
    return count === 0 ? t('search.noSuggestions') : t('search.suggestionCount', { count })
  }
}
