import { useLanguage } from '~/i18n/context'
import { GroupMap } from '~/ui/group-map'
import { Note } from '~/ui/note'
import { groupLetter, type MapView } from '../opinion-view'

const HUNDRED = 100

/** The map as a picture, with what its signs mean. */
export function OpinionPicture({ map }: { map: MapView }) {
  const { t } = useLanguage()
  const { picture, own } = map
  const onMap = (value: number) => (value / picture.reach) * HUNDRED
  const most = Math.max(1, ...picture.dots.map(({ people }) => people))
  return (
    <figure className="ui-stack">
      <GroupMap
        id="opinion-map"
        title={t('opinion.map.alt', { count: map.groups.length })}
        description={t('opinion.map.description')}
        groups={picture.outlines.map(({ x, y, long, short, degrees }, group) => ({
          letter: groupLetter(group),
          outline: { x: onMap(x), y: onMap(y), long: onMap(long), short: onMap(short), degrees },
          dots: picture.dots
            .filter((dot) => dot.group === group)
            .map((dot) => ({ x: onMap(dot.x), y: onMap(dot.y), weight: Math.sqrt(dot.people / most) })),
        }))}
        own={own && { x: onMap(own.x), y: onMap(own.y), label: t('opinion.map.you') }}
      />
      <figcaption>
        <Note>
          {t('opinion.map.description')} {t('opinion.map.legend')}
          {picture.scattered > 0 && ` ${t('opinion.map.scattered', { count: picture.scattered })}`}
        </Note>
      </figcaption>
    </figure>
  )
}
