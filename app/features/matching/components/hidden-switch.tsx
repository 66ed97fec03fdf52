import { useLanguage } from '~/i18n/context'
import { TextLink } from '~/ui/text-link'

type Props = { page: string; isHidden: boolean; hidden: number }

/** The way to the challenges that a provider has hidden, and back. */
export function HiddenSwitch({ page, isHidden, hidden }: Props) {
  const { t } = useLanguage()
  if (isHidden) return <TextLink href={page}>{t('decline.showFitting')}</TextLink>
  if (hidden === 0) return null
  return <TextLink href={`${page}?ausgeblendet=ja`}>{t('decline.showHidden', { count: hidden })}</TextLink>
}
