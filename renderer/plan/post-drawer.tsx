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
    <Drawer.Root opened={ref !== undefined} onClose={() => show(null)} position="right" size="46rem" padding="lg" lockScroll={false} transitionProps={{ duration: 0 }}>
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content aria-label={t('plan.post.edit')}>
        <Drawer.Body>{ref !== undefined && <PostEditor postRef={ref} onClose={() => show(null)} onOpen={show} />}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
