/** Whether somebody has this page before her eyes, not merely open. */
export const isLookedAt = () => document.visibilityState === 'visible' && document.hasFocus();
