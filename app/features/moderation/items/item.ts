import type { ItemPowers } from '~/domain/moderation/decision'
import type { Hiding } from '~/features/participation/operations/hide-comment.server'
import type { Restoring } from '~/features/participation/operations/restore-comment.server'
import type { ReadSubject } from '~/features/participation/subjects/subject'
import type { Locale } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'

/** What can be reported. */
export type ItemType = 'comment' | 'statement' | 'officialAnswer'

/** One thing that can be reported, as the moderation needs it. */
export type Item = {
  type: ItemType
  id: string
  text: string
  /** who answers for it; a decision is addressed to this person */
  authorId: string
  state: 'visible' | 'held' | 'hidden' | 'removed'
  collapsedAt: Date | null
  /** whether everybody may read what it is about: the text of a draft is nobody's to see by reporting it */
  isPublic: boolean
  /** what it is about */
  title: string
  /** where it stands: exactly, as the law asks of a report */
  address: Readonly<Record<Locale, string>>
}

/** One kind of thing that can be reported, in one file. A new kind is such a file and its line in the registry. */
export type ItemKind = {
  name: ItemType
  powers: ItemPowers
  find(ids: readonly string[], client?: Transaction): Promise<Item[]>
  /** each is false where there is nothing to hide, bring back or show */
  hide(tx: Transaction, hiding: Hiding): Promise<boolean>
  restore(tx: Transaction, hiding: Restoring): Promise<boolean>
  release(tx: Transaction, hiding: Hiding): Promise<boolean>
}

/** What an item says of the thing that it is about. */
export const about = (subject: ReadSubject | undefined): Pick<Item, 'title' | 'isPublic'> => ({
  ...{ title: subject?.title ?? '', isPublic: subject?.isPublic ?? false },
})
