/**
 * Where the page of a consultation takes up what is said about it beside the votes: the call to its discussion
 * (subject kind `consultation`) and the official answers of the authority.
 */
export function ConsultationSlots() {
  return null
}
