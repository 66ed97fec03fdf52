import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { HeadlineGroup } from '~/ui/headline-group'
import { BridgeScene } from './bridge-scene'

/** What the platform is, in one sentence, beside the picture of the bridge. */
export function HomeHero() {
  const { t, locale } = useLanguage()
  return (
    <div className="bg-surface overflow-hidden">
      <div className="ui-container grid items-end gap-32 lg:grid-cols-2 lg:gap-48">
        <div className="ui-stack pt-40 lg:pt-80 lg:pb-80 lg:self-center">
          <HeadlineGroup look="display" title={t('home.title')} lead={t('home.lead')} />
          <Cluster isWide>
            <ButtonLink href={path(locale, 'challengeList')}>{t('home.browse')}</ButtonLink>
            <ButtonLink look="secondary" href={path(locale, 'howItWorks')}>
              {t('home.howItWorks')}
            </ButtonLink>
          </Cluster>
        </div>
        <BridgeScene />
      </div>
    </div>
  )
}
