import { useEffect, useRef, useState } from 'react'
import { neighbours } from '~/domain/proposal/reading'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Disclosure } from '~/ui/disclosure'
import { Pagination } from '~/ui/pagination'
import { TextLink } from '~/ui/text-link'
import { VisuallyHidden } from '~/ui/visually-hidden'
import { useReadingKeys } from './reading-keys'

export type Stop = { position: number; organisation: string; isRead: boolean }
export type ReadingPlace = {
  challengeId: string
  position: number
  count: number
  /** whether keys lead on; the choice travels in the address */
  hasKeys: boolean
}

/** The address of a place in the reading order. */
export function useReadingHref({ challengeId, hasKeys }: Pick<ReadingPlace, 'challengeId' | 'hasKeys'>) {
  const { locale } = useLanguage()
  return (position: number, keys = hasKeys) =>
    `${path(locale, 'challengeReading', { challengeId, position: String(position) })}${keys ? '' : '?tasten=aus'}`
}

/** Backwards and forwards, with the place between them; above the proposal, and below it once more. */
export function ReadingSteps({ isBelow = false, ...place }: ReadingPlace & { isBelow?: boolean }) {
  const { t } = useLanguage()
  const href = useReadingHref(place)
  const { position, count } = place
  const { previous, next } = neighbours(position, count)
  return (
    <Pagination
      label={t(isBelow ? 'reading.navBelow' : 'reading.nav')}
      {...(previous && { previous: { href: href(previous), label: t('reading.previous') } })}
      {...(next && { next: { href: href(next), label: t('reading.next') } })}
      status={t('reading.place', { position, count })}
    />
  )
}

/** Every place to go to, and what the keys do. The keys are said and offered only where a script can hear them. */
export function ReadingMap({ stops, ...place }: ReadingPlace & { stops: readonly Stop[] }) {
  const { t } = useLanguage()
  const href = useReadingHref(place)
  const { position, count, hasKeys } = place
  const { previous, next } = neighbours(position, count)
  const [isHeard, setHeard] = useState(false)
  useEffect(() => setHeard(true), [])
  useReadingKeys({
    previous: previous === null ? null : href(previous),
    next: next === null ? null : href(next),
    isOn: hasKeys,
  })
  return (
    <>
      <Arrival stops={stops} {...place} />
      <Disclosure key={position} summary={t('reading.jump')}>
        <ol>
          {stops.map((stop) => (
            <li key={stop.position}>
              {stop.position === position ? (
                <strong aria-current="page">{stop.organisation}</strong>
              ) : (
                <TextLink href={href(stop.position)}>{stop.organisation}</TextLink>
              )}{' '}
              ({t(stop.isRead || stop.position === position ? 'reading.read' : 'reading.unread')})
            </li>
          ))}
        </ol>
      </Disclosure>
      {isHeard && count > 1 && (
        <p className="ui-note">
          {t(hasKeys ? 'reading.keys.on' : 'reading.keys.off')}{' '}
          <TextLink href={href(position, !hasKeys)} preventScrollReset>
            {t(hasKeys ? 'reading.keys.turnOff' : 'reading.keys.turnOn')}
          </TextLink>
        </p>
      )}
    </>
  )
}

/** Tells screen readers where a key has led: no new document is loaded that would say so. */
function Arrival({ stops, position, count }: ReadingPlace & { stops: readonly Stop[] }) {
  const { t } = useLanguage()
  const organisation = stops.find((stop) => stop.position === position)?.organisation ?? ''
  const text = t('reading.said', { position, count, organisation })
  const isFirst = useRef(true)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!isFirst.current) setSaid(text)
    isFirst.current = false
  }, [text])
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  )
}
