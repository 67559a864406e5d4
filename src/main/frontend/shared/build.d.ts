/** Digest of the surface's panels, so that their address may be cached for ever. */
declare const PANEL_VERSION: string;

/** The languages that panels were built in. */
declare const LANGUAGES: readonly string[];

declare module '*.css?inline' {
  const text: string;
  export default text;
}
