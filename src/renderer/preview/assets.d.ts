/** What Vite gives for a file imported as its address. */
declare module '*.ttf?url' {
  const address: string;
  export default address;
}
