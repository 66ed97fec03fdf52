import {
  isAllowed,
  lacksOnlySecondFactor,
  type PermissionKey,
  type Standing,
} from '~/domain/permission/matrix'
import type { Viewer } from '~/platform/session/viewer.server'
import { notFound } from './not-found.server'
import { secondFactorNeeded } from './second-factor.server'

/**
 * The proof that a person may do one thing with one thing. Operations demand it as an argument; only
 * `authorize` makes it, so an operation cannot be called by somebody who has not been judged.
 */
export class Authorized<Key extends PermissionKey, Thing> {
  readonly #permission: Key

  private constructor(
    permission: Key,
    readonly actor: Viewer,
    readonly standing: Standing,
    readonly thing: Thing,
  ) {
    this.#permission = permission
  }

  get permission(): Key {
    return this.#permission
  }

  /**
   * The one gate of all paths: null where the permission is not held, or not in this session because no
   * one-time code was given. What the standing says of the code counts only where the session says so too.
   */
  static judge<Key extends PermissionKey, Thing>(
    key: Key,
    actor: Viewer | null,
    standing: Standing,
    thing: Thing,
  ) {
    if (!actor || !isAllowed(key, ofSession(actor, standing))) return null
    return new Authorized(key, actor, standing, thing)
  }
}

/**
 * Judges a person in a standing towards a thing.
 * @throws Response 404 where the permission is not held, so that a thing that may not be seen looks unknown;
 *   the way to the second factor where nothing else is missing
 */
export function authorize<Key extends PermissionKey, Thing>(
  key: Key,
  actor: Viewer | null,
  standing: Standing,
  thing: Thing,
): Authorized<Key, Thing> {
  const authorized = Authorized.judge(key, actor, standing, thing)
  if (authorized) return authorized
  if (actor && lacksOnlySecondFactor(key, ofSession(actor, standing))) throw secondFactorNeeded(actor)
  throw notFound()
}

function ofSession(actor: Viewer, standing: Standing): Standing {
  return { ...standing, secondFactor: actor.secondFactorAt !== null }
}
