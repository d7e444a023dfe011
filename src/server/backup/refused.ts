// Why a backup cannot be made, read or restored, as a sentence for the person at the terminal.
export class BackupRefused extends Error {
  override name = 'BackupRefused'
}
