// A number as a link that a phone can call.
export const telephone = (number: string) => `tel:${number.replaceAll(/[^\d+*#]/g, '')}`
