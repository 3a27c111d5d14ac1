// Knobs of a run that only need to be there.
import { deriveKnobs } from '../../src/budget/knobs.js';

export const someKnobs = deriveKnobs({
  budgetBytes: 256 << 20,
  isExplicit: true,
  cores: 2,
  objects: 0,
  indexBytes: 0,
  given: {},
});
