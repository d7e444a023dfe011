// The PIN of a phone opened with one tap in the demo, where nobody is asked to choose one.
export const DEMO_PIN = '2580'
