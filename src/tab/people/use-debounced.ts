/** What was typed, once the typing rests. */
import { useEffect, useState } from 'react';

/** The value as it was so many milliseconds ago, when it has not changed since. */
export function useDebounced<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(value);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [value, milliseconds]);
  return rested;
}
