/** The parameter of the page about one's own data after a proof that was asked for the download. */
export const READY = 'bereit'
