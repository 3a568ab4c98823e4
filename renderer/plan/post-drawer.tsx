import { Drawer } from '@mantine/core'
import { useSearchParams } from 'wouter'
import { postRef } from '../../shared/model/post.ts'
import { useTexts } from '../app/use-texts.ts'
import { PostEditor } from './post-editor.tsx'

/** The post that the address names (`?post=`), over the page it belongs to. */
export function PostDrawer() {
  const { t } = useTexts()
  const [address, setAddress] = useSearchParams()
  const ref = postRef.safeParse(address.get('post')).data
  const show = (next: string | null) =>
    setAddress((now) => {
      const changed = new URLSearchParams(now)
      if (next === null) changed.delete('post')
      else changed.set('post', next)
      return changed
    })
  return (
    <Drawer opened={ref !== undefined} onClose={() => show(null)} position="right" size="46rem" padding="lg" withCloseButton={false} lockScroll={false} transitionProps={{ duration: 0 }} aria-label={t('plan.post.edit')}>
      {ref !== undefined && <PostEditor postRef={ref} onClose={() => show(null)} onOpen={show} />}
    </Drawer>
  )
}
