import type { PilotFuture } from '~/domain/pilot/outcome'
import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'
import { PlainText } from '~/ui/plain-text'

type Props = {
  outcome: {
    stoppedBecause: string
    result: string
    lessons: string
    future: PilotFuture | null
    futureBecause: string
    reuse: string
  }
}

/** What came of it: result, lessons, how it goes on, what others can use. */
export function PilotOutcomeTexts({ outcome }: Props) {
  const { t } = useLanguage()
  const { future, futureBecause } = outcome
  return (
    <>
      <Heading level={2}>{t('pilot.outcome')}</Heading>
      {(['stoppedBecause', 'result', 'lessons'] as const).map(
        (name) =>
          outcome[name] !== '' && (
            <section key={name} className="ui-stack">
              <Heading level={3}>{t(`pilot.outcome.${name}`)}</Heading>
              <PlainText text={outcome[name]} />
            </section>
          ),
      )}
      {future && (
        <section className="ui-stack">
          <Heading level={3}>{t('pilot.outcome.future')}</Heading>
          <p>
            <strong>{t(`pilot.future.${future}`)}</strong>
          </p>
          <PlainText text={futureBecause} />
        </section>
      )}
      <section className="ui-stack">
        <Heading level={3}>{t('pilot.outcome.reuse')}</Heading>
        <PlainText text={outcome.reuse} />
      </section>
    </>
  )
}
