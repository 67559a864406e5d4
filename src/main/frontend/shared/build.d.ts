/** Digest of the surface's panels, so that their address may be cached for ever. */
declare const PANEL_VERSION: string;

declare module '*.css?inline' {
  const text: string;
  export default text;
}
