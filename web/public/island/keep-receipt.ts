/** Warns whoever leaves a receipt that was neither printed nor downloaded, nor said to be saved. */
export function keepReceipt(): void {
  if (!document.querySelector('form[data-unsaved]')) return;
  const warn = (event: BeforeUnloadEvent) => {
    event.preventDefault();
    // Older browsers warn only where there is a value.
    event.returnValue = '';
  };
  const saved = () => window.removeEventListener('beforeunload', warn);
  window.addEventListener('beforeunload', warn);
  window.addEventListener('afterprint', saved);
  // Each form here gives the receipt as a file, or shows it again where it is not said to be saved.
  document.addEventListener('submit', saved);
}
