import { type MutableRef, useEffect, useRef } from 'preact/hooks';

/** The value as it was before somebody began to type into its field: to be put back while what stands there fits nothing. */
export function useSettled<T>(value: T, isTyped: boolean): MutableRef<T> {
  const settled = useRef(value);
  useEffect(() => {
    if (!isTyped) settled.current = value;
  }, [value, isTyped]);
  return settled;
}
