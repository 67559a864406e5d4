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

/** The rules of secrets.rules, by `build/secret-rules.mjs`. */
declare module 'guichet:secret-rules' {
  export interface Shape {
    folded: boolean;
    regex: RegExp;
  }

  export interface Rule {
    kind: 'password' | 'token' | 'card' | 'privateKey';
    folded: boolean;
    /** Words of which the folded text has one, or the rule is not tried; none for always. */
    near: readonly string[];
    /** Group 1 stands before the secret. */
    regex: RegExp;
    must: readonly Shape[];
    never: readonly Shape[];
    card: boolean;
  }

  export const letters: readonly [string, string][];
  export const rules: readonly Rule[];
}
