// Words of what a handout shows from elsewhere: lists, relaxation, and what an agency fills in.

export const placeWords = {
  emergency: 'Emergency: get help now',
  clinic: 'Call your clinic today',
  before: 'Before you begin',
  notFilledIn: 'Your agency has not filled this in yet.',
  source: (text: string) => `Source: ${text}`,
}
