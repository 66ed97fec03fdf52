import { joinClasses } from './join-classes'

// Written out in full: the style sheet keeps only the class names that it finds in the sources.
const ICONS = {
  account: 'kern-icon--account-circle',
  add: 'kern-icon--add',
  back: 'kern-icon--arrow-back',
  down: 'kern-icon--arrow-down',
  forward: 'kern-icon--arrow-forward',
  calendar: 'kern-icon--calendar-today',
  check: 'kern-icon--check',
  checklist: 'kern-icon--checklist',
  close: 'kern-icon--close',
  danger: 'kern-icon--danger',
  menu: 'kern-icon--dehaze',
  delete: 'kern-icon--delete',
  download: 'kern-icon--download',
  draft: 'kern-icon--draft',
  easyLanguage: 'kern-icon--easy-language',
  edit: 'kern-icon--edit',
  help: 'kern-icon--help',
  info: 'kern-icon--info',
  language: 'kern-icon--language',
  logout: 'kern-icon--logout',
  mail: 'kern-icon--mail',
  newWindow: 'kern-icon--open-in-new',
  search: 'kern-icon--search',
  success: 'kern-icon--success',
  visible: 'kern-icon--visibility',
  hidden: 'kern-icon--visibility-off',
  warning: 'kern-icon--warning',
} as const

const SIZES = { small: 'kern-icon--small', default: 'kern-icon--default', large: 'kern-icon--large' } as const

export type IconName = keyof typeof ICONS

/** One of KERN's icons. Always decoration: the meaning stands in the text beside it. */
export function Icon({ name, size = 'default' }: { name: IconName; size?: keyof typeof SIZES }) {
  return <span className={joinClasses('kern-icon shrink-0', ICONS[name], SIZES[size])} aria-hidden="true" />
}
