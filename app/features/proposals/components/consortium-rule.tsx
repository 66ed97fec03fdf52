import type { ConsortiumRule } from '~/domain/proposal/consortium'
import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'

/** What happens when a partner leaves, until when one can, and that the rule is frozen with a submission. */
export function ConsortiumRuleWords({ rule }: { rule: ConsortiumRule }) {
  const { t } = useLanguage()
  return (
    <section>
      <Heading level={2} look="medium">
        {t('consortium.rule.title')}
      </Heading>
      <p>{t(`consortium.rule.${rule}`)}</p>
      <p>{t('consortium.rule.until')}</p>
      <p>{t('consortium.rule.frozen')}</p>
    </section>
  )
}
