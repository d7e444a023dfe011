// The PIN of every device in the demo, told on the page: nobody chooses one before looking around.
export const DEMO_PIN = '274918'
