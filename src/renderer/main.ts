/** Milliseconds after which nothing is waited for: a window that is not shown may never be painted. */
const LONGEST = 250;

/** What stands in index.html is painted before the app's scripts are read. */
const firstPicture = new Promise<void>((painted) => {
  // A frame's callbacks run before it is painted, the next task after.
  requestAnimationFrame(() => setTimeout(painted));
  setTimeout(painted, LONGEST);
});

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root.');
await firstPicture;
const { startApp } = await import('./start-app');
startApp(root);
