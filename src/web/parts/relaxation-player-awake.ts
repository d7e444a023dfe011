// Keeps the screen from going dark while something is followed on it, where the browser can.
import { useEffect } from 'preact/hooks'

export function useAwake(on: boolean): void {
  useEffect(() => {
    if (!on || !('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    let wanted = true
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        const got = await navigator.wakeLock.request('screen')
        if (wanted) lock = got
        else await got.release()
      } catch {
        // A phone that saves its battery says no; then the screen goes dark as it always does.
      }
    }
    const again = () => void ask()
    void ask()
    // The browser takes it away whenever the page is out of sight.
    document.addEventListener('visibilitychange', again)
    return () => {
      wanted = false
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [on])
}
