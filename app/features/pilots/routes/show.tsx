// Everybody reads here what a pilot was meant to do, what was measured and what came of it.
import { useLoaderData } from '@remix-run/react'
import { dayOf } from '~/domain/calendar/day'
import { isPilotEnded } from '~/domain/pilot/pilot'
import { TalkSection } from '~/features/participation/components/talk-section'
import { viewTalk } from '~/features/participation/operations/view-talk.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import type { PageArguments } from '~/platform/guard/page.server'
import { numberedPage, readPageNumber } from '~/platform/lists/numbered'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { Note } from '~/ui/note'
import { PlainText } from '~/ui/plain-text'
import { Split } from '~/ui/split'
import { PilotChanges, PilotPartnersShown } from '../components/pilot-aside'
import { PilotBadge } from '../components/pilot-badge'
import { PilotFactList } from '../components/pilot-facts'
import { PilotIndicators } from '../components/pilot-indicators'
import { PilotMilestones } from '../components/pilot-milestones'
import { PilotOutcomeTexts } from '../components/pilot-outcome'
import { PilotReports } from '../components/pilot-reports'
import { PilotTrail } from '../components/pilot-trail'
import { PilotTurn } from '../components/pilot-turn'
import { outcomeOf } from '../operations/pilot-facts.server'
import { indicatorsOf, milestonesOf, withValuesOnPage } from '../operations/pilot-picture.server'
import { outlookOf } from '../operations/read-outlook.server'
import { requireVisiblePilot } from '../operations/require-pilot.server'
import { pilotTexts, shownPartners, showPilot } from '../operations/show-pilot.server'

export { pageMeta as meta } from '~/shell/page-meta'

const REPORTS = { name: 'berichte', anchor: 'berichte' }
const VALUES = { name: 'werte', anchor: 'messwerte' }

export async function loader(args: PageArguments) {
  const { pilot, partnerId, isPublic, canManage, viewer, standing } = await requireVisiblePilot(args)
  const { id, title, summary, state, authority, withdrawnReason } = pilot
  const known = { id, title, authority: { id: authority.id, name: authority.name } }
  const rights = { canManage, isPublic, isPartner: partnerId !== null }
  // Of what was withdrawn the title and the reason stay, and nothing else leaves the server.
  if (state === 'withdrawn')
    return { ...{ title, pilot: known, rights, withdrawnReason, shown: null }, description: title }
  const { today, phase, outlook } = await outlookOf(pilot)
  const isEnded = isPilotEnded(state)
  // Whoever decides about the end reads the outcome before everybody does.
  const isOutcomeShown = isEnded || (state === 'endInApproval' && canManage)
  const { texts, facts } = pilotTexts(pilot)
  const url = new URL(args.request.url)
  const { origin, hasMoreReports, ...around } = await showPilot(pilot, readPageNumber(url, REPORTS.name))
  const { indicators, hasMoreValues } = withValuesOnPage(
    indicatorsOf(pilot),
    readPageNumber(url, VALUES.name),
  )
  const ended = isEnded ? { as: state, on: pilot.endedOn && dayOf(pilot.endedOn) } : null
  return {
    ...{ title, pilot: known, rights, withdrawnReason: null, description: summary },
    shown: {
      ...{ summary, phase, outlook, today, texts, isEnded, ...around },
      reportPages: numberedPage(url, REPORTS, hasMoreReports),
      valuePages: numberedPage(url, VALUES, hasMoreValues),
      facts: { ...facts, authority: known.authority, origin, ended },
      approvedByStaff: pilot.approvedByStaff || pilot.endByStaff,
      partners: shownPartners(pilot),
      milestones: milestonesOf(pilot, today, isEnded),
      indicators: isOutcomeShown ? indicators : indicators.map((one) => ({ ...one, unmeasuredBecause: '' })),
      outcome: isOutcomeShown ? outcomeOf(pilot) : null,
      talk: isPublic
        ? await viewTalk({ type: 'pilot', thing: pilot, viewer, standing, at: new Date() })
        : null,
    },
  }
}

/** How it is done comes behind how it goes: most readers want to know whether it works. */
const TEXTS_OF_THE_WAY = ['description', 'scope', 'outOfScope', 'dataUsed', 'protection'] as const

export default function Page() {
  const { t, locale } = useLanguage()
  const { pilot, rights, withdrawnReason, shown } = useLoaderData<typeof loader>()
  const { id: pilotId, title, authority } = pilot
  return (
    <Container>
      <PilotTrail current={title} isGerman />
      <Cluster>
        <PilotBadge phase={shown?.phase ?? 'withdrawn'} />
      </Cluster>
      <div {...(locale !== 'de' && { lang: 'de' })}>
        <HeadlineGroup preline={authority.name} title={title} {...(shown && { lead: shown.summary })} />
      </div>
      {locale !== 'de' && <Alert tone="info" title={t('pilot.germanOnly')} />}
      {!rights.isPublic && (
        <Alert tone="info" title={t('pilot.notPublic')}>
          <p>{t('pilot.notPublicText')}</p>
        </Alert>
      )}
      <Cluster isWide>
        {rights.canManage && (
          <ButtonLink look="secondary" href={path(locale, 'pilotManage', { pilotId })}>
            {t('pilot.manage')}
          </ButtonLink>
        )}
        {rights.isPartner && (
          <ButtonLink look="secondary" href={path(locale, 'pilotPartners', { pilotId })}>
            {t('pilot.asPartner')}
          </ButtonLink>
        )}
      </Cluster>
      {withdrawnReason !== null && (
        <Alert tone="warning" title={t('pilot.withdrawn')}>
          <PlainText text={withdrawnReason} />
        </Alert>
      )}
      {shown && (
        <>
          <Split
            aside={
              <>
                <PilotFactList facts={shown.facts} />
                <PilotPartnersShown partners={shown.partners} />
                <PilotChanges changes={shown.changes} />
                {shown.approvedByStaff && <Note>{t('pilot.byStaff')}</Note>}
              </>
            }
          >
            {!shown.isEnded && <PilotTurn outlook={shown.outlook} />}
            {shown.outcome && <PilotOutcomeTexts outcome={shown.outcome} />}
            <Texts names={['goal']} texts={shown.texts} />
            <PilotIndicators {...shown} />
            <PilotMilestones {...shown} {...shown.facts} />
            <PilotReports {...shown} />
            <Texts names={TEXTS_OF_THE_WAY} texts={shown.texts} />
          </Split>
          {/* Below both columns: on a phone the facts stand before what people say about them. */}
          {shown.talk && <TalkSection subject={{ type: 'pilot', id: pilotId }} talk={shown.talk} />}
        </>
      )}
    </Container>
  )
}

type TextName = 'goal' | (typeof TEXTS_OF_THE_WAY)[number]

function Texts({ names, texts }: { names: readonly TextName[]; texts: Record<TextName, string> }) {
  const { t } = useLanguage()
  return names.map(
    (name) =>
      texts[name] !== '' && (
        <section key={name} className="ui-stack">
          <Heading level={2}>{t(`pilot.${name}`)}</Heading>
          <PlainText text={texts[name]} />
        </section>
      ),
  )
}
