/** Digest of the surface's panels, so that their address may be cached for ever. */
declare const PANEL_VERSION: string;

interface Window {
  /** Ends the address of the next `import()` of a piece (`lazy.tsx`): another one for another try. */
  guichetAgain?: string;
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}
