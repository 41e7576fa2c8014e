export interface Draft {
  /** The same however often this form is sent. */
  key(): string;
  /** The next thing sent is another request. */
  renew(): void;
  discard(): void;
}

type Kept = { key: string; entries: [string, string][] };

const prefix = 'draft:';

/** Keeps what is typed into a form in this tab, through reloads and a new sign-in, and fills it in again. */
export function keepDraft(form: HTMLFormElement, name: string): Draft {
  const place = prefix + name;
  const kept: Kept = JSON.parse(sessionStorage.getItem(place) ?? 'null') ?? { key: crypto.randomUUID(), entries: [] };
  fill(form, kept.entries);

  const save = () => {
    kept.entries = [...new FormData(form)].map(([field, value]) => [field, String(value)]);
    sessionStorage.setItem(place, JSON.stringify(kept));
  };
  form.addEventListener('input', save);

  return {
    key: () => kept.key,
    renew() {
      kept.key = crypto.randomUUID();
      save();
    },
    discard: () => sessionStorage.removeItem(place),
  };
}

export function forgetDrafts(): void {
  for (const place of Object.keys(sessionStorage)) if (place.startsWith(prefix)) sessionStorage.removeItem(place);
}

function fill(form: HTMLFormElement, entries: Kept['entries']): void {
  if (entries.length === 0) return;
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio'))
      control.checked = entries.some(([field, value]) => field === control.name && value === control.value);
    else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    )
      control.value = entries.find(([field]) => field === control.name)?.[1] ?? control.value;
  }
}
