import type { ReactNode } from 'react'
import { columnOf } from '~/domain/calendar/day'
import type { PilotPhase } from '~/domain/pilot/phase'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { OwnThings } from './own-things'

type Row = { id: string; title: string; phase: PilotPhase; endsOn: string | null; isOwn: boolean }
type Props = { pilots: readonly Row[]; markOf: (phase: PilotPhase) => ReactNode }

/** The pilots of a person's authorities, and those in which their organisations take part. */
export function OwnPilots({ pilots, markOf }: Props) {
  const { t, locale } = useLanguage()
  if (pilots.length === 0) return null
  const things = pilots.map(({ id, title, phase, endsOn, isOwn }) => ({
    ...{ id, title, deadlineAt: endsOn === null ? null : columnOf(endsOn) },
    href: path(locale, isOwn ? 'pilotManage' : 'pilot', { pilotId: id }),
    mark: markOf(phase),
  }))
  const columns = { title: t('pilot.own.title'), end: t('pilot.own.end') }
  return <OwnThings caption={t('pilot.own')} {...{ things, columns }} isByDay />
}
