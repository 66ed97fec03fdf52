type Props = { name?: string; value?: string }

/**
 * What the Enter key presses. A browser takes the first button of a form, which without this one may be a
 * button that removes a row. Comes first in its form; nobody sees or reaches it otherwise.
 */
export function DefaultButton(props: Props) {
  return <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true" {...props} />
}
