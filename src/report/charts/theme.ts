// Colours, on light and on dark paper. Law: colours at the same place of both themes mean the same, and no two of the light theme that stand
// for different ones of the dark are equal, for in an SVG file the dark ones take the light ones' place by their values (../svg.ts).

/** Colours of one kind of paper, as `#rrggbb`. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  /** Of axis labels. */
  readonly faint: string;
  /** Of grids. */
  readonly rule: string;
  /** From the oldest to the newest. */
  readonly ages: readonly string[];
  /** For things that have no order. */
  readonly distinct: readonly string[];
  /** What is not told apart. */
  readonly others: string;
  /** From little to much; the ink to write on each. */
  readonly heat: readonly string[];
  readonly onHeat: readonly string[];
  /** Where no heat is known. */
  readonly cold: string;
}

export const light: Theme = {
  paper: '#ffffff',
  ink: '#1f2328',
  faint: '#57606a',
  rule: '#d8dee4',
  ages: ['#3b2a6e', '#3f5fae', '#2794a0', '#59b26b', '#d9b93b', '#e07a35', '#c8453b'],
  distinct: [
    '#2f66c4',
    '#d9731a',
    '#2c9563',
    '#b8376f',
    '#7658c4',
    '#b89200',
    '#1590ad',
    '#8d5a4a',
    '#64852a',
    '#d46a9f',
    '#4b5c90',
    '#9b6203',
  ],
  others: '#a9b1ba',
  heat: ['#fdebd3', '#fbcb95', '#f6a25d', '#e8713a', '#c9402b', '#8f1d24'],
  onHeat: ['#1e2227', '#1e2228', '#1e2229', '#1d2227', '#fffffe', '#fffefe'],
  cold: '#e6eaef',
};

export const dark: Theme = {
  paper: '#0d1117',
  ink: '#e6edf3',
  faint: '#9da7b3',
  rule: '#30363d',
  ages: ['#8173d6', '#5f8fe6', '#3bbdc8', '#7fd08a', '#f0d264', '#ff9d57', '#ff7168'],
  distinct: [
    '#6ea0f5',
    '#f59b4a',
    '#4dc48d',
    '#e76ba2',
    '#a48bf0',
    '#dcb93a',
    '#45bfdc',
    '#c08d7c',
    '#9bbf55',
    '#f09bc6',
    '#8a9bd2',
    '#cf9440',
  ],
  others: '#6e7681',
  heat: ['#3a2a1f', '#5c3a22', '#8a4b24', '#b8602c', '#e07a3e', '#ffa36b'],
  onHeat: ['#e6edf4', '#e6edf5', '#e6edf6', '#fffefd', '#0d1118', '#0d1119'],
  cold: '#21262d',
};

/** So many colours from the first to the last of a ramp, evenly. */
export function ramp(stops: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const place = count === 1 ? 0.3 * (stops.length - 1) : (at * (stops.length - 1)) / (count - 1);
    const below = Math.min(Math.floor(place), stops.length - 2);
    return mixed(stops[below], stops[below + 1], place - below);
  });
}

function mixed(one: string, other: string, part: number): string {
  const channel = (at: number): string => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round(a + (b - a) * part)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
