/** The QR code of a receipt leads here with number and code behind #: fills the form in, and takes them out of the address. */
export function fillTrack(): void {
  const [, number, code] = /^#([A-Z]{2,4}\d{10})\.(\d{12})$/.exec(location.hash) ?? [];
  const fields = document.querySelectorAll<HTMLInputElement>('form input[name=number], form input[name=code]');
  if (!number || !code || location.pathname !== '/track') return;
  history.replaceState(history.state, '', location.pathname + location.search);
  for (const field of Array.from(fields)) field.value = field.name === 'number' ? number : code;
  document.querySelector<HTMLButtonElement>('button.main')?.focus();
}
