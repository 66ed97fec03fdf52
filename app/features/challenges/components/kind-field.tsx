import { CHALLENGE_KINDS } from '~/domain/competition/competition'
import { useLanguage } from '~/i18n/context'
import type { usePageForm } from '~/shell/page-form'
import { RadioGroup } from '~/ui/radio-group'
import { Commented } from './commented'

type Props = { page: ReturnType<typeof usePageForm<{ kind: string }>> }

/** What kind of a call it is; decides which steps follow. */
export function KindField({ page }: Props) {
  const { t } = useLanguage()
  const options = CHALLENGE_KINDS.map((kind) => ({
    value: kind,
    label: t(`challengeKind.${kind}`),
    hint: t(`challengeKind.${kind}.hint`),
  }))
  return (
    <Commented field="kind">
      <RadioGroup {...page.field('kind')} options={options} />
    </Commented>
  )
}
