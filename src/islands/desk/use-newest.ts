import { useCallback, useRef } from 'react';

/**
 * For what takes its time and can be asked for again meanwhile, as when somebody chooses another picture. Called when it
 * begins, it gives a question to ask when it ends: whether it was the last to begin. If not, its answer comes too late.
 */
export const useNewest = (): (() => () => boolean) => {
  const newest = useRef(0);
  return useCallback(() => {
    const turn = (newest.current += 1);
    return () => turn === newest.current;
  }, []);
};
