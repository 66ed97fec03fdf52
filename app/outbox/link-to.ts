import { type PageArguments, type PageName, path } from '~/paths'

/** The German and the English path of a page, as message params want them: `{ title, ...linkTo('challenge', …) }`. */
export function linkTo<Name extends PageName>(
  name: Name,
  ...parameters: PageArguments<Name>
): { path: string; pathEn: string } {
  return { path: path('de', name, ...parameters), pathEn: path('en', name, ...parameters) }
}
