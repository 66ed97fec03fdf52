import type { ButtonHTMLAttributes } from 'react'
import { type ButtonLook, buttonClasses } from './button-classes'
import { Icon, type IconName } from './icon'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: ButtonLook
  icon?: IconName
  isWide?: boolean
}

/** A button. Submits its form unless told otherwise, because that is what works without JavaScript. */
export function Button({ look = 'primary', icon, isWide, type = 'submit', children, ...rest }: Props) {
  return (
    <button type={type} className={buttonClasses(look, isWide)} {...rest}>
      {icon && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
    </button>
  )
}
