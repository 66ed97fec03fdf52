import { useLanguage } from '~/i18n/context'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { PromiseMark, type PromiseName } from './promise-mark'

const PROMISES: readonly PromiseName[] = ['late', 'sealed', 'pair', 'kept', 'clear']

/** The five promises in people's words. */
export function HomePromises() {
  const { t } = useLanguage()
  return (
    <Container>
      <HeadlineGroup level={2} look="large" title={t('home.promises.title')} lead={t('home.promises.lead')} />
      <ul className="grid gap-32 md:grid-cols-2 xl:grid-cols-3">
        {PROMISES.map((name) => (
          <li key={name} className="flex gap-16">
            <PromiseMark name={name} />
            <div className="flex flex-col gap-8">
              <Heading level={3} look="small">
                {t(`home.promise.${name}.title`)}
              </Heading>
              <p>{t(`home.promise.${name}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Container>
  )
}
