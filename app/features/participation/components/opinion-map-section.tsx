import { LEAST_PEOPLE, LEAST_VOTES } from '~/domain/participation/opinion/limits'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { Alert } from '~/ui/alert'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import { groupLetter, type OpinionView } from '../opinion-view'
import { OpinionExplained } from './opinion-explained'
import { OpinionPicture } from './opinion-picture'
import { GroupTable, StatementTable, TellingTable } from './opinion-tables'
import { UniformNote } from './uniform-note'

/** Less than this from one end to the other: everybody stands at the same place. */
const NOTHING = 1e-5

type Drawn = Extract<OpinionView, { state: 'drawn' }>
type Props = {
  view: OpinionView
  /** where the map itself has its page; the links between both maps lead there */
  here: string
  isOver: boolean
  /** somebody is signed in, and may be told how to find their own place */
  isSignedIn: boolean
}

/** The map of opinions: picture, tables, what all carry and where they part, and how it comes about. */
export function OpinionMapSection({ view, here, isOver, isSignedIn }: Props) {
  const { t } = useLanguage()
  if (view.state === 'none') {
    return (
      <EmptyState title={t('opinion.none.title')}>
        <p>{t('opinion.none.text')}</p>
        <OpinionExplained />
      </EmptyState>
    )
  }
  if (view.state === 'tooFew') {
    const { people, missing: count } = view
    return (
      <EmptyState title={t('opinion.tooFew.title', { count })}>
        <p>{t('opinion.tooFew.text', { least: LEAST_PEOPLE, votes: LEAST_VOTES, people })}</p>
        <OpinionExplained />
      </EmptyState>
    )
  }
  return (
    <>
      <DrawnMap view={view} here={here} isOver={isOver} isSignedIn={isSignedIn} />
      <OpinionExplained />
    </>
  )
}

function DrawnMap({ view, here, isOver, isSignedIn }: Props & { view: Drawn }) {
  const { t, locale } = useLanguage()
  const { map, people, voters, drawnAt } = view
  const { groups, own } = map
  const count = groups.length
  return (
    <>
      <Heading level={2}>{t('opinion.map')}</Heading>
      <Note>
        {t('opinion.drawnAt', { at: formatDateTime(locale, drawnAt), people, voters })}
        {!isOver && ` ${t('opinion.drawnAtRunning')}`}
      </Note>
      <UniformNote view={view} here={here} />
      {count === 1 && <p>{map.picture.reach > NOTHING ? t('opinion.oneGroup') : t('opinion.allSame')}</p>}
      <OpinionPicture map={map} />
      {isSignedIn && (own !== null || !isOver) && (
        <Alert tone="info" title={t('opinion.own.title')} level={3}>
          {own === null ? (
            <p>{t('opinion.own.missing', { votes: LEAST_VOTES })}</p>
          ) : count > 1 ? (
            <p>{t('opinion.own.text', { letter: groupLetter(own.group) })}</p>
          ) : (
            <p>{t('opinion.own.textOne')}</p>
          )}
        </Alert>
      )}
      <GroupTable map={map} />
      {count > 1 && (
        <>
          <StatementTable
            titleKey="opinion.carried"
            lead={t('opinion.carried.lead')}
            none={t('opinion.carried.none')}
            rows={map.carried}
            groups={count}
          />
          <StatementTable
            titleKey="opinion.contended"
            lead={t('opinion.contended.lead')}
            none={t('opinion.contended.none')}
            rows={map.contended}
            groups={count}
          />
        </>
      )}
      <StatementTable
        titleKey="opinion.agreed"
        none={t('opinion.agreed.none')}
        rows={map.agreed}
        groups={count}
      />
      <StatementTable
        titleKey="opinion.rejected"
        none={t('opinion.rejected.none')}
        rows={map.rejected}
        groups={count}
      />
      {count > 1 &&
        groups.map((group, index) => <TellingTable key={groupLetter(index)} group={group} index={index} />)}
    </>
  )
}
