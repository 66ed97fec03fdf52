import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'

/** The seven ways in the order of the state's answer, each with how much of it exists. */
const WAYS = [
  ['innovation', 'partly'],
  ['data', 'planned'],
  ['money', 'planned'],
  ['openness', 'partly'],
  ['ethics', 'partly'],
  ['pilots', 'partly'],
  ['citizens', 'partly'],
] as const

/** Where each way begins today; what is planned leads nowhere yet. */
const LINKS: Partial<Record<(typeof WAYS)[number][0], PlainPage>> = {
  innovation: 'challengeList',
  openness: 'registerList',
  ethics: 'privacy',
  pilots: 'pilotList',
  citizens: 'consultationList',
}
type PlainPage = 'challengeList' | 'registerList' | 'privacy' | 'pilotList' | 'consultationList'

const TONES = { partly: 'success', planned: 'neutral' } as const

/** What the platform offers today of the seven ways that the state government named. */
export function HomeWays() {
  const { t, locale } = useLanguage()
  return (
    <Container tinted>
      <HeadlineGroup level={2} look="large" title={t('home.ways.title')} lead={t('home.ways.lead')} />
      <ol className="grid gap-x-48 md:grid-cols-2">
        {WAYS.map(([key, extent], index) => {
          const page = LINKS[key]
          return (
            <li
              key={key}
              className="grid grid-cols-[3rem_1fr] gap-16 py-24 border-0 border-t border-solid border-line"
            >
              <span aria-hidden="true" className="text-accent text-[2.25rem] leading-none font-semibold">
                {index + 1}
              </span>
              <div className="flex flex-col gap-8 items-start">
                <Heading level={3} look="small">
                  {t(`home.way.${key}.title`)}
                </Heading>
                <p>{t(`home.way.${key}.text`)}</p>
                <Cluster isWide>
                  <Badge tone={TONES[extent]}>{t(`home.way.${extent}`)}</Badge>
                  {page && <TextLink href={path(locale, page)}>{t(`face.way.${page}`)}</TextLink>}
                </Cluster>
              </div>
            </li>
          )
        })}
      </ol>
    </Container>
  )
}
