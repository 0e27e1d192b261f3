import { useEffect, useState } from 'react';
import { droppedFiles, type LookThrough } from './chosen-files';

/**
 * Takes files that are dropped anywhere on the page. While it is in use no drop can open a file in place of the app.
 *
 * @param onDrop `null` while nothing may be added
 * @returns whether files are being dragged over the page
 */
export function useFileDrop(onDrop: ((files: LookThrough) => void) | null): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const handleOver = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = onDrop === null ? 'none' : 'copy';
      setIsOver(onDrop !== null);
    };
    const handleLeave = (event: DragEvent) => {
      // Nothing related: it left the window, not a part of the page.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const handleDrop = (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      const { dataTransfer } = event;
      // Folders are among its files too; words that were dragged are not.
      if (dataTransfer !== null && dataTransfer.files.length > 0) onDrop?.(droppedFiles(dataTransfer));
    };
    window.addEventListener('dragover', handleOver);
    window.addEventListener('dragleave', handleLeave);
    window.addEventListener('drop', handleDrop);
    return () => {
      window.removeEventListener('dragover', handleOver);
      window.removeEventListener('dragleave', handleLeave);
      window.removeEventListener('drop', handleDrop);
    };
  }, [onDrop]);
  return isOver;
}
