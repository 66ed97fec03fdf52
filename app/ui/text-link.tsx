import { Anchor, type AnchorProps } from './anchor'
import { Icon, type IconName } from './icon'
import { joinClasses } from './join-classes'

/** A link in KERN's look, for lines of its own; links inside sentences are plain anchors styled by Prose. */
export function TextLink({ icon, className, children, ...rest }: AnchorProps & { icon?: IconName }) {
  return (
    <Anchor className={joinClasses('kern-link kern-link--no-visited-state', className)} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Anchor>
  )
}
