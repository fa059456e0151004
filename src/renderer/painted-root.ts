/** Milliseconds after which nothing is waited for: a window that is not shown may never be painted. */
const LONGEST = 250;

const firstPicture = new Promise<void>((painted) => {
  // A frame's callbacks run before it is painted, the next task after.
  requestAnimationFrame(() => setTimeout(painted));
  setTimeout(painted, LONGEST);
});

/**
 * The element that the app goes into, once what index.html has in it was painted. main.tsx imports this
 * before anything else: the app's scripts are read meanwhile, and run when the window has its first picture.
 */
export const paintedRoot = await firstPicture.then(() => document.getElementById('root'));
