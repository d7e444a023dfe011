// The line drawings that `Icon` takes, each a path on a field of 24 by 24.

export const homeDrawing = 'M4 11.2 12 4.5l8 6.7M6 9.8V19.5h12V9.8M10 19.5v-5h4v5'
export const dayDrawing = 'M5 6.5h14v13H5zM5 10.5h14M8.5 4v4M15.5 4v4M9 15h2.5'
export const peopleDrawing =
  'M9 11.5a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5M3 19.5c0-3.4 2.6-5.5 6-5.5s6 2.1 6 5.5M16 5.4a3.2 3.2 0 0 1 0 5.8M17.2 14.3c2.3.6 3.8 2.5 3.8 5.2'
export const bookDrawing =
  'M12 6.8C10.2 5.4 7.4 5 4 5v13c3.4 0 6.2.4 8 1.8 1.8-1.4 4.6-1.8 8-1.8V5c-3.4 0-6.2.4-8 1.8zM12 6.8v13'
export const goalDrawing = 'M6 20.5V4M6 4.5c4-2 7 2 12 0v8.5c-5 2-8-2-12 0'
export const taskDrawing = 'M5 4.5h14v15H5zM8.5 12.2l2.4 2.4 4.6-5'
export const talkDrawing = 'M4.5 5.5h15v10.5h-8.2L7 19.8V16H4.5z'
export const deviceDrawing = 'M7 3.5h10v17H7zM11 17.6h2'
export const measureDrawing = 'M4.5 19.5h15M7 16v-4M12 16V6.5M17 16V9.5'
export const settingsDrawing = 'M4 7.5h9M17 7.5h3M4 16.5h3M11 16.5h9M15 5.3v4.4M9 14.3v4.4'
export const phoneDrawing =
  'M7.4 4 10 8.2 8.1 10.3c1.1 2.4 3.2 4.5 5.6 5.6l2.1-1.9 4.2 2.6c-.2 2-1.6 3.4-3.6 3.4C10 20 4 14 4 7.6 4 5.6 5.4 4.2 7.4 4z'
export const backDrawing = 'M14.5 5.5 8 12l6.5 6.5'
export const onDrawing = 'M9.5 5.5 16 12l-6.5 6.5'
export const upDrawing = 'M12 19V5.5M6 11l6-6 6 6'
export const downDrawing = 'M12 5v13.5M6 13l6 6 6-6'
export const plusDrawing = 'M12 5v14M5 12h14'
export const checkDrawing = 'M5 12.8 10 17.5 19.5 7'
export const closeDrawing = 'M6 6l12 12M18 6 6 18'
export const printDrawing = 'M7 9V4h10v5M7 16.5H4V9h16v7.5h-3M7 14h10v6H7z'
export const pauseDrawing = 'M9 6v12M15 6v12'
export const lockDrawing = 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3'
