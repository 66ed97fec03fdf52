import { Anchor, type AnchorProps } from './anchor'
import { type ButtonLook, buttonClasses } from './button-classes'
import { Icon, type IconName } from './icon'

type Props = Omit<AnchorProps, 'className'> & { look?: ButtonLook; icon?: IconName; isWide?: boolean }

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({ look = 'primary', icon, isWide, children, ...rest }: Props) {
  return (
    <Anchor className={buttonClasses(look, isWide)} {...rest}>
      {icon && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
    </Anchor>
  )
}
