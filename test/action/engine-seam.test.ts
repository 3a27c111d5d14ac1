import { describe, expect, it } from 'vitest';
import { configurationOf, optionsOf } from '../../src/action/engine-seam.js';
import type { ActionInputs } from '../../src/action/inputs.js';
import { registry } from '../../src/analyzers/registry.js';
import { resolveOptions, type RawOptions } from '../../src/engine/options.js';

const of = async (engine: ActionInputs['engine']): Promise<RawOptions> => {
  const inputs: Pick<ActionInputs, 'engine' | 'path' | 'config' | 'failOn'> = {
    engine,
    path: '.',
    config: false,
    failOn: [],
  };
  return (await optionsOf(inputs as ActionInputs)).options;
};

describe('options of the action', () => {
  it('follow files and people where burndown is chosen, unless people are not wanted', async () => {
    expect(resolveOptions(await of({}))).toMatchObject({ trackFiles: true, trackPeople: true });
    const unnamed = resolveOptions(await of({ people: false }));
    expect(unnamed).toMatchObject({ trackFiles: true, trackPeople: false, people: false });
  });

  it.each(registry.map(({ id }) => id))('are taken for any one analyzer: %s', async (id) => {
    for (const people of [undefined, false]) {
      const options = await of({ analyzers: id, ...(people !== undefined && { people }) });
      expect(resolveOptions(options)).toMatchObject({ analyzers: [id], trackFiles: id === 'burndown' });
      await expect(configurationOf(options)).resolves.toBeDefined();
    }
  });
});
