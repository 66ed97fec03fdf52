import type { Transaction } from '~/platform/database/client.server'
import { commentItem } from './comment.server'
import type { Item, ItemKind, ItemType } from './item'
import { officialAnswerItem } from './official-answer.server'
import { statementItem } from './statement.server'

/** Everything that can be reported: one line a kind. */
const ITEM_KINDS: Readonly<Record<ItemType, ItemKind>> = {
  comment: commentItem,
  statement: statementItem,
  officialAnswer: officialAnswerItem,
}

/** Whether there is such a kind. */
export function isItemType(name: string): name is ItemType {
  return Object.hasOwn(ITEM_KINDS, name)
}

/** The kind of a stored item. @throws Error where there is none of that name */
export function itemKind(name: string): ItemKind {
  if (!isItemType(name)) throw new Error(`nothing called ${name} can be reported`)
  return ITEM_KINDS[name]
}

/** One thing that can be reported, or null. */
export async function findItem(type: string, id: string, client?: Transaction): Promise<Item | null> {
  if (!isItemType(type)) return null
  const [item] = await ITEM_KINDS[type].find([id], client)
  return item ?? null
}

type Named = { itemType: string; itemId: string }

/** Several at once, by kind and id; one look a kind. */
export async function findItems(named: readonly Named[]): Promise<ReadonlyMap<string, Item>> {
  const types = [...new Set(named.map(({ itemType }) => itemType))].filter(isItemType)
  const lists = await Promise.all(
    types.map((type) =>
      ITEM_KINDS[type].find(named.flatMap((one) => (one.itemType === type ? [one.itemId] : []))),
    ),
  )
  return new Map(lists.flat().map((item) => [keyOf({ itemType: item.type, itemId: item.id }), item]))
}

/** How an item is named among others of all kinds. */
export function keyOf({ itemType, itemId }: Named): string {
  return `${itemType}/${itemId}`
}
