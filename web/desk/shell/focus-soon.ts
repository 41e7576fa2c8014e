/** As many frames as a busy machine may need to draw what was just decided. */
const FRAMES = 30;

/** Moves the focus to what is about to be drawn: not always with the next frame already. */
export function focusSoon(find: () => HTMLElement | null | undefined, frames = FRAMES): void {
  requestAnimationFrame(() => {
    const found = find();
    if (found) found.focus();
    else if (frames > 1) focusSoon(find, frames - 1);
  });
}
