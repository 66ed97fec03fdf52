import type { Translate } from '~/i18n/translate'
import { configuration } from '~/platform/configuration.server'

/** What the legal pages say about the one who runs this installation; every value may have several lines. */
export type Operator = Record<keyof ReturnType<typeof configuration>['operator'], string[]>

/** The operator as configured; what is missing says so in words, so that nobody takes it for complete. */
export function operator(t: Translate): Operator {
  const settings = configuration().operator
  const linesOf = (value: string | undefined) =>
    value ? value.split('|').map((line) => line.trim()) : [t('legal.operatorMissing')]
  return {
    name: linesOf(settings.name),
    address: linesOf(settings.address),
    representative: linesOf(settings.representative),
    email: linesOf(settings.email),
    phone: linesOf(settings.phone),
    dataProtectionOfficer: linesOf(settings.dataProtectionOfficer),
    dataProtectionAuthority: linesOf(settings.dataProtectionAuthority),
    accessibilityBody: linesOf(settings.accessibilityBody),
  }
}
