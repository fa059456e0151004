/** Whether shortcuts are written, and meant, as on macOS. */
export const isMac = navigator.platform.startsWith('Mac');
