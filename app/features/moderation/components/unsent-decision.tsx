import { useLanguage } from '~/i18n/context'
import type { FormAnswer } from '~/shell/page-form'
import { Disclosure } from '~/ui/disclosure'
import { PlainText } from '~/ui/plain-text'
import { Stack } from '~/ui/stack'

type Props = { answer: FormAnswer | undefined }

const WRITTEN = ['facts', 'explanation', 'reasons'] as const

/**
 * What somebody had written when the decision was refused and the form is gone, since the case is in other hands by
 * now or decided: nothing typed is lost.
 */
export function UnsentDecision({ answer }: Props) {
  const { t } = useLanguage()
  const written = WRITTEN.flatMap((name) => {
    const value = answer?.lastResult.initialValue?.[name]
    return typeof value === 'string' && value !== '' ? [{ name, value }] : []
  })
  if (written.length === 0) return null
  return (
    <Disclosure summary={t('moderationCase.unsent')} isOpen>
      <Stack>
        <p>{t('moderationCase.unsentText')}</p>
        {written.map(({ name, value }) => (
          <div key={name}>
            <p className="font-bold">{t(`moderationCase.field.${name}`)}</p>
            <PlainText text={value} />
          </div>
        ))}
      </Stack>
    </Disclosure>
  )
}
