// Sends what waits before something is asked of the server that builds on it.
import type { Device } from '#web/device/device.ts'

export async function sendFirst(device: Pick<Device, 'sync' | 'status'>): Promise<void> {
  await device.sync()
  // The round that was joined may have begun before the last thing was written; the next takes it along.
  if (device.status().waiting > 0) await device.sync()
}
