import { words } from './words.ts';

/** A file on its way, as the list shows it. */
export class Row {
  readonly #item = document.createElement('li');
  readonly #state = document.createElement('span');
  readonly #bar = document.createElement('progress');

  constructor(list: HTMLUListElement, name: string) {
    const text = document.createElement('span');
    const title = document.createElement('strong');
    title.textContent = name;
    this.#state.className = 'hint';
    this.#state.setAttribute('role', 'status');
    this.#state.textContent = words.waiting;
    this.#bar.max = 100;
    this.#bar.value = 0;
    this.#bar.setAttribute('aria-label', name);
    text.append(title, this.#state, this.#bar);
    this.#item.append(text);
    list.append(this.#item);
  }

  say(text: string): void {
    this.#state.textContent = text;
  }

  sending = (percent: number): void => {
    this.#bar.value = percent;
    // Read aloud at each quarter, not at each percent.
    if (percent % 25 === 0) this.say(words.sending(percent));
  };

  looking = (): void => {
    this.say(words.looking);
  };

  /** Says it, and waits until somebody has read it. */
  keep(text: string): Promise<void> {
    return this.#button(text, 'OK');
  }

  askAgain(): Promise<void> {
    return this.#button(words.gaveUp, words.again);
  }

  async #button(text: string, label: string): Promise<void> {
    this.say(text);
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', textContent: label });
    this.#item.append(button);
    await new Promise((resolve) => button.addEventListener('click', resolve, { once: true }));
    button.remove();
  }
}
