import { type PageArguments, type PageName, path } from '../../app/paths'

/** The address of a page in both languages, with an anchor where the thing is a part of that page. */
export function bothAddresses<Name extends PageName>(
  name: Name,
  parameters: PageArguments<Name>,
  anchor = '',
): Readonly<Record<'de' | 'en', string>> {
  return {
    de: `${path('de', name, ...parameters)}${anchor}`,
    en: `${path('en', name, ...parameters)}${anchor}`,
  }
}
