// Why the database cannot be opened, as a sentence for the person who runs the installation.
export class CannotOpen extends Error {
  override name = 'CannotOpen'
}
