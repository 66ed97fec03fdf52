import { ERASED_NAME } from '~/domain/account/erased'
import type { Translate } from './translate'

/** A person's name as others see it: the one place that says how an erased account is called. */
export function personName(t: Translate, displayName: string): string {
  return displayName === ERASED_NAME ? t('person.erased') : displayName
}

/** Name and address for those who may see both; an erased account has no address. */
export function personContact(t: Translate, person: { displayName: string; email: string }): string {
  const name = personName(t, person.displayName)
  return person.displayName === ERASED_NAME ? name : `${name}, ${person.email}`
}
