// Light or dark: as the system has it, until the reader says otherwise.

import { dark, light, type Theme } from '../charts/theme.js';

const CHOICES = ['auto', 'light', 'dark'] as const;

/** The button, and what is chosen. */
export class ThemeSwitch {
  private choice: (typeof CHOICES)[number] = 'auto';
  private isPrinting = false;
  private readonly system = matchMedia('(prefers-color-scheme: dark)');
  private readonly listeners: (() => void)[] = [];

  constructor(private readonly button: HTMLElement) {
    button.hidden = false;
    button.addEventListener('click', () => {
      this.choice = CHOICES[(CHOICES.indexOf(this.choice) + 1) % CHOICES.length];
      this.changed();
    });
    this.system.addEventListener('change', () => this.changed());
    this.changed();
  }

  /** What charts are drawn with now. */
  get theme(): Theme {
    if (this.isPrinting) return light;
    return this.choice === 'dark' || (this.choice === 'auto' && this.system.matches) ? dark : light;
  }

  /** Calls when the theme may have changed. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Paper is light. */
  print(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.changed();
  }

  private changed(): void {
    this.button.textContent = `Theme: ${this.choice}`;
    document.documentElement.dataset['theme'] = this.theme === dark ? 'dark' : 'light';
    for (const listener of this.listeners) listener();
  }
}
