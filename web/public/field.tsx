import type { ComponentChildren, VNode } from 'preact';

export interface FormError {
  /** The field, `requests/0`. */
  readonly path: string;
  readonly text: string;
}

export function idOf(path: string): string {
  return path.replaceAll('/', '-');
}

interface FieldProps {
  readonly path: string;
  readonly label: ComponentChildren;
  readonly hint?: string | undefined;
  readonly errors: readonly FormError[];
  /** The control, with what ties it to its hint and its error. */
  readonly children: (ties: Ties) => ComponentChildren;
}

export interface Ties {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: 'true';
}

/** A label, a hint, what is wrong, and the control, tied to each other. */
export function Field({ path, label, hint, errors, children }: FieldProps): VNode {
  const id = idOf(path);
  const wrong = errors.find((error) => error.path === path);
  const described = [hint && `${id}-hint`, wrong && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={wrong ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="error" id={`${id}-error`}>
          {wrong.text}
        </p>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(wrong && { 'aria-invalid': 'true' }),
      })}
    </div>
  );
}

/** Says first what has to be mended, takes the focus, and leads to each field. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FormError[] }): VNode | null {
  if (errors.length === 0) return null;
  return (
    <section class="notice" aria-labelledby="summary" tabindex={-1} autofocus>
      <h2 id="summary">{title}</h2>
      <ul>
        {errors.map(({ path, text }) => (
          <li>
            <a href={`#${idOf(path)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface NoticeWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What became of the whole form, where no field can mend it. */
export function Notice(props: { words: NoticeWords; children?: ComponentChildren }): VNode {
  const { title, lines } = props.words;
  return (
    <section class="notice" aria-labelledby="notice" tabindex={-1} autofocus>
      <h2 id="notice">{title}</h2>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {props.children}
    </section>
  );
}
