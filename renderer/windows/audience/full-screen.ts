/** Full screen of this window. What the browser refuses (no press by a person, not allowed) stays as it was. */
export function toggleFullScreen(): void {
  if (document.fullscreenElement) leaveFullScreen();
  else void document.documentElement.requestFullscreen().catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}
