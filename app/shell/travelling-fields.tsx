import type { FormAnswer } from './page-form'

/** Where to go on to, and the sealed values of a form that waits. */
export type Travelling = { weiter?: string | null; kept?: string | null }

/** Carries on what travels from step to step: as it was sent last, otherwise as the page was given it. */
export function TravellingFields(props: { answer: FormAnswer | undefined; travelling: Travelling }) {
  const sent = props.answer?.lastResult.initialValue
  const value = (name: keyof Travelling) => {
    const last = sent?.[name]
    return typeof last === 'string' ? last : props.travelling[name]
  }
  const [weiter, kept] = [value('weiter'), value('kept')]
  return (
    <>
      {weiter && <input type="hidden" name="weiter" value={weiter} />}
      {kept && <input type="hidden" name="kept" value={kept} />}
    </>
  )
}

/** The query that carries on where to go to, for a link to the next step. */
export function toTarget(weiter: string | null | undefined): string {
  return weiter ? `?${new URLSearchParams({ weiter })}` : ''
}
