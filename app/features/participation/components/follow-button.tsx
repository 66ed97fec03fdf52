import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { Button } from '~/ui/button'

/** Begins or ends following with one press; a plain form, so it works without JavaScript. */
export function FollowButton({ isFollowing, address }: { isFollowing: boolean; address: string }) {
  const { t } = useLanguage()
  return (
    <Form method="post" action={address}>
      <Button look="secondary" name="intent" value={isFollowing ? 'unfollow' : 'follow'}>
        {t(isFollowing ? 'thread.unfollow' : 'thread.follow')}
      </Button>
    </Form>
  )
}
