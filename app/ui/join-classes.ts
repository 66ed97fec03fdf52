/** Joins class names and leaves out what is absent, so that conditions can stand inline. */
export function joinClasses(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
