import { useLocalStorage } from '@mantine/hooks'

export interface Volume {
  /** 0-1. */
  level: number
  isMuted: boolean
  setLevel(level: number): void
  toggle(): void
}

/** How loud drafts play on this computer. */
export function useVolume(): Volume {
  const [level, keepLevel] = useLocalStorage({ key: 'hookline-volume', defaultValue: 1, getInitialValueInEffect: false, deserialize: (text) => within(Number(text ?? 1)) })
  const [isMuted, keepMuted] = useLocalStorage({ key: 'hookline-muted', defaultValue: false, getInitialValueInEffect: false, deserialize: (text) => text === 'true' })
  return {
    level,
    isMuted,
    setLevel(next) {
      keepLevel(within(next))
      keepMuted(next === 0)
    },
    toggle() {
      // A sound that was turned all the way down comes back to be heard.
      if (isMuted && level === 0) keepLevel(1)
      keepMuted(!isMuted)
    },
  }
}

function within(level: number): number {
  return Number.isFinite(level) ? Math.min(1, Math.max(0, level)) : 1
}
