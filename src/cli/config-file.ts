// A file of options: YAML, one mapping of option names, as on the command line without the dashes, to values. A switch is true or false
// (`renames: false` for --no-renames), an option that may be given more than once takes a list. Nothing in it is run or
// resolved: no tags, no aliases. Whatever is wrong is said with its line, key, value and the accepted form.

import {
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  getScalarValue,
  parseEvents,
  type Event,
  type ScalarEvent,
} from 'js-yaml';
import type { CodefangError } from '../base/errors.js';
import { nearestName } from '../base/nearest-name.js';
import { configError, shown, type ConfigEntry, type ConfigKey } from './config-keys.js';

/** Reads the text of a file; `file` is its name for messages. Throws `user-bad-option`. */
export function parseConfig(text: string, file: string, keys: readonly ConfigKey[]): ConfigEntry[] {
  const reader = new ConfigReader(text, file, eventsOf(text, file));
  const entries: ConfigEntry[] = [];
  for (const { name, line } of reader.keys()) {
    const key = keys.find((one) => one.key === name);
    if (key === undefined) throw unknownKey(file, line, name, keys);
    const former = entries.find((entry) => entry.key === name);
    if (former !== undefined) {
      throw configError(file, line, `key '${name}' is there twice`, `line ${former.line} has it already`);
    }
    entries.push({ ...key, line, value: reader.value(key, line) });
  }
  return entries;
}

function eventsOf(text: string, file: string): readonly Event[] {
  try {
    return parseEvents(text, { filename: file, maxDepth: 4 });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw configError(
      file,
      (error.mark?.line ?? 0) + 1,
      `this is no YAML: ${error.reason}`,
      'write lines of the form `key: value`',
    );
  }
}

function unknownKey(file: string, line: number, name: string, keys: readonly ConfigKey[]): CodefangError {
  const names = keys.map(({ key }) => key);
  const near = nearestName(name, names);
  const hint = `known keys: ${names.sort().join(', ')}`;
  return configError(file, line, `unknown key '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`, hint);
}

/** Goes through the events of a file once. */
class ConfigReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly file: string,
    private readonly events: readonly Event[],
  ) {}

  /** The keys of the one mapping; between two of them `value` is called once. */
  *keys(): Generator<{ name: string; line: number }> {
    const documents = this.events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length;
    if (documents > 1) throw this.refuse(1, 'there are several documents', 'keep one');
    if (documents === 0) return;
    this.at = 1;
    const first = this.next();
    // Comments alone are an empty scalar.
    if (first.type === EVENT_ID.SCALAR && getScalarValue(this.text, first) === '') return;
    if (first.type !== EVENT_ID.MAPPING)
      throw this.refuse(1, 'this is no mapping', 'write lines of the form `key: value`');
    let line = this.lineOf(first.start);
    for (let event = this.next(); event.type !== EVENT_ID.POP; event = this.next()) {
      const name = this.scalar(event, line, 'a key is a name');
      line = this.lineOf((event as ScalarEvent).valueStart);
      yield { name, line };
    }
  }

  /** The value that comes next. */
  value({ key, kind }: ConfigKey, line: number): string | boolean | readonly string[] {
    const event = this.next();
    if (event.type === EVENT_ID.SEQUENCE && kind === 'list') {
      const items: string[] = [];
      for (let item = this.next(); item.type !== EVENT_ID.POP; item = this.next()) {
        items.push(this.given(key, item, line, `key '${key}' takes a list of texts`));
      }
      return items;
    }
    const form = { switch: 'true or false', text: 'one value', list: 'a text or a list of texts' }[kind];
    const value = this.given(key, event, line, `key '${key}' takes ${form}`);
    if (kind === 'list') return [value];
    if (kind === 'text') return value;
    if (value !== 'true' && value !== 'false') {
      throw this.refuse(line, `key '${key}' does not take '${shown(value)}'`, `give ${form}`);
    }
    return value === 'true';
  }

  /** A scalar that is not YAML's null, which as a text would be a pattern or a name. */
  private given(key: string, event: Event, line: number, law: string): string {
    const value = this.scalar(event, line, law);
    const isPlain = event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
    if (!isPlain || !/^(?:null|Null|NULL|~)$/.test(value)) return value;
    throw this.refuse(line, `key '${key}' does not take '${value}'`, `leave the key out, or give a text: '${value}'`);
  }

  private scalar(event: Event, line: number, law: string): string {
    if (event.type === EVENT_ID.ALIAS || ('anchorStart' in event && event.anchorStart >= 0)) {
      throw this.refuse(
        line,
        'anchors and aliases are not read here',
        "write the value itself, in quotes if it begins with * or &: '*.md'",
      );
    }
    if ('tagStart' in event && event.tagStart >= 0) {
      throw this.refuse(
        line,
        'tags are not read here',
        "write the value itself, in quotes if it begins with !: '!keep.md'",
      );
    }
    const value = event.type === EVENT_ID.SCALAR ? getScalarValue(this.text, event) : '';
    if (value === '') throw this.refuse(line, law, 'write `key: value`, and lists with a `- ` before each item');
    return value;
  }

  private next(): Event {
    return this.events[this.at++];
  }

  private lineOf(offset: number): number {
    return this.text.slice(0, Math.max(0, offset)).split('\n').length;
  }

  private refuse(line: number, what: string, hint: string): CodefangError {
    return configError(this.file, line, what, hint);
  }
}
