/** How the list of official answers is asked for overdue ones. Names in the address are German in both languages. */
export const ANSWER_LIST = { office: 'stelle', state: 'stand', overdue: 'ueberfaellig' } as const
export const OVERDUE_CHOICE = `${ANSWER_LIST.state}=${ANSWER_LIST.overdue}`
