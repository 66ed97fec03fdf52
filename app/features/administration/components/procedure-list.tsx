import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'
import { PROCEDURE_STEPS } from './procedure-steps'

/** The six steps as a list: who acts, what happens. The text alternative of the picture. */
export function ProcedureList() {
  const { t } = useLanguage()
  return (
    <ol className="grid gap-x-48 md:grid-cols-2">
      {PROCEDURE_STEPS.map(([step, side], index) => (
        <li
          key={step}
          className="grid grid-cols-[3rem_1fr] gap-16 py-24 border-0 border-t border-solid border-line"
        >
          <span
            aria-hidden="true"
            className="grid place-items-center w-48 h-48 rounded-full bg-accent text-on-accent text-large font-semibold"
          >
            {index + 1}
          </span>
          <div className="flex flex-col gap-8">
            <p className="text-muted text-small">{t(`how.who.${side}`)}</p>
            <Heading level={3} look="small">
              {t(`how.step.${step}.title`)}
            </Heading>
            <p>{t(`how.step.${step}.text`)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
